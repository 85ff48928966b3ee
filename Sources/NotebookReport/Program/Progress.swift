internal import Notebook

/// What an exported program has come to: which part of the notebook its code is in, and what the
/// parts before have given.
struct Progress: Sendable {
  var run: Run
  private var part = Plan.Unit.Role.cell(0)
  /// How often each type was loaded in this part.
  private var loads: [String: Int] = [:]

  init(_ document: Document) {
    run = Run(notRunning: document)
  }

  mutating func start(_ part: Plan.Unit.Role) {
    self.part = part
    loads = [:]
    if case .cell(let index) = part { run.cells[index] = .outputs([]) }
  }

  mutating func show(_ outputs: [Output]) {
    guard case .cell(let index) = part, case .outputs(let shown) = run.cells[index] else { return }
    run.cells[index] = .outputs(shown + outputs)
  }

  /// The part's whole code.
  func place(in document: Document) -> SourceRange {
    let code = code(in: document)
    return code.fileRange(of: 0..<code.text.utf8.count)
  }

  /// Where the notebook writes the path that is about to be loaded: compiled code has no places, so
  /// that it is found by the loader's name.
  mutating func placeOfNextLoad(of type: String, in document: Document) -> SourceRange {
    let code = code(in: document)
    let paths = Self.paths(of: type, in: code.text)
    let count = loads[type, default: 0]
    loads[type] = count + 1
    guard let path = count < paths.count ? paths[count] : paths.last else {
      return place(in: document)
    }
    let offset = code.text.utf8.distance(from: code.text.startIndex, to: path.startIndex)
    return code.fileRange(of: offset..<offset + path.utf8.count)
  }

  /// The arguments of the calls `Type(contentsOf: …)`, blanks wherever they may stand.
  private static func paths(of type: String, in text: String) -> [Substring] {
    text.ranges(of: "\(type)(").compactMap { call in
      let label = "contentsOf:"
      let inside = text[call.upperBound...].drop(while: \.isWhitespace)
      guard inside.hasPrefix(label) else { return nil }
      let argument = inside.dropFirst(label.count).drop(while: \.isWhitespace)
      let end = argument.firstIndex { $0 == ")" || $0.isNewline } ?? argument.endIndex
      return argument[..<end]
    }
  }

  private func code(in document: Document) -> CodeSource {
    switch part {
    case .cell(let index): document.cells[index].code
    case .expression(let index): document.expressions[index].code
    }
  }
}
