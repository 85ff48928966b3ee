extension DocumentBuilder {
  /// Reads the front matter and returns the number of the first line behind it.
  mutating func readFrontMatter() -> Int {
    switch FrontMatterBlock(in: source) {
    case .none:
      return 1
    case .unterminated(let range):
      let message = "the front matter that starts here has no closing '---'"
      diagnostics.append(Diagnostic(.frontMatter, message, at: range))
      return 2
    case .found(let content, let bodyLine):
      var reader = FrontMatterReader(MappedText(content, of: source))
      reader.read()
      diagnostics.append(contentsOf: reader.reader.diagnostics)
      document.frontMatter = reader.result
      // In the order of the file, as their expressions are counted.
      for text in reader.texts {
        document.frontMatter[keyPath: text.target] = inlines(of: text.text)
      }
      return bodyLine
    }
  }

  /// Parses a title or a caption: inline Markdown on one line.
  mutating func inlines(of text: MappedText) -> [Inline] {
    // A no-break space keeps a leading `#`, `-` or `1.` from starting a block, and counts as a
    // blank for emphasis.
    var bytes = Array("\u{A0}".utf8)
    bytes += text.bytes.map { $0 < 0x20 && $0 != UInt8(ascii: "\t") ? UInt8(ascii: " ") : $0 }
    let tree = MarkdownTree(bytes)
    guard var paragraph = tree.root.children.first else { return [] }
    paragraph.removeLeadingSpace()
    if tree.lineBeyondLimit != nil {
      let range = text.fileRange(of: 0..<text.bytes.count)
      let message = "Markdown is nested deeper than \(MarkdownTree.depthLimit) levels here"
      diagnostics.append(Diagnostic(.limit, message, at: range))
    }
    var leaf = LeafText(text)
    return inlines(of: paragraph, in: &leaf)
  }
}

extension SyntaxNode {
  fileprivate mutating func removeLeadingSpace() {
    guard let first = children.first, case .text(let text) = first.kind else { return }
    let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
    if rest.isEmpty {
      children.removeFirst()
    } else {
      children[0].kind = .text(String(rest.drop { $0 == " " || $0 == "\t" }))
    }
  }
}
