/// The reference as a page of documentation: `docs/reference.md`.
struct ReferenceMarkdown {
  let reference: Reference

  /// The cell that all examples assume above them; every example runs in the tests.
  static let assumed = """
    let history = try StreamingHistory(contentsOf: "export")
    let library = try Library(contentsOf: "export")
    let catalog = try Catalog(contentsOf: "catalog.csv")
    let recommender = Recommender(catalog: catalog, heard: history)
    let artists = history.topArtists(10)
    let evaluation = recommender.evaluate()
    let validation = CrossValidation(catalog.labelled(history), folds: 5)
    """

  /// Every name.
  var page: String {
    let contents = reference.groups.map { "- [\($0.title)](#\(anchor($0.title)))" }
    return introduction + "\n" + contents.joined(separator: "\n") + "\n\n"
      + reference.groups.map(section).joined().dropLast()
  }

  /// One type and its members.
  func page(of group: Reference.Group) -> String { section(group) }

  /// One name.
  func page(of entry: ReferenceEntry) -> String {
    "### `\(entry.path)`\n\n" + body(of: entry)
  }

  private var introduction: String {
    """
    # Reference

    Every name that a cell may use, beside the statements and operators of [the language](language.md).
    This page is written by `notebook reference --format md` from the documentation comments of the
    library; `notebook reference NAME` shows any part of it in a terminal.

    The examples run in the tests. They assume the cell below above them, in a folder that
    `notebook sample .` has filled; what stands behind `// →` is the value of the line.

    ```swift
    \(Self.assumed)
    ```

    """
  }

  private func section(_ group: Reference.Group) -> String {
    let heading = "## \(group.title)\n\n" + (group.type.map(body) ?? "")
    let plain = group.entries.filter { $0.parameters == nil && $0.comment.example.isEmpty }
    let pages = group.entries.filter { $0.parameters != nil || !$0.comment.example.isEmpty }
    return heading + table(plain)
      + pages.map { "### `\($0.title)`\n\n" + body(of: $0) }.joined()
  }

  private func table(_ entries: [ReferenceEntry]) -> String {
    guard !entries.isEmpty else { return "" }
    let rows = entries.map { entry in
      let words = [entry.comment.summary] + entry.comment.discussion
      return "| `\(entry.signature)` | \(escaped(words.joined(separator: " "))) |\n"
    }
    return "| Name | Meaning |\n| --- | --- |\n" + rows.joined() + "\n"
  }

  private func body(of entry: ReferenceEntry) -> String {
    let comment = entry.comment
    var blocks: [String] = []
    if entry.kind != .type { blocks.append(fence(entry.signature(width: 90))) }
    blocks += ([comment.summary] + comment.discussion).filter { !$0.isEmpty }.map { $0 + "\n" }
    let parameters = entry.explainedParameters.map { "- `\($0.title)`: \($0.meaning)\n" }
    if !parameters.isEmpty { blocks.append(parameters.joined()) }
    if let returns = comment.returns { blocks.append("**Returns:** \(returns)\n") }
    if let failure = entry.failure { blocks.append("**Fails:** \(failure)\n") }
    if !comment.example.isEmpty { blocks.append("Example:\n\n" + fence(comment.example)) }
    return blocks.map { $0 + "\n" }.joined()
  }

  private func fence(_ lines: [String]) -> String {
    "```swift\n" + lines.joined(separator: "\n") + "\n```\n"
  }

  private func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }

  /// As GitHub names a heading's place.
  private func anchor(_ title: String) -> String {
    String(
      title.lowercased().compactMap { character in
        character == " " ? "-" : character.isLetter || character.isNumber ? character : nil
      }
    )
  }
}
