/// Why a whole import could not be done; each case holds the path as the caller gave it.
public enum ImportError: Error, Equatable, Sendable {
  /// There is nothing at the path, or the path is an empty text.
  case notFound(path: String)
  /// The system did not let the path be read.
  case notReadable(path: String, reason: String)
  /// The path leads to something that is no regular file, named in words.
  case notAFile(path: String, found: String)
  /// Whoever wrapped the file access does not allow this path.
  case refused(path: String, reason: String)
  /// A folder that holds nothing of the wanted kind; `names` are the names looked for, `found` all
  /// that it holds, in any order.
  case nothingFound(path: String, wanted: String, names: [String], found: [String])
  /// Files were there but none could be read; one reason a file, which names it unless
  /// the path does.
  case nothingReadable(path: String, reasons: [String])
  /// A file without a byte, or without a row where one is needed.
  case empty(path: String)
  /// Text that is not UTF-8, with the first offending byte, both counted from 0 and 1.
  case notUTF8(path: String, byte: Int, line: Int)
  /// A table without columns that are needed; `found` are those that it has.
  case missingColumns(path: String, missing: [String], found: [String])
  /// A file that does not have the form it should have.
  case damaged(path: String, reason: String)
  /// A name that no time zone has.
  case unknownTimeZone(String)
}

extension ImportError: CustomStringConvertible {
  /// One line for a person: what was expected and what was found.
  public var description: String {
    switch self {
    case .notFound(""): "expected a path, found an empty text"
    case .notFound(let path): "'\(path)' does not exist"
    case .notReadable(let path, let reason): "'\(path)' cannot be read: \(reason)"
    case .notAFile(let path, let found): "'\(path)' is \(found), expected a regular file"
    case .refused(let path, let reason): "'\(path)' may not be read: \(reason)"
    case .nothingFound(let path, let wanted, let names, let found):
      "'\(path)' holds no \(wanted); looked for \(Self.quoted(names)); \(Self.content(found))"
    case .nothingReadable(let path, let reasons) where reasons.count == 1:
      "'\(path)' cannot be read as listening history: \(reasons[0])"
    case .nothingReadable(let path, let reasons):
      "nothing could be read from '\(path)': \(reasons.joined(separator: "; "))"
    case .empty(let path): "'\(path)' is empty"
    case .notUTF8(let path, let byte, let line):
      "'\(path)' is not UTF-8: byte \(byte) (line \(line)) fits no character; save the file as UTF-8"
    case .missingColumns(let path, let missing, let found)
    where missing.count == CatalogHeader.requiredCount:
      "'\(path)' has no header with the names of a catalogue; \(Self.firstRow(found))"
    case .missingColumns(let path, let missing, let found):
      "'\(path)' has no column \(Self.quoted(missing)); its columns are \(Self.listed(found))"
    case .damaged(let path, let reason): "'\(path)' is damaged: \(reason)"
    case .unknownTimeZone(let name):
      "there is no time zone '\(name)'; name one of the IANA database, such as Europe/Berlin"
    }
  }

  /// What is wrong, without the path, for a ledger that names the file beside it.
  var reason: String {
    switch self {
    case .notFound: "it does not exist"
    case .notReadable(_, let reason), .refused(_, let reason), .damaged(_, let reason): reason
    case .notAFile(_, let found): "it is \(found), expected a regular file"
    case .nothingFound(_, let wanted, _, _): "it holds no \(wanted)"
    case .nothingReadable(_, let reasons): reasons.joined(separator: "; ")
    case .empty: "it is empty"
    case .notUTF8(_, let byte, let line): "it is not UTF-8 at byte \(byte) (line \(line))"
    case .missingColumns(_, let missing, _): "it has no column \(Self.quoted(missing))"
    case .unknownTimeZone: description
    }
  }

  /// The beginning of a row that is no header, and how to mend one that has no commas.
  private static func firstRow(_ cells: [String]) -> String {
    let shown = cells.prefix(5).map { $0.onOneLine(limit: 60) }
    let isJoined = cells.count == 1 && cells[0].utf8.contains { ";\t".utf8.contains($0) }
    return "its first row is \(quoted(shown))" + (cells.count > 5 ? ", …" : "")
      + (isJoined ? "; save it with commas between the cells" : "")
  }

  /// The first columns of a header, at most fifty.
  private static func listed(_ columns: [String]) -> String {
    let shown = quoted(columns.prefix(50).map { $0.onOneLine(limit: 60) })
    return shown + (columns.count > 50 ? " and \(columns.count - 50) more" : "")
  }

  /// What a folder holds: its first five names, in the order of their code points.
  private static func content(_ names: [String]) -> String {
    guard !names.isEmpty else { return "it is empty" }
    let first = names.sorted { $0.precedesByScalars($1) }.prefix(5)
    let shown = quoted(first.map { $0.onOneLine() })
    return "it holds \(shown)" + (names.count > 5 ? " and \(names.count - 5) more" : "")
  }

  private static func quoted(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
