extension MarkdownWriter {
  /// An alert, or what can be clicked open where the author wants it folded, which no alert can be.
  mutating func callout(_ callout: Callout) -> String {
    let anchor = MarkdownText.anchor(callout.id)
    let parts = nested { $0.blocks(callout.blocks) }
    if callout.fold == .folded {
      let summary = callout.title.map(plainText) ?? name(of: callout)
      let details = MarkdownText.details(summary, parts.joined(separator: "\n\n"))
      return anchor.isEmpty ? details : anchor + "\n\n" + details
    }
    let number = callout.id.flatMap { outline.targets[$0]?.number }
    let title =
      callout.title.map { "**\(line($0))**" } ?? number.map { _ in "**\(name(of: callout))**" }
    let head = anchor + (title ?? "")
    return alert(callout.kind, (head.isEmpty ? [] : [head]) + parts)
  }

  private func name(of callout: Callout) -> String {
    let number = callout.id.flatMap { outline.targets[$0]?.number }
    return outline.words.name(of: callout.kind) + (number.map { "\u{A0}\($0)" } ?? "")
  }

  /// The blocks one below the other: a code host has one column.
  mutating func division(_ division: Division) -> String {
    let name = if case .abstract = division.role { "**\(words.abstract)**" } else { "" }
    let head = MarkdownText.anchor(division.id) + name
    return ((head.isEmpty ? [] : [head]) + blocks(division.blocks)).joined(separator: "\n\n")
  }

  func alert(_ kind: CalloutKind, _ parts: [String]) -> String {
    let content = parts.joined(separator: "\n\n")
    guard isNested else { return "[!\(kind.rawValue.uppercased())]\n\(content)".quoted }
    return "**\(words.name(of: kind))**\n\n\(content)".quoted
  }
}
