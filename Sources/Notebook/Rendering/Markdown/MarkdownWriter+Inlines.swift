extension MarkdownWriter {
  /// The longest text that an expression puts into a sentence; a page shows no more either.
  private static let longestText = 1000

  mutating func paragraph(_ inlines: [Inline]) -> String {
    MarkdownText.paragraph(run(inlines))
  }

  /// Inlines on one line, as in a heading.
  mutating func line(_ inlines: [Inline]) -> String {
    MarkdownText.line(run(inlines), breaks: "")
  }

  /// Inlines in a table's cell.
  mutating func cellText(_ inlines: [Inline]) -> String {
    isInTable = true
    defer { isInTable = false }
    return MarkdownText.line(run(inlines), breaks: "<br>")
  }

  private mutating func run(_ inlines: [Inline]) -> String {
    let pieces = inlines.map { piece($0) }.filter { !$0.isEmpty }
    return MarkdownRun(pieces).text
  }

  private mutating func piece(_ inline: Inline) -> MarkdownRun.Piece {
    switch inline {
    case .emphasis(let children): .emphasis(run(children))
    case .strong(let children): .strong(run(children))
    case .strikethrough(let children): .strikethrough(run(children))
    case .text(let text), .rawHTML(let text): .plain(MarkdownText.escaped(text))
    case .softBreak: .plain("\n")
    case .lineBreak: .plain("\\\n")
    case .code(let code): .plain(self.code(code))
    case .link(let destination, let title, let children):
      .plain(link(destination, title, run(children)))
    case .image(let source, let title, let alternative): .plain(image(source, title, alternative))
    case .expression(let index): .plain(expression(index))
    case .footnote(let index): .plain("[^\(index + 1)]")
    case .reference(let id, _, let form): .plain(reference(id, form))
    }
  }

  /// A bar would end a table's cell, in code too, and a backslash before it could not be told.
  private func code(_ code: String) -> String {
    guard isInTable, code.contains("|") else { return MarkdownText.code(code) }
    return "<code>\(MarkdownText.escaped(code))</code>"
  }

  private func link(_ destination: String, _ title: String, _ text: String) -> String {
    guard let link = Destination(destination), !text.isEmpty else { return text }
    return "[\(text)](\(MarkdownText.destination(link.address))\(MarkdownText.title(title)))"
  }

  /// An image inside the document becomes a file; any other is its alternative text and a link, as
  /// on the page.
  private mutating func image(_ source: String, _ title: String, _ alternative: [Inline]) -> String
  {
    if let file = EmbeddedImage(source)?.file {
      let name = "image-\(images.count + 1).\(file.kind)"
      return image(name, file.bytes, alternative: plainText(alternative))
    }
    let text = run(alternative)
    return [text, link(source, title, "(image)")].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func expression(_ index: Int) -> String {
    switch run.expressions[index] {
    case .text(let text):
      return MarkdownText.escaped(text.clamped(to: Self.longestText) ?? text).isolated
    case .failed(let failure):
      return "**\\[error, line \(lineNumber(of: failure.range))\\]**"
    case .skipped(let name, let cause):
      return MarkdownText.escaped("['\(name)' failed at line \(lineNumber(of: cause))]")
    }
  }

  private func reference(_ id: String, _ form: ReferenceForm) -> String {
    guard outline.targets[id] != nil else { return MarkdownText.escaped("?@\(id)") }
    let name = outline.text(of: id, form, plain: plainText)
    return "[\(MarkdownText.escaped(name))](\(MarkdownText.destination("#\(id)")))"
  }

  func lineNumber(of range: SourceRange) -> Int {
    document.source.location(of: range.lowerBound).line
  }
}

extension MarkdownRun.Piece {
  fileprivate var isEmpty: Bool {
    switch self {
    case .plain(let text), .emphasis(let text), .strong(let text), .strikethrough(let text):
      text.isEmpty
    }
  }
}

extension String {
  /// A text with letters that run from right to left, kept from turning its sentence round.
  fileprivate var isolated: String {
    unicodeScalars.contains(where: \.isRightToLeft) ? "\u{2068}\(self)\u{2069}" : self
  }
}

extension Unicode.Scalar {
  /// Whether the scalar lies in a block of Hebrew, Arabic or another script that runs to the left.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
