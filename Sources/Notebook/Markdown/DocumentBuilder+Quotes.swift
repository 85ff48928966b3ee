extension DocumentBuilder {
  /// A quote, or the callout that `[!NOTE]` at its start makes of it; behind the mark may stand `-`
  /// or `+`, which fold it, and a title.
  mutating func quote(_ node: SyntaxNode, quoteDepth: Int) -> Block.Kind {
    guard let mark = CalloutMark(of: node) else {
      return .quote(blocks(of: node.children, quoteDepth: quoteDepth))
    }
    guard let kind = CalloutKind(rawValue: mark.word.lowercased()) else {
      reportUnknownCallout(mark.word, node)
      return .quote(blocks(of: node.children, quoteDepth: quoteDepth))
    }
    var leaf = leafText(of: mark.paragraph, quoteDepth: quoteDepth)
    var text = inlines(of: mark.paragraph, in: &leaf)
    let end = text.firstIndex { $0.isBreak } ?? text.endIndex
    var callout = Callout(kind, fold: mark.fold, [])
    let title = Array(text[..<end])
    if let attributes = headingAttributes(of: title, leaf, at: range(of: mark.paragraph)) {
      callout.id = attributes.id
      callout.title = attributes.text
    } else {
      callout.title = title
    }
    if callout.title?.isEmpty == true { callout.title = nil }
    text.removeSubrange(..<min(end + 1, text.endIndex))
    if !text.isEmpty { callout.blocks = [Block(.paragraph(text), at: range(of: mark.paragraph))] }
    callout.blocks += blocks(of: Array(node.children.dropFirst()), quoteDepth: quoteDepth)
    return .callout(callout)
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
}

/// What `[!WORD]` says at the start of a quote.
private struct CalloutMark {
  var word: String
  var fold: Callout.Fold?
  /// The quote's first paragraph without the mark.
  var paragraph: SyntaxNode

  init?(of quote: SyntaxNode) {
    guard let first = quote.children.first, case .paragraph = first.kind else { return nil }
    paragraph = first
    paragraph.children = first.joinedTexts
    guard case .text(let text)? = paragraph.children.first?.kind, text.hasPrefix("[!"),
      let close = text.firstIndex(of: "]")
    else { return nil }
    word = String(text[..<close].dropFirst(2))
    guard !word.isEmpty, word.utf8.allSatisfy(\.isASCIILetter) else { return nil }
    var rest = text[close...].dropFirst()
    if rest.first == "-" || rest.first == "+" {
      fold = rest.first == "-" ? .folded : .open
      rest = rest.dropFirst()
    }
    // A link's text or a word that goes on is no mark.
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    let title = rest.description.trimmingBlanks()
    if title.isEmpty, paragraph.children.count == 1 || paragraph.children[1].isBreak {
      paragraph.children.removeFirst()
    } else {
      paragraph.children[0].kind = .text(String(rest.drop { $0 == " " || $0 == "\t" }))
    }
  }
}

extension SyntaxNode {
  fileprivate var isBreak: Bool {
    switch kind {
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}

extension Inline {
  fileprivate var isBreak: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    default: false
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
