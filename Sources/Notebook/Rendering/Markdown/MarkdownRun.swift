/// A run of inline Markdown whose marks are chosen when what stands beside them is known.
///
/// Between letters `**(a)**` marks nothing, so that where asterisks would not hold an element takes
/// their place.
struct MarkdownRun {
  enum Piece {
    case plain(String)
    case emphasis(String)
    case strong(String)
    case strikethrough(String)
  }

  private(set) var text = ""

  init(_ pieces: [Piece]) {
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1].first : nil
      switch piece {
      case .plain(let plain): append(plain)
      case .emphasis(let content): append(content, mark: "*", element: "em", before: next)
      case .strong(let content): append(content, mark: "**", element: "strong", before: next)
      case .strikethrough(let content): append(content, mark: "~~", element: "del", before: next)
      }
    }
  }

  private mutating func append(_ plain: String) {
    // Before a link it would make an image of it.
    if text.hasSuffix("!"), plain.hasPrefix("[") {
      text.removeLast()
      text += "\\!"
    }
    text += plain
  }

  private mutating func append(
    _ content: String,
    mark: String,
    element: String,
    before next: Unicode.Scalar?
  ) {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\n" }
    let inner = content.trimmingPrefix(while: isBlank)
    let leading = content[..<inner.startIndex]
    let trailing = inner.reversed().prefix(while: isBlank).count
    let core = inner.dropLast(trailing)
    guard let first = core.unicodeScalars.first, let last = core.unicodeScalars.last else {
      return text += content
    }
    text += leading
    let opens = !first.mayBePunctuation || text.unicodeScalars.last.isBoundary
    let closes = !last.mayBePunctuation || trailing > 0 || next.isBoundary
    let sign = mark.unicodeScalars.first
    let isApart = sign != first && sign != last && sign != text.unicodeScalars.last
    if opens, closes, isApart {
      text += mark + core + mark
    } else {
      text += "<\(element)>\(core)</\(element)>"
    }
    text += inner.suffix(trailing)
  }
}

extension MarkdownRun.Piece {
  /// What the piece begins with; marks are as good as any punctuation.
  fileprivate var first: Unicode.Scalar? {
    switch self {
    case .plain(let text): text.unicodeScalars.first
    case .emphasis, .strong, .strikethrough: "*"
    }
  }
}

extension Unicode.Scalar {
  /// Whether some version of Markdown takes the scalar for punctuation.
  fileprivate var mayBePunctuation: Bool {
    switch properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: isPunctuation
    }
  }

  /// Whether all of them do.
  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    case .mathSymbol, .currencySymbol, .modifierSymbol: isASCII
    default: false
    }
  }
}

extension Unicode.Scalar? {
  /// Whether a mark may stand beside it that has punctuation on its other side.
  fileprivate var isBoundary: Bool {
    guard let scalar = self else { return true }
    return scalar.properties.isWhitespace || scalar.isPunctuation
  }
}
