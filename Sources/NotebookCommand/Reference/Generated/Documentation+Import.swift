extension Documentation {
  /// The documentation comments of `Import`, as `RECORD=1 swift test` copied them.
  static let importComments = #"""
    ## ImportIssue
    A record that could not be used as it was, and why.

    ```swift
    history.issues.map(\.reason)
    ```

    ## ImportIssue.file
    The file's name, as in the ledger.

    ## ImportIssue.record
    Which record of the file, counted from 1; nil when the file as a whole is meant.

    ## ImportIssue.byteOffset
    Where the record starts, in bytes from the start of the file; nil when it was not noted.

    ## ImportIssue.reason
    What is wrong with it.

    ## LedgerEntry
    What became of one file of an import: rows read = rows kept + rows dropped, always.

    ```swift
    history.ledger.map(\.rowsKept)
    ```

    ## LedgerEntry.file
    The file's name, with the folder inside the export where there is one.

    ## LedgerEntry.kind
    What the file is, such as `music`, `podcasts` or `catalogue`.

    ## LedgerEntry.rowsRead
    How many records were met.

    ## LedgerEntry.rowsKept
    How many of them are used.

    ## LedgerEntry.rowsDropped
    How many of them are not.

    ## LedgerEntry.reason
    Why records were dropped or the file was not read to its end; nil when all is well.

    ## LedgerEntry.note
    What else is to be known of the rows that were kept; nil when it is nothing.

    ## DroppedRows
    How many rows of one file were dropped for one reason.

    ```swift
    history.droppedRows.map(\.reason)
    ```

    ## DroppedRows.file
    The file's name, as in the ledger.

    ## DroppedRows.reason
    Why they were dropped, such as `duplicates`.

    ## DroppedRows.rows
    How many they are, at least 1.
    """#
}
