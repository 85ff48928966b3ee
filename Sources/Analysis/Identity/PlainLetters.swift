/// The table of letters in parts in a form that is quick to search.
struct PlainLetters: Sendable {
  private struct Run { let first, last, step: UInt32; let letters: [UInt32] }

  static let shared = PlainLetters()

  private let runs: [Run]

  private init() {
    runs = PlainLetterTable.runs.split(separator: " ").map { Self.run($0) }
  }

  /// The letters and marks that a case-folded scalar stands for; nil when it is one letter.
  func parts(of scalar: UInt32) -> [UInt32]? {
    let place = runs.firstPosition { $0.last >= scalar }
    guard place < runs.count, runs[place].first <= scalar else { return nil }
    return (scalar - runs[place].first) % runs[place].step == 0 ? runs[place].letters : nil
  }

  /// The ASCII letter that a scalar from U+00C0 to U+017F is in the end; 0 where it is none.
  ///
  /// These are nearly all the letters beyond ASCII that Latin names have.
  static let latin: [UInt8] = (0xC0...0x17F as ClosedRange<UInt32>).map { scalar in
    var (letter, folded): ([UInt8], [UInt8]) = ([], [])
    appendUTF8(scalar, to: &letter)
    letter.withUnsafeBufferPointer { CaseFolding.append($0, to: &folded) }
    let text = String(decoding: folded, as: UTF8.self)
    guard let first = text.unicodeScalars.first, text.unicodeScalars.count == 1,
      let parts = shared.parts(of: first.value), parts.count == 1
    else { return 0 }
    return UInt8(exactly: parts[0]).flatMap { $0 < 0x80 ? $0 : nil } ?? 0
  }

  /// Reads `e7=63`, `e0-e5=61` or `fd-ff/2=79`.
  private static func run(_ entry: Substring) -> Run {
    let sides = entry.split(separator: "=")
    let step: UInt32 = sides[0].hasSuffix("/2") ? 2 : 1
    let ends = sides[0].prefix { $0 != "/" }.split(separator: "-").map(hexadecimal)
    let letters = sides[1].split(separator: ",").map(hexadecimal)
    return Run(first: ends[0], last: ends[ends.count - 1], step: step, letters: letters)
  }

  private static func hexadecimal(_ text: Substring) -> UInt32 { UInt32(text, radix: 16) ?? 0 }
}
