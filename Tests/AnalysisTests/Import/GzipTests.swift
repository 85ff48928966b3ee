import Testing

@testable import Analysis

@Suite struct GzipTests {
  /// One member with a name in its header, in blocks that are not compressed.
  private func member(_ text: [UInt8], checksum: UInt32? = nil, size: UInt32? = nil) -> [UInt8] {
    [0x1F, 0x8B, 8, 8, 0, 0, 0, 0, 0, 3] + Array("a.csv".utf8) + [0] + deflateBlocks(text)
      + little(checksum ?? crc32(text)) + little(size ?? UInt32(text.count))
  }

  private func member(_ text: String) -> [UInt8] { member(Array(text.utf8)) }

  private func unpacked(_ bytes: [UInt8]) throws(ArchiveDamage) -> [UInt8] {
    let file = try FileBytes(bytes).withBytes { text throws(ArchiveDamage) in
      try Gzip.decompressed(text)
    }
    return file.withBytes { Array($0) }
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    String(decoding: try unpacked(bytes), as: UTF8.self)
  }

  private func damage(_ bytes: [UInt8]) -> ArchiveDamage? {
    do {
      _ = try unpacked(bytes)
      return nil
    } catch { return error }
  }

  private let cutOff = "its compressed bytes are damaged or cut off; download it again"

  @Test func `compressed text is unpacked`() throws {
    let list: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 0x8B, 0x36, 0xD4, 0x51, 0x30, 0x8A, 0x05, 0x00, 0xFF,
      0xE7, 0xC9, 0x61, 6, 0, 0, 0,
    ]
    #expect(try text(list) == "[1, 2]")
    #expect(try text(member("a,b\n1,2\n")) == "a,b\n1,2\n")
    #expect(try text(member("")) == "")
  }

  @Test func `all members are read, and zeros behind them passed over`() throws {
    #expect(try text(member("one ") + member("") + member("two")) == "one two")
    #expect(try text(member("one") + [0, 0, 0]) == "one")
  }

  @Test func `memory grows when the last member tells nothing of the others`() throws {
    let zeros: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xED, 0xC1, 0x01, 0x0D, 0x00, 0x00, 0x00, 0xC2, 0xA0,
      0x4A, 0xEF, 0x9F, 0xCE, 0x1C, 0x6E, 0x40, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
      0x00, 0xC0, 0xBF, 0x01, 0x69, 0x58, 0x18, 0x0A, 0x10, 0x27, 0, 0,
    ]
    let text = try unpacked(zeros + zeros + zeros + member("!"))
    #expect(text.count == 30_001)
    #expect(text.dropLast().allSatisfy { $0 == .zero })
    #expect(text.last == UInt8(ascii: "!"))
  }

  @Test func `a wrong checksum or size is damage`() {
    let text = Array("[1]".utf8)
    #expect(damage(member(text, checksum: 1)) == ArchiveDamage(offset: 0, reason: cutOff))
    #expect(damage(member(text, size: 4)) == ArchiveDamage(offset: 0, reason: cutOff))
    #expect(damage(member(text, size: .max)) == ArchiveDamage(offset: 0, reason: cutOff))
  }

  @Test func `damage is told with the place of its member`() {
    let (one, two) = (member("one"), member("two"))
    #expect(damage(one + two.dropLast()) == ArchiveDamage(offset: one.count, reason: cutOff))
    #expect(
      damage(one + [0, 1])
        == ArchiveDamage(
          offset: one.count,
          reason: "something that is not gzip follows its compressed bytes"
        )
    )
    #expect(damage([]) == ArchiveDamage(offset: 0, reason: cutOff))
  }

  @Test func `cut off or changed anywhere, it is damage or the same text`() throws {
    let whole = member("[1, 2, 3]")
    for count in whole.indices { #expect(damage(Array(whole.prefix(count))) != nil) }
    for bytes in changes(of: whole) {
      #expect(ArchiveTrial.faults(of: bytes) == [])
      if damage(bytes) == nil { #expect(try text(bytes) == "[1, 2, 3]") }
    }
  }

  @Test func `compressed text is known by its first bytes`() {
    #expect([0x1F, 0x8B].withUnsafeBufferPointer { Gzip.isCompressed($0) })
    #expect(![0x1F].withUnsafeBufferPointer { Gzip.isCompressed($0) })
    #expect(!"PK".withBytes { Gzip.isCompressed($0) })
  }
}
