import Testing

@testable import Analysis

@Suite struct CaseFoldingTests {
  @Test(arguments: [
    ("ABC xyz 019 [`{@", "abc xyz 019 [`{@"), ("Straße", "strasse"), ("ΟΔΟΣ ς", "οδοσ σ"),
    ("ﬁn", "fin"), ("İ", "i\u{307}"), ("ı", "ı"), ("ÀÉ", "àé"), ("Ж", "ж"), ("ẞ", "ss"),
    ("Ꭰ", "Ꭰ"), ("ꭰ", "Ꭰ"), ("ΐ", "ι\u{308}\u{301}"), ("\u{1E9E}x", "ssx"), ("日本語", "日本語"),
    ("𐐀", "𐐨"), ("ŉ", "ʼn"), ("Ǆǅǆ", "ǆǆǆ"), ("K", "k"), ("ſ", "s"), ("", ""),
  ])
  func `full case folding follows Unicode`(text: String, folded: String) {
    #expect(Array(CaseFolding.fold(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func `nothing is normalized`() {
    let composed = CaseFolding.fold("\u{C9}")
    let decomposed = CaseFolding.fold("E\u{301}")
    #expect(Array(composed.unicodeScalars) == ["\u{E9}"])
    #expect(Array(decomposed.unicodeScalars) == ["e", "\u{301}"])
  }

  @Test func `folding twice changes nothing more`() {
    for scalar in (0..<0x1_1000 as Range<UInt32>).compactMap(Unicode.Scalar.init) {
      let once = CaseFolding.fold(String(Character(scalar)))
      #expect(Array(CaseFolding.fold(once).utf8) == Array(once.utf8))
    }
  }

  @Test func `as many scalars fold as the Unicode version says`() {
    let mapping = CaseFoldingMapping()
    let changed = (0...0x10FFFF as ClosedRange<UInt32>).count { mapping.target(of: $0) != .itself }
    #expect(changed == 1530)
    #expect(CaseFoldingTable.unicodeVersion == "15.1.0")
  }
}
