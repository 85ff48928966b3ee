import Testing

@testable import Analysis

@Suite struct ZipDamageTests {
  private func damage(_ bytes: [UInt8]) -> ArchiveDamage? {
    do {
      _ = try ZipArchive(FileBytes(bytes))
      return nil
    } catch { return error }
  }

  /// What comes of the entry in the middle of three, of which the others must stay readable.
  private func text(
    of entry: ZipWriter.Entry,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let writer = ZipWriter(entries: [.stored("a", "one"), entry, .deflated("c", "three")])
    let archive = try ZipArchive(FileBytes(writer.bytes))
    let texts = archive.entries.map { AnalysisTests.text(of: $0, in: archive) }
    try #require(texts.count == 3, sourceLocation: sourceLocation)
    #expect([texts[0], texts[2]] == ["one", "three"], sourceLocation: sourceLocation)
    return texts[1]
  }

  private let small = ZipWriter(
    entries: [
      .deflated("b", "[1]").with { $0.isStreamed = true },
      .stored("c", "2").with { $0.wide = [.size, .headerOffset] },
    ],
    comment: Array("hand".utf8)
  )

  @Test func `an archive that is cut off is told from what is no archive`() {
    let whole = small.bytes
    let cutOff = "the archive is cut off: it has no directory at its end; download it again"
    let comment = small.comment.count
    for count in 4..<whole.count - comment {
      #expect(damage(Array(whole.prefix(count)))?.reason == cutOff)
    }
    // All is there when only the comment is cut off.
    for count in whole.count - comment...whole.count {
      #expect(damage(Array(whole.prefix(count))) == nil)
    }
    #expect(damage(Array("[{}]".utf8))?.reason == "it is no zip archive")
    #expect(damage([])?.reason == "it is no zip archive")
  }

  @Test func `an archive in an archive that was cut off is not taken for it`() {
    let inner = ZipWriter(entries: [.stored("inner", "1")]).bytes
    let outer = ZipWriter(
      entries: [
        .stored("a", "1").with { entry in
          (entry.packed, entry.size, entry.checksum) = (inner, inner.count, crc32(inner))
        }
      ]
    ).bytes
    #expect(damage(outer) == nil)
    let cutOff = outer.prefix(30 + 1 + 4 + inner.count + 1)
    #expect(damage(Array(cutOff))?.reason.hasPrefix("the archive is cut off") == true)
  }

  @Test func `a split archive is refused`() {
    let reason = "it is one part of an archive that was split; join the parts first"
    for isWide in [false, true] {
      var writer = small
      (writer.disk, writer.isWide) = (1, isWide)
      #expect(damage(writer.bytes)?.reason == reason)
    }
    #expect(damage(Array("PK\u{7}\u{8}PK".utf8))?.reason == reason)
  }

  @Test func `a directory that lists another number of files is damage`() {
    var writer = small
    writer.promisedCount = 3
    let start = 35 + 8 + 16 + 35 + 1
    #expect(
      damage(writer.bytes)
        == ArchiveDamage(
          offset: start + 47 + 47 + 20,
          reason: "its directory lists 2 entries, expected 3"
        )
    )
  }

  @Test func `a file with a password is refused`() throws {
    #expect(
      try text(of: .stored("b", "two").with { $0.flags = 1 })
        == "it is encrypted; unpack it with its password first"
    )
  }

  @Test(arguments: [(9, "Deflate64"), (14, "LZMA"), (93, "Zstandard"), (77, "method 77")])
  func `another method than Deflate is refused by name`(method: UInt16, name: String) throws {
    #expect(
      try text(of: .stored("b", "two").with { $0.method = method })
        == "it is compressed by \(name), expected Deflate or nothing; pack it again as a usual zip"
    )
  }

  @Test func `a wrong checksum is damage`() throws {
    let reason = "its bytes are not those that were packed: the checksum differs"
    #expect(try text(of: .stored("b", "two").with { $0.checksum ^= 1 }) == reason)
    #expect(try text(of: .deflated("b", "two").with { $0.checksum ^= 1 }) == reason)
  }

  @Test func `sizes that contradict the bytes are damage`() throws {
    #expect(
      try text(of: .stored("b", "two").with { $0.compressedSize = 200 })
        == "its bytes reach into what stands behind it"
    )
    #expect(try text(of: .stored("b", "two").with { $0.size = 4 }) == "its two sizes differ")
    let reason = "it does not unpack to the sizes that the directory says"
    #expect(try text(of: .deflated("b", "two").with { $0.size = 2 }) == reason)
    #expect(try text(of: .deflated("b", "two").with { $0.size = 4 }) == reason)
    #expect(try text(of: .deflated("b", "two").with { $0.packed += [0] }) == reason)
    #expect(
      try text(of: .deflated("b", "two").with { $0.packed.removeLast() })
        == "its compressed bytes are damaged"
    )
  }

  @Test func `a size that no compression reaches is refused before any memory is taken`() throws {
    // The entry takes eight bytes, and a compressed byte stands for 1,032 at most.
    #expect(
      try text(of: .deflated("b", "two").with { $0.size = 8256 })
        == "it does not unpack to the sizes that the directory says"
    )
    #expect(
      try text(of: .deflated("b", "two").with { $0.size = 8257 })
        == "its 8 bytes cannot unpack to 8,257"
    )
    #expect(
      try text(of: .deflated("b", "two").with { ($0.size, $0.wide) = (-1, [.size]) })
        == "its 8 bytes cannot unpack to 9,223,372,036,854,775,807"
    )
  }

  @Test func `a size that would fill the memory is refused`() throws {
    let entry = ZipWriter.Entry.deflated("b", "").with {
      ($0.packed, $0.size) = (Array(repeating: 0, count: 1_100_000), 1 << 30 + 1)
    }
    #expect(
      try text(of: entry) == "it unpacks to 1,073,741,825 bytes, more than 1,073,741,824"
    )
  }

  @Test(arguments: [0, 1, 35, 1000, Int.max, -1])
  func `a file that does not stand where the directory says is damage`(offset: Int) throws {
    #expect(
      try text(
        of: .stored("b", "two").with { ($0.headerOffset, $0.wide) = (offset, [.headerOffset]) }
      )
        == "it does not stand where the directory says"
    )
  }

  @Test func `a file that lies in another part of a split archive is damage`() throws {
    #expect(
      try text(of: .stored("b", "two").with { $0.disk = 1 })
        == "it lies in another part of a split archive"
    )
  }

  @Test func `a zip64 field that is missing or too short is damage`() throws {
    let short: [UInt8] = [1, 0, 4, 0, 0, 0, 0, 0]
    let cutOff: [UInt8] = [1, 0, 8, 0, 0, 0, 0, 0]
    for extra in [[], short, cutOff] {
      #expect(
        try text(of: .deflated("b", "two").with { ($0.size, $0.extra) = (0xFFFF_FFFF, extra) })
          == "its 8 bytes cannot unpack to 4,294,967,295"
      )
    }
  }

  @Test func `bytes that two files claim are read for one of them only`() throws {
    let twice = ZipWriter.Entry.stored("a", "one").with { $0.headerOffset = 0 }
    let archive = try ZipArchive(
      FileBytes(ZipWriter(entries: [.stored("a", "one"), twice]).bytes)
    )
    #expect(
      archive.entries.map { AnalysisTests.text(of: $0, in: archive) }
        == ["its bytes reach into what stands behind it", "one"]
    )
  }

  @Test func `changed in any byte, every file is damage or has its own text`() throws {
    for bytes in changes(of: small.bytes) {
      #expect(ArchiveTrial.faults(of: bytes) == [])
      guard let archive = try? ZipArchive(FileBytes(bytes)) else { continue }
      let texts = archive.entries.map { entry in
        (try? archive.contents(of: entry)).map {
          $0.withBytes { String(decoding: $0, as: UTF8.self) }
        }
      }
      #expect(Set(texts).isSubset(of: ["[1]", "2", nil]))
    }
  }

  @Test func `changed in many bytes, an archive breaks no rule`() {
    var chance = SplitMix(state: 1)
    for _ in 0..<3000 {
      var bytes = small.bytes
      for _ in 0...chance.next() % 4 {
        let place = Int(chance.next() % UInt64(bytes.count - 8))
        let values = [UInt64.max, 0, chance.next()]
        let number = little(values[Int(chance.next() % 3)]).prefix(Int(1 << (chance.next() % 4)))
        bytes.replaceSubrange(place..<place + number.count, with: number)
      }
      #expect(ArchiveTrial.faults(of: bytes) == [])
    }
  }
}

/// - SeeAlso: Steele, Lea and Flood, “Fast Splittable Pseudorandom Number Generators”, 2014.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
