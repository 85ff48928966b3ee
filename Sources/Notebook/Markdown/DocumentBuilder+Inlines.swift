extension DocumentBuilder {
  /// The inlines of a paragraph, a heading, a table cell or a caption, found again in its raw text.
  mutating func inlines(
    of node: SyntaxNode,
    in leaf: inout LeafText,
    isInLink: Bool = false
  ) -> [Inline] {
    var inlines: [Inline] = []
    for child in node.joinedTexts {
      switch child.kind {
      case .text(let text):
        warnOfFootnotes(in: text, leaf)
        inlines += isInLink ? [.text(text)] : references(in: text, &leaf)
      case .codeSpan(let literal):
        inlines.append(codeSpan(literal, in: &leaf))
      case .htmlInline(let html):
        let rest = HTMLComments.removed(from: html).rest
        if !rest.isEmpty { inlines.append(.rawHTML(rest)) }
      default:
        if let inline = container(child, in: &leaf, isInLink: isInLink) { inlines.append(inline) }
      }
    }
    return inlines
  }

  private mutating func container(
    _ node: SyntaxNode,
    in leaf: inout LeafText,
    isInLink: Bool
  ) -> Inline? {
    switch node.kind {
    case .softBreak: return .softBreak
    case .lineBreak: return .lineBreak
    case .emphasis: return .emphasis(inlines(of: node, in: &leaf, isInLink: isInLink))
    case .strong: return .strong(inlines(of: node, in: &leaf, isInLink: isInLink))
    case .strikethrough: return .strikethrough(inlines(of: node, in: &leaf, isInLink: isInLink))
    case .link(let destination, let title):
      let content = inlines(of: node, in: &leaf, isInLink: true)
      return .link(destination: destination, title: title, content)
    case .image(let source, let title):
      let content = inlines(of: node, in: &leaf, isInLink: true)
      return .image(source: source, title: title, alternative: content)
    case .footnoteReference(let number):
      return document.footnotes.indices.contains(number - 1) ? .footnote(number - 1) : nil
    case .document, .paragraph, .quote, .thematicBreak, .tableCell, .heading, .list, .item, .code,
      .htmlBlock, .table, .tableRow, .footnoteDefinition, .text, .codeSpan, .htmlInline, .unknown:
      return nil
    }
  }

  // MARK: Code

  private mutating func codeSpan(_ literal: String, in leaf: inout LeafText) -> Inline {
    let span = leaf.nextSpan(literal)
    guard let language = Self.language(of: literal) else { return .code(literal) }
    let place = span ?? 0..<0
    let range = leaf.text.fileRange(of: place)
    guard language == "swift" else {
      reportLanguage(language, at: range)
      return .code(literal)
    }
    let code = leaf.text.trimmed(place.dropFirst("{swift}".utf8.count))
    guard !code.isEmpty else {
      diagnostics.append(Diagnostic(.syntax, "expected an expression after '{swift}'", at: range))
      return .code(literal)
    }
    document.expressions.append(
      InlineExpression(code: leaf.text.code(in: code), range: leaf.text.fileRange(of: code))
    )
    return .expression(document.expressions.count - 1)
  }

  /// The word in braces that starts inline code which means to run.
  private static func language(of literal: String) -> String? {
    guard literal.hasPrefix("{"), let close = literal.firstIndex(of: "}") else { return nil }
    let word = String(literal[..<close].dropFirst())
    let next = literal[close...].dropFirst().first
    let isSeparate = next == nil || next == " " || next == "\n" || next == "\t"
    if word == "swift" { return isSeparate ? word : nil }
    return isSeparate && next != nil && engines.contains(word.lowercased()) ? word : nil
  }

  /// Languages that other notebooks run inline; other words in braces are ordinary code.
  private static let engines: Set<String> = [
    "bash", "go", "javascript", "js", "julia", "ojs", "python", "r", "ruby", "rust", "sh", "sql",
    "swift",
  ]

  private mutating func reportLanguage(_ language: String, at range: SourceRange) {
    let end = min(range.upperBound, range.lowerBound + language.utf8.count + 2)
    let place = SourceRange(range.lowerBound, end)
    let message = "inline code is written in Swift; found '{\(language)}'"
    diagnostics.append(Diagnostic(.fence, message, at: place))
  }

  // MARK: References

  /// A footnote's mark that is still text has no definition.
  private mutating func warnOfFootnotes(in text: String, _ leaf: LeafText) {
    var rest = text.utf8[...]
    while let open = rest.firstRange(of: "[^".utf8) {
      rest = rest[open.upperBound...]
      let label = rest.prefix { $0 > 0x20 && !"[]".utf8.contains($0) }
      let end = rest[label.endIndex...].first
      guard !label.isEmpty, end == UInt8(ascii: "]") else { continue }
      let word = Array("[^".utf8) + label + [UInt8(ascii: "]")]
      guard !undefinedFootnotes.contains(word), let range = leaf.first(word) else { continue }
      undefinedFootnotes.insert(word)
      let message = "footnote '\(String(decoding: label, as: UTF8.self))' has no definition"
      diagnostics.append(Diagnostic(.unknownReference, message, at: range, severity: .warning))
    }
  }

  /// A text cut at its references; one that is escaped stays text.
  private mutating func references(in text: String, _ leaf: inout LeafText) -> [Inline] {
    var inlines: [Inline] = []
    for piece in ReferenceScanner.pieces(of: text) {
      switch piece {
      case .text(let text): inlines.append(text: text)
      case .references(let references, let source):
        var found: [Inline] = []
        for reference in references {
          guard case .plain(let range) = leaf.next(Array(reference.word.utf8)) else { continue }
          if !found.isEmpty { found.append(.text(", ")) }
          found.append(.reference(id: reference.id, range: range, form: reference.form))
        }
        if found.isEmpty { inlines.append(text: source) } else { inlines += found }
      }
    }
    return inlines
  }
}

extension [Inline] {
  fileprivate mutating func append(text: String) {
    if case .text(let before)? = last {
      self[count - 1] = .text(before + text)
    } else {
      append(.text(text))
    }
  }
}

extension MappedText {
  /// A range without the blanks and line breaks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }
}
