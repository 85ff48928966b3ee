import Foundation
import Testing

@testable import Analysis

@Suite struct PlainTextTests {
  private func plain(_ name: String) -> String {
    var text = PlainText()
    name.withBytes { text.read($0) }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test(arguments: [
    ("Nine OWLS", "nine owls"), ("Élan Ünö", "elan uno"), ("E\u{301}lan", "elan"), ("ŠŽŁ", "szł"),
    ("Straße", "strasse"), ("ΐ Ά ς", "ι α σ"), ("Ёлка", "елка"), ("е\u{301}лка", "елка"),
    ("IŞIK ışık", "isik isik"), ("İz", "iz"), ("ＡＢＣ！", "abc!"), ("ﬁn", "fin"), ("Ắ", "a"),
  ])
  func `accents and case go on Latin, Greek and Cyrillic letters`(name: String, expected: String) {
    #expect(scalars(plain(name)) == scalars(expected))
  }

  @Test(arguments: [
    ("ガ", "カ\u{3099}"), ("й", "и\u{306}"), ("ї", "і\u{308}"), ("की", "की"), ("בּ", "ב\u{5BC}"),
    ("달", "\u{1103}\u{1161}\u{11AF}"), ("나", "\u{1102}\u{1161}"), ("إ", "ا\u{655}"), ("港", "港"),
  ])
  func `marks that belong to a letter stay`(name: String, expected: String) {
    #expect(scalars(plain(name)) == scalars(expected))
    #expect(scalars(plain(expected)) == scalars(expected))
  }

  @Test(arguments: [
    ("don’t ‘a’ ´b", "don't 'a' 'b"), ("“a” „b« 「c」", "\"a\" \"b\" \"c\""),
    ("a–b—c‐d−e", "a-b-c-d-e"),
    ("wait…", "wait..."), ("（a）【b】［c］", "(a)(b)[c]"), ("a\u{A0}b\u{3000}c", "a b c"),
    ("\u{FEFF}a\u{200B}b\u{200E}\u{AD}", "ab"), ("❤\u{FE0F}", "❤"), ("¿a・b", " a b"),
    ("♯ ♭ ÷", "♯ ♭ ÷"),
  ])
  func `typographic signs are ASCII ones and invisible ones go`(name: String, expected: String) {
    #expect(scalars(plain(name)) == scalars(expected))
  }

  @Test func `every folded scalar and its canonical decomposition are one plain text`() {
    let excluded: [ClosedRange<UInt32>] = [0xF900...0xFAFF, 0x2F800...0x2FA1F]
    var differing: [Unicode.Scalar] = []
    for scalar in (0...0x1_FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let text = CaseFolding.fold(String(scalar))
      if excluded.contains(where: { $0.contains(scalar.value) }) { continue }
      if scalars(plain(text)) != scalars(plain(text.decomposedStringWithCanonicalMapping)) {
        differing.append(scalar)
      }
    }
    #expect(differing == [])
  }

  @Test func `the bytes of plain text know where they come from`() {
    var text = PlainText()
    let name = "Ünö – Straße (“x”)"
    name.withBytes { bytes in
      text.read(bytes)
      let note = 15..<18
      #expect(String(decoding: text.bytes[note], as: UTF8.self) == "\"x\"")
      let origin = bytes.part(text.origin(of: note, in: bytes))
      #expect(String(decoding: origin, as: UTF8.self) == "“x”")
    }
  }
}

@Suite struct NameWordsTests {
  private func words(_ plain: String) -> String {
    var words = NameWords()
    plain.withBytes { words.append($0) }
    return String(decoding: words.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("  a,  b! ", "a b"), ("don't", "dont"), ("rock 'n' roll", "rock and roll"),
    ("a & b&c", "a and b and c"),
    ("a + b", "a and b"), ("a+b c++", "a+b c++"), ("m.i.a.", "mia"), ("a.b c", "ab c"),
    ("mr.x y", "mr x y"),
    ("will.you.go", "will you go"), ("j. k. elm", "j k elm"), ("1.5", "1 5"), ("v.2", "v 2"),
    ("a...b", "a b"),
    ("pt. ii", "part 2"), ("pt.3", "part 3"), ("part x", "part 10"), ("vol. iv", "volume 4"),
    ("ii", "ii"), ("c# $x 50%", "c# $x 50%"), ("n", "n"), ("", ""), ("!?", ""), ("日本・語", "日本・語"),
  ])
  func `only letters count`(plain: String, expected: String) { #expect(words(plain) == expected) }

  @Test func `words after a separator do not join those before it`() {
    var words = NameWords()
    "part".withBytes { words.append($0) }
    words.appendSeparator()
    "i b".withBytes { words.append($0) }
    #expect(words.bytes == Array("part\u{1F}i b".utf8))
  }
}
