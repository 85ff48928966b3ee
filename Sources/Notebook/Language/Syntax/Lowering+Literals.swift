internal import SwiftParser
internal import SwiftSyntax

extension Lowering {
  /// A minus before it makes room for one number more.
  mutating func lower(
    integer literal: IntegerLiteralExprSyntax,
    sign: String = ""
  ) -> Expression.Kind? {
    let digits = literal.literal.text.filter { $0 != "_" }
    let (prefix, radix) = Self.radix(of: digits)
    if let value = Int(sign + digits.dropFirst(prefix), radix: radix) { return .integer(value) }
    // A Double may hold it; where an Int is wanted, the checker says that it does not fit.
    guard radix == 10, let value = Double(sign + digits) else {
      report(.arithmetic, "'\(sign)\(literal.literal.text)' is too large for Int", at: literal)
      return nil
    }
    return .largeInteger(value)
  }

  private static func radix(of digits: String) -> (prefix: Int, radix: Int) {
    switch digits.prefix(2) {
    case "0x": (2, 16)
    case "0b": (2, 2)
    case "0o": (2, 8)
    default: (0, 10)
    }
  }

  mutating func lower(float literal: FloatLiteralExprSyntax) -> Expression.Kind? {
    let digits = literal.literal.text.filter { $0 != "_" }
    if let value = Double(digits), value.isFinite { return .double(value) }
    report(.arithmetic, "'\(literal.literal.text)' is too large for Double", at: literal)
    return nil
  }

  /// A literal's text with its escapes resolved; indentation of a multi-line one is not part of it.
  mutating func lower(string literal: StringLiteralExprSyntax) -> Expression.Kind? {
    if let single = literal.representedLiteralValue { return .string([.text(single)]) }
    let folder = StringLiteralSegments(literal)
    var parts: [Expression.StringPart] = []
    for segment in folder.segments {
      switch segment {
      case .text(let text): parts.append(.text(text))
      case .interpolation(let node):
        guard let expression = lower(interpolation: node) else { return nil }
        parts.append(.interpolation(expression))
      }
    }
    return .string(parts)
  }

  private mutating func lower(interpolation node: ExpressionSegmentSyntax) -> Expression? {
    guard node.expressions.count == 1, let element = node.expressions.first, element.label == nil
    else {
      report(.unsupported, "an interpolation holds one value: '\\(value)'", at: node)
      return nil
    }
    return lower(element.expression)
  }
}

/// The segments of a string literal that has interpolations.
private struct StringLiteralSegments {
  enum Segment {
    case text(String)
    case interpolation(ExpressionSegmentSyntax)
  }

  var segments: [Segment] = []

  init(_ literal: StringLiteralExprSyntax) {
    for segment in literal.segments {
      switch segment {
      case .stringSegment(let node): segments.append(.text(Self.value(of: node, in: literal)))
      case .expressionSegment(let node): segments.append(.interpolation(node))
      }
    }
  }

  /// A literal with this segment alone, whose value SwiftSyntax knows how to read.
  private static func value(
    of segment: StringSegmentSyntax,
    in literal: StringLiteralExprSyntax
  ) -> String {
    if literal.openingQuote.tokenKind == .multilineStringQuote {
      return multiline(segment, literal)
    }
    let text = segment.content.text
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var single = literal
    single.segments = StringLiteralSegmentListSyntax([.stringSegment(segment)])
    return single.representedLiteralValue ?? text
  }

  /// In a multi-line literal a line's end belongs to its segment, except the last line's.
  private static func multiline(
    _ segment: StringSegmentSyntax,
    _ literal: StringLiteralExprSyntax
  ) -> String {
    var text = segment.content.text
    let isLast = literal.segments.last.map { Syntax($0).id == Syntax(segment).id } ?? false
    if isLast, text.hasSuffix("\n") { text.removeLast() }
    let pounds = literal.openingPounds?.text ?? ""
    let quoted = StringLiteralExprSyntax(
      openingPounds: literal.openingPounds,
      openingQuote: .stringQuoteToken(),
      segments: [
        .stringSegment(StringSegmentSyntax(content: .stringSegment(escaped(text, pounds))))
      ],
      closingQuote: .stringQuoteToken(),
      closingPounds: literal.closingPounds
    )
    return quoted.representedLiteralValue ?? text
  }

  /// Newlines and bare quotes have to be written as escapes once the literal is on one line.
  private static func escaped(_ text: String, _ pounds: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      switch character {
      case "\n", "\r\n": result += isEscaped ? "" : "\\\(pounds)n"
      case "\"" where !isEscaped: result += "\\\(pounds)\""
      default: result.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return result
  }
}
