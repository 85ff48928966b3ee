import Testing

@testable import Analysis

@Suite struct ZipArchiveTests {
  /// Each file with its text, or with what is wrong with it.
  private func content(of archive: [UInt8]) throws -> [String] {
    let archive = try ZipArchive(FileBytes(archive))
    return archive.entries.map { "\($0.name): \(text(of: $0, in: archive))" }
  }

  private func content(of entries: ZipWriter.Entry...) throws -> [String] {
    try content(of: ZipWriter(entries: entries).bytes)
  }

  private func isArchive(_ text: String) -> Bool { text.withBytes { ZipArchive.isArchive($0) } }

  @Test func `files that are stored and files that are deflated are read`() throws {
    let list: [UInt8] = [
      0x8B, 0x56, 0x72, 0x4C, 0x49, 0x54, 0xD2, 0x51, 0x40, 0xA6, 0x62, 0x01,
    ]
    let packed = ZipWriter.Entry.stored("list.json", #"["Ada", "Ada", "Ada"]"#).with {
      ($0.method, $0.packed) = (8, list)
    }
    #expect(
      try content(of: .stored("a.json", "[1]"), .deflated("b.json", "[2, 3]"), packed)
        == ["a.json: [1]", "b.json: [2, 3]", #"list.json: ["Ada", "Ada", "Ada"]"#]
    )
  }

  @Test func `the sizes are those of the directory`() throws {
    let archive = try ZipArchive(
      FileBytes(ZipWriter(entries: [.deflated("a", "12345"), .stored("b", "")]).bytes)
    )
    #expect(archive.entries.map(\.compressedSize) == [10, 0])
    #expect(archive.entries.map(\.size) == [5, 0])
  }

  @Test func `an archive as Spotify sends it is read`() throws {
    let placeholder: [UInt8] = [
      0x2B, 0xC8, 0x49, 0x4C, 0x4E, 0xCD, 0xC8, 0xCF, 0x49, 0x49, 0x2D, 0x02, 0x00,
    ]
    let folder = ZipWriter.Entry.stored("MyData/", "placeholder").with {
      ($0.method, $0.packed, $0.isStreamed) = (8, placeholder, true)
    }
    let history = ZipWriter.Entry.deflated("MyData/StreamingHistory0.json", "[]")
      .with { $0.isStreamed = true }
    #expect(try content(of: folder, history) == ["MyData/StreamingHistory0.json: []"])
  }

  @Test func `an archive without files has no entries`() throws {
    #expect(try content(of: ZipWriter(entries: []).bytes) == [])
  }

  @Test func `bytes before the archive and a comment behind it are passed over`() throws {
    var writer = ZipWriter(entries: [.stored("a", "1"), .stored("b", "2")])
    writer.prefix = Array("#!/bin/sh\n".utf8)
    writer.comment = Array("made by hand".utf8)
    #expect(try content(of: writer.bytes) == ["a: 1", "b: 2"])
  }

  @Test func `a comment may hold what looks like the end of an archive`() throws {
    var writer = ZipWriter(entries: [.stored("a", "1")])
    writer.comment = ZipWriter(entries: []).bytes + [0]
    #expect(try content(of: writer.bytes) == ["a: 1"])
  }

  @Test func `bytes behind the archive are passed over`() throws {
    #expect(try content(of: ZipWriter(entries: [.stored("a", "1")]).bytes + [0, 0]) == ["a: 1"])
  }

  @Test(
    arguments: [
      [.size], [.compressedSize], [.headerOffset], [.size, .headerOffset],
      [.size, .compressedSize, .headerOffset],
    ] as [Set<ZipWriter.Field>]
  )
  func `numbers that have no room in a record stand in its zip64 field`(
    fields: Set<ZipWriter.Field>
  ) throws {
    let other: [UInt8] = [0x55, 0x54, 1, 0, 7]
    let wide = ZipWriter.Entry.deflated("b", "2").with { ($0.wide, $0.extra) = (fields, other) }
    var writer = ZipWriter(entries: [.stored("a", "1"), wide, .stored("c", "3")])
    #expect(try content(of: writer.bytes) == ["a: 1", "b: 2", "c: 3"])
    writer.isWide = true
    #expect(try content(of: writer.bytes) == ["a: 1", "b: 2", "c: 3"])
    writer.prefix = [0]
    #expect(try content(of: writer.bytes) == ["a: 1", "b: 2", "c: 3"])
  }

  @Test func `names are UTF-8 whether or not they say so`() throws {
    let flagged = ZipWriter.Entry.stored("Café", "1").with { $0.flags = 0x0800 }
    let old = ZipWriter.Entry.stored("", "3").with { $0.name = [0x43, 0x61, 0x66, 0x82] }
    #expect(
      try content(of: flagged, .stored("Naïve", "2"), old)
        == ["Café: 1", "Naïve: 2", "Caf\u{FFFD}: 3"]
    )
  }

  @Test func `more files than two bytes can count are read`() throws {
    let entries = (0..<65_537).map { ZipWriter.Entry.stored("\($0)", "") }
    let archive = try ZipArchive(FileBytes(ZipWriter(entries: entries).bytes))
    #expect(archive.entries.count == 65_537)
    #expect(archive.entries.last?.name == "65536")
  }

  @Test func `an archive is known by its first bytes`() {
    #expect(isArchive("PK\u{3}\u{4}rest"))
    #expect(isArchive("PK\u{5}\u{6}"))
    #expect(isArchive("PK\u{7}\u{8}"))
    #expect(!isArchive("PK\u{3}"))
    #expect(!isArchive("[{}]"))
    #expect(!isArchive(""))
  }
}

/// The text of a file in an archive, or what is wrong with it.
func text(of entry: ZipArchive.Entry, in archive: ZipArchive) -> String {
  do {
    return try archive.contents(of: entry).withBytes { String(decoding: $0, as: UTF8.self) }
  } catch { return error.reason }
}
