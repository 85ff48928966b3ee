/// How wide a text is, near enough to lay out margins: no font is at hand when a chart is written.
///
/// Widths are those of Helvetica, in thousandths of the font size, with a reserve for wider system
/// fonts: Noto Sans sets common names up to an eighth wider.
enum TextMetrics {
  private static let reserve = 1.12

  /// U+0020 … U+007E.
  private static let ascii: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  static func width(_ text: String, size: Double) -> Double {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      return Double(text.utf8.reduce(0) { $0 + ascii[Int($1) - 0x20] }) * size * reserve / 1000
    }
    return textWidth(text, size: size)
  }

  private static func textWidth(_ text: String, size: Double) -> Double {
    text.reduce(0) { $0 + advance(of: $1) } * size * reserve / 1000
  }

  /// Whether the first letter belongs to a script that runs to the left.
  ///
  /// - SeeAlso: Unicode Standard Annex #9, rules P2 and P3.
  static func isRightToLeft(_ text: String) -> Bool {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let first = text.unicodeScalars.first { $0.properties.isAlphabetic }
    return first.map { scalar in
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        true
      default: false
      }
    } ?? false
  }

  /// Shortens `text` to `limit` with an ellipsis, never inside a character.
  static func truncated(_ text: String, to limit: Double, size: Double) -> String {
    guard width(text, size: size) > limit else { return text }
    var room = limit * 1000 / (size * reserve) - 1000
    var kept = ""
    for character in text {
      room -= advance(of: character)
      guard room >= 0 else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  private static func advance(of character: Character) -> Double {
    character.unicodeScalars.map(advance).max() ?? 0
  }

  private static func advance(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20...0x7E: Double(ascii[Int(scalar.value) - 0x20])
    case 0xA0: 278
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      1000
    case 0xA0...0x24F, 0x590...0x6FF: 580
    default: 680
    }
  }
}
