extension DocumentBuilder {
  mutating func heading(_ node: SyntaxNode, level: Int, quoteDepth: Int) -> Block.Kind {
    var leaf = leafText(of: node, quoteDepth: quoteDepth)
    let content = inlines(of: node, in: &leaf)
    guard let attributes = headingAttributes(of: content, leaf, at: range(of: node)) else {
      return .heading(level: level, id: nil, content)
    }
    return .heading(level: level, id: attributes.id, attributes.text)
  }

  /// The id at the end of a heading or a callout's title, and the text before it; nil when there is
  /// none.
  mutating func headingAttributes(
    of content: [Inline],
    _ leaf: LeafText,
    at place: SourceRange
  ) -> (id: String?, text: [Inline])? {
    guard case .text(let last)? = content.last, let attributes = Self.attributes(endingIn: last)
    else { return nil }
    var text = Array(content.dropLast())
    let rest = last.dropLast(attributes.count).description.trimmingTrailingBlanks()
    if !rest.isEmpty { text.append(.text(rest)) }
    let range = leaf.last(Array(attributes.utf8)) ?? place
    return (id(in: attributes, at: range), text)
  }

  /// The `{#id .class}` at the end of a heading's text.
  private static func attributes(endingIn text: String) -> String? {
    guard text.hasSuffix("}"), let open = text.lastIndex(of: "{") else { return nil }
    let inner = text[open...].dropFirst().dropLast().description.trimmingBlanks()
    guard inner.hasPrefix("#") || inner.hasPrefix(".") else { return nil }
    let id = inner.split(separator: " ").first { $0.hasPrefix("#") }?.dropFirst()
    let isValid = id?.unicodeScalars.allSatisfy { $0.isIdentifierCharacter } ?? true
    return isValid && id?.isEmpty != true ? String(text[open...]) : nil
  }

  private mutating func id(in attributes: String, at range: SourceRange) -> String? {
    var id: String?
    var offset = range.lowerBound + 1
    let inner = attributes.dropFirst().dropLast()
    for word in inner.split(separator: " ", omittingEmptySubsequences: false) {
      let place = SourceRange(offset, offset + word.utf8.count)
      offset += word.utf8.count + 1
      if word.hasPrefix("#"), id == nil {
        id = String(word.dropFirst())
        register(String(word.dropFirst()), at: SourceRange(place.lowerBound + 1, place.upperBound))
      } else if !word.isEmpty {
        let message = "'\(word)' has no effect in this version"
        diagnostics.append(Diagnostic(.unsupported, message, at: place, severity: .warning))
      }
    }
    return id
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may stand in a heading's id or in a reference.
  var isIdentifierCharacter: Bool { isLabelCharacter || self == "_" || self == ":" }
}

extension String {
  func trimmingTrailingBlanks() -> String {
    var rest = self[...]
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
