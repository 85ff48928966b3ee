extension DocumentBuilder {
  /// A quote, or the callout that `[!NOTE]` on its first line makes of it.
  mutating func quote(_ node: SyntaxNode, quoteDepth: Int) -> Block.Kind {
    guard let marker = calloutMarker(of: node) else {
      return .quote(blocks(of: node.children, quoteDepth: quoteDepth))
    }
    guard let kind = CalloutKind(rawValue: marker.lowercased()) else {
      reportUnknownCallout(marker, node)
      return .quote(blocks(of: node.children, quoteDepth: quoteDepth))
    }
    var children = node.children
    children[0].children.removeFirst(min(2, children[0].children.count))
    if children[0].children.isEmpty { children.removeFirst() }
    return .callout(kind, blocks(of: children, quoteDepth: quoteDepth))
  }

  /// The word of `[!WORD]` when it stands alone on the quote's first line.
  private func calloutMarker(of node: SyntaxNode) -> String? {
    guard let paragraph = node.children.first, case .paragraph = paragraph.kind else { return nil }
    let inlines = paragraph.joinedTexts
    guard let first = inlines.first, case .text(let text) = first.kind else { return nil }
    let marker = text.trimmingBlanks()
    guard marker.hasPrefix("[!"), marker.hasSuffix("]"), marker.utf8.count > 3 else { return nil }
    let word = marker.dropFirst(2).dropLast()
    guard word.utf8.allSatisfy(\.isASCIILetter) else { return nil }
    guard inlines.count > 1 else { return String(word) }
    switch inlines[1].kind {
    case .softBreak, .lineBreak: return String(word)
    default: return nil
    }
  }

  private mutating func reportUnknownCallout(_ marker: String, _ node: SyntaxNode) {
    let line = source.lineRange(clamped(node.firstLine))
    let word = Array("[!\(marker)]".utf8)
    let range = LeafText(MappedText(line, of: source)).last(word) ?? range(of: node)
    let names = CalloutKind.allCases.map { $0.rawValue.uppercased() }
    diagnostics.append(
      Diagnostic(
        .unknownKey,
        "unknown callout '\(marker)'",
        at: range,
        severity: .warning,
        help: "choose one of \(names.joined(separator: ", "))"
      )
    )
  }

  /// Quarto's `::: {.callout-note}`: shown as the text that it is.
  mutating func warnOfDivs(in node: SyntaxNode) {
    for line in clamped(node.firstLine)...max(clamped(node.firstLine), clamped(node.lastLine)) {
      let text = source.lineText(line)
      guard text.hasPrefix(":::") else { continue }
      let attributes = text.drop { $0 == ":" }.description.trimmingBlanks()
      guard !attributes.isEmpty else { continue }
      let kind = CalloutKind.allCases.first { attributes.contains(".callout-\($0.rawValue)") }
      let range = source.lineRange(line)
      report(
        .unsupported,
        "'::: \(attributes)' has no effect in this version",
        at: range.lowerBound,
        length: range.count,
        severity: .warning,
        help: kind.map { "write '> [!\($0.rawValue.uppercased())]' instead" }
      )
    }
  }
}

extension String {
  /// Without blanks and tabs at both ends.
  func trimmingBlanks() -> String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    var rest = self[...].drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }
}
