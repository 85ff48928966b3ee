internal import Notebook

/// Diagnostics for other programs: one object a line.
struct DiagnosticJSON {
  let source: SourceFile

  init(_ source: SourceFile) {
    self.source = source
  }

  func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map { object(of: $0) + "\n" }.joined()
  }

  private func object(of diagnostic: Diagnostic) -> String {
    var members = [
      ("severity", string(diagnostic.severity.rawValue)),
      ("code", string(diagnostic.code.rawValue)),
      ("message", string(diagnostic.message)),
      ("file", string(source.path)),
      ("range", range(diagnostic.range)),
    ]
    if let help = diagnostic.help { members.append(("help", string(help))) }
    if let fix = diagnostic.fix {
      members.append(
        ("fix", object([("range", range(fix.range)), ("replacement", string(fix.replacement))]))
      )
    }
    if !diagnostic.notes.isEmpty {
      members.append(("notes", "[" + diagnostic.notes.map(note).joined(separator: ", ") + "]"))
    }
    return object(members)
  }

  private func note(_ note: Diagnostic.Note) -> String {
    object([("message", string(note.message))] + (note.range.map { [("range", range($0))] } ?? []))
  }

  /// Lines and columns count from 1, columns in UTF-8 bytes; the end is exclusive.
  private func range(_ range: SourceRange) -> String {
    let start = source.location(of: range.lowerBound)
    let end = source.location(of: range.upperBound)
    return object([
      ("start", object([("line", "\(start.line)"), ("column", "\(start.column)")])),
      ("end", object([("line", "\(end.line)"), ("column", "\(end.column)")])),
    ])
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(string($0)): \($1)" }.joined(separator: ", ") + "}"
  }

  private func string(_ text: String) -> String { TableText.json(field: .text(text)) }
}
