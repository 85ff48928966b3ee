import Testing

@testable import Analysis

@Suite struct StringTableTests {
  @Test func `equal texts share a number and others do not`() {
    var table = StringTable()
    let numbers = ["a", "b", "a", "", "b"].map { text in text.withBytes { table.intern($0) } }
    #expect(numbers == [0, 1, 0, 2, 1])
    #expect(table.count == 3)
    #expect(table[1] == "b")
    #expect("c".withBytes { table.find($0) } == nil)
    #expect("".withBytes { table.find($0) } == 2)
  }

  @Test func `composed and decomposed text are two`() {
    var table = StringTable()
    let composed = "\u{C9}".withBytes { table.intern($0) }
    let decomposed = "E\u{301}".withBytes { table.intern($0) }
    #expect(composed != decomposed)
  }

  @Test func `ten thousand texts keep their numbers while the table grows`() {
    var table = StringTable()
    for number in 0..<10_000 { _ = "song \(number)".withBytes { table.intern($0) } }
    let found = (0..<10_000).allSatisfy { number in
      "song \(number)".withBytes { table.find($0) } == UInt32(number)
    }
    #expect(found)
  }

  @Test func `texts are ordered by scalars`() {
    var table = StringTable()
    for text in ["b", "a", "Z", "é", "ab"] { _ = text.withBytes { table.intern($0) } }
    let order = (0..<5 as Range<UInt32>).sorted { table.comparison($0, $1) < 0 }.map { table[$0] }
    #expect(order == ["Z", "a", "ab", "b", "é"])
  }
}

@Suite struct UTF8ValidationTests {
  private func firstInvalid(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { firstInvalidUTF8(in: $0) }
  }

  @Test func `well-formed text has no invalid byte`() {
    #expect(firstInvalid(Array("aé日😀\u{10FFFF} and eight more".utf8)) == nil)
    #expect(firstInvalid([]) == nil)
  }

  @Test(
    arguments: [
      ([0x61, 0xE9, 0x62], 1), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xE2, 0x82], 0), ([0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xE0, 0x9F, 0x80], 0),
      ([0xF0, 0x8F, 0x80, 0x80], 0), ([97, 97, 97, 97, 97, 97, 97, 97, 97, 0xFF], 9),
      ([0xF0, 0x9F, 0x98, 0x28], 0),
    ] as [([UInt8], Int)]
  )
  func `the first byte that fits no character is found`(bytes: [UInt8], offset: Int) {
    #expect(firstInvalid(bytes) == offset)
  }
}
