internal import SwiftIDEUtils
internal import SwiftParser
internal import SwiftSyntax

/// Swift code with its words marked by what they are, as the language's own parser sees them.
enum SwiftHighlighter {
  static func write(_ code: String, to html: inout HTML) {
    // What the language does not give to the parser stays plain.
    guard Lowering.bracketBeyondLimit(in: code) == nil else { return html.text(code) }
    let bytes = Array(code.utf8)
    var end = 0
    for part in Parser.parse(source: code).classifications {
      guard let name = part.kind.cssClass else { continue }
      let start = part.range.lowerBound.utf8Offset
      guard start >= end, part.range.upperBound.utf8Offset <= bytes.count else { continue }
      html.text(String(decoding: bytes[end..<start], as: UTF8.self))
      end = part.range.upperBound.utf8Offset
      let word = String(decoding: bytes[start..<end], as: UTF8.self)
      html.element("span", ["class": name], text: word)
    }
    html.text(String(decoding: bytes[end...], as: UTF8.self))
  }
}

extension SyntaxClassification {
  /// One letter, since a report repeats it for every word; nil for what keeps the text's colour.
  fileprivate var cssClass: String? {
    switch self {
    case .keyword, .ifConfigDirective, .attribute: "k"
    case .stringLiteral, .regexLiteral: "s"
    case .integerLiteral, .floatLiteral: "m"
    case .lineComment, .blockComment, .docLineComment, .docBlockComment: "c"
    case .type: "t"
    case .identifier, .dollarIdentifier, .argumentLabel, .operator, .editorPlaceholder, .none: nil
    @unknown default: nil
    }
  }
}
