extension SVG {
  /// How a drawing is written.
  enum MarkupStyle: Sendable {
    /// One element a line, indented by two spaces a level, two decimals: for people.
    case readable
    /// Without white space, one decimal, paths step by step: for a page.
    case compact

    /// How many parts of a unit a coordinate is rounded to.
    private var fraction: Int {
      switch self {
      case .readable: 100
      case .compact: 10
      }
    }

    /// A coordinate in whole parts of a unit; one that is no number is 0.
    func parts(_ value: Double) -> Int {
      guard value.isFinite else { return 0 }
      return Int((min(max(value, -1e6), 1e6) * Double(fraction)).rounded())
    }

    /// A coordinate as text, without an exponent or a negative zero.
    func number(parts: Int) -> String {
      let (whole, part) = parts.magnitude.quotientAndRemainder(dividingBy: fraction.magnitude)
      let sign = parts < 0 ? "-" : ""
      guard part > 0 else { return sign + String(whole) }
      let hundredths = part * (100 / fraction.magnitude)
      let digits = hundredths.isMultiple(of: 10) ? hundredths / 10 : hundredths
      let start = whole == 0 && self == .compact ? "" : String(whole)
      return sign + start + (hundredths < 10 ? ".0" : ".") + String(digits)
    }

    fileprivate var lineEnd: String {
      switch self {
      case .readable: "\n"
      case .compact: ""
      }
    }

    fileprivate func indent(_ level: Int) -> String {
      switch self {
      case .readable: String(repeating: "  ", count: level)
      case .compact: ""
      }
    }
  }

  func markup(_ style: MarkupStyle = .readable) -> String {
    var result = ""
    write(to: &result, style, level: 0)
    return result + style.lineEnd
  }

  private func write(to result: inout String, _ style: MarkupStyle, level: Int) {
    result += "<" + name
    for attribute in attributes {
      result += " " + attribute.name + "=\"" + style.string(attribute.value) + "\""
    }
    let children = children.filter { !$0.isEmptyGroup }
    guard text != nil || !children.isEmpty else {
      result += "/>"
      return
    }
    result += ">"
    // White space beside the text would move it.
    let isInline = text != nil || (children.count == 1 && children[0].text != nil)
    for child in children {
      if !isInline { result += style.lineEnd + style.indent(level + 1) }
      child.write(to: &result, style, level: level + 1)
    }
    if let text { result += Self.escaped(text) }
    if !isInline { result += style.lineEnd + style.indent(level) }
    result += "</" + name + ">"
  }

  private var isEmptyGroup: Bool { name == "g" && children.isEmpty }
}

extension SVG.MarkupStyle {
  fileprivate func string(_ value: SVG.Value) -> String {
    switch value {
    case .text(let text): SVG.escaped(text)
    case .number(let number): self.number(parts: parts(number))
    case .path(let path):
      switch self {
      case .readable: path.absoluteMarkup
      case .compact: path.relativeMarkup
      }
    }
  }
}

extension SVG {
  /// At most two decimals, as in a file for people.
  static func number(_ value: Double) -> String {
    MarkupStyle.readable.number(parts: MarkupStyle.readable.parts(value))
  }

  /// Makes any text harmless inside an element or a quoted attribute.
  ///
  /// Control characters and the controls of writing direction are dropped, line breaks become spaces.
  static func escaped(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isHarmless) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result += " "
      case let other where isDropped(other.value): break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Printable ASCII but for the five characters of markup: most of what a chart writes.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
    default: (0x20...0x7E).contains(byte)
    }
  }

  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFDD0...0xFDEF, 0xFEFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
