extension BrokenNotebooks {
  /// Catalogues that hold no rows, or not all of them.
  static let catalogs: [BrokenNotebook] = [
    .cell(
      "an empty catalogue",
      """
      let catalog = try Catalog(contentsOf: "catalog.csv")
      catalog.count
      """,
      error: """
        notebook.md:2:39: error: 'catalog.csv' is empty [input]
           |
         2 | let catalog = try Catalog(contentsOf: "catalog.csv")
           |                                       ^^^^^^^^^^^^^
        """,
      files: [
        "catalog.csv": []
      ]
    ),
    .cell(
      "a catalogue without a column",
      """
      let catalog = try Catalog(contentsOf: "catalog.csv")
      catalog.count
      """,
      error: """
        notebook.md:2:39: error: 'catalog.csv' has no column 'artists'; its columns are '', 'track_id', 'banana', 'album_name', 'track_name', 'popularity', 'duration_ms', 'explicit', 'danceability', 'energy', 'key', 'loudness', 'mode', 'speechiness', 'acousticness', 'instrumentalness', 'liveness', 'valence', 'tempo', 'time_signature', 'track_genre' [input]
           |
         2 | let catalog = try Catalog(contentsOf: "catalog.csv")
           |                                       ^^^^^^^^^^^^^
        """,
      files: [
        "catalog.csv": TinyExport.catalog(replacing: "artists", with: "banana")
      ]
    ),
    .cell(
      "a catalogue without rows",
      """
      let catalog = try Catalog(contentsOf: "catalog.csv")
      catalog.count
      """,
      error: """
        notebook.md:2:39: error: 'catalog.csv' has no rows [input]
           |
         2 | let catalog = try Catalog(contentsOf: "catalog.csv")
           |                                       ^^^^^^^^^^^^^
        """,
      files: [
        "catalog.csv": Array(TinyExport.catalog.utf8.prefix { $0 != 10 })
      ]
    ),
    .cell(
      "a catalogue without a header",
      """
      let catalog = try Catalog(contentsOf: "catalog.csv")
      catalog.count
      """,
      error: """
        notebook.md:2:39: error: 'catalog.csv' has no header with the names of a catalogue; its first row is '0', 'id0', 'Anna', 'Light', 'Dawn', … [input]
           |
         2 | let catalog = try Catalog(contentsOf: "catalog.csv")
           |                                       ^^^^^^^^^^^^^
        """,
      files: [
        "catalog.csv": Array(TinyExport.catalog.utf8.drop { $0 != 10 }.dropFirst())
      ]
    ),
    .cell(
      "a row too short",
      """
      let catalog = try Catalog(contentsOf: "catalog.csv")
      catalog.count
      """,
      error: """
        notebook.md:2:39: error: 1 of 3 rows of 'catalog.csv' could not be used, the first: row 3: expected 21 cells, found 20 [input]
           |
         2 | let catalog = try Catalog(contentsOf: "catalog.csv")
           |                                       ^^^^^^^^^^^^^
        """,
      files: [
        "catalog.csv": TinyExport.catalog(replacing: ",rock", with: "")
      ]
    ),
    .cell(
      "a quote without end",
      """
      let catalog = try Catalog(contentsOf: "catalog.csv")
      catalog.count
      """,
      error: """
        notebook.md:2:39: error: 1 of 3 rows of 'catalog.csv' could not be used, the first: row 3: a quote is never closed [input]
           |
         2 | let catalog = try Catalog(contentsOf: "catalog.csv")
           |                                       ^^^^^^^^^^^^^
        """,
      files: [
        "catalog.csv": TinyExport.catalog(replacing: "Thunder", with: #""Thunder"#)
      ]
    ),
    .cell(
      "a word for a number",
      """
      let catalog = try Catalog(contentsOf: "catalog.csv")
      catalog.count
      """,
      error: """
        notebook.md:2:39: warning: 1 of 3 rows of 'catalog.csv' could not be used, the first: row 3: no number in 'danceability' [input]
           |
         2 | let catalog = try Catalog(contentsOf: "catalog.csv")
           |                                       ^^^^^^^^^^^^^
        """,
      status: 0,
      files: [
        "catalog.csv": TinyExport.catalog(replacing: "0.7,", with: "abc,")
      ]
    ),
  ]
}
