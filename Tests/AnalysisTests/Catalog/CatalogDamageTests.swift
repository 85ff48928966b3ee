import Testing

@testable import Analysis

/// Large and damaged files: whatever stands in them, reading ends and the ledger adds up.
@Suite struct CatalogDamageTests {
  private static let header = "artists,title,energy\n"

  /// Rows of about 100 bytes, so many that a file has several chunks.
  private func rows(_ range: Range<Int>) -> String {
    let padding = String(repeating: "x", count: 80)
    return range.map { "Artist \($0),\(padding)\($0),0.5\n" }.joined()
  }

  private func titles(_ catalog: Catalog, _ positions: [Int]) -> [String] {
    positions.map { String(catalog.tracks[$0].track.drop { $0 == "x" }) }
  }

  @Test func `a file of several chunks is read in order`() throws {
    let catalog = try catalog(csv: Self.header + rows(0..<25_000))
    #expect(catalog.count == 25_000)
    #expect(catalog.usableCount == 25_000)
    #expect(catalog.tracks.enumerated().allSatisfy { $1.artists == "Artist \($0)" })
  }

  @Test func `empty lines and paired line ends leave no gaps`() throws {
    let text = (Self.header + rows(0..<25_000)).split(separator: "\n").joined(separator: "\r\n\r\n")
    let catalog = try catalog(csv: text)
    #expect(catalog.count == 25_000)
    #expect(catalog.usableCount == 25_000)
    #expect(titles(catalog, [0, 12_345, 24_999]) == ["0", "12345", "24999"])
  }

  @Test func `a cell may reach over chunks`() throws {
    let lines = String(repeating: "one,more,line\n", count: 300_000)
    let catalog = try catalog(
      csv: Self.header + rows(0..<9000) + "Ada,\"\(lines)\",1\n" + rows(0..<9000) + "Bob,\n"
    )
    #expect(catalog.count == 18_002)
    #expect(catalog.tracks[9000].track == lines)
    #expect(catalog.tracks[9000][.energy] == 1)
    #expect(titles(catalog, [8999, 9001, 18_000]) == ["8999", "0", "8999"])
    #expect(catalog.issues.map(\.record) == [18_002])
  }

  @Test func `line ends in every cell are read as one reads from the beginning`() throws {
    let row = "\"A\nd\na\",\"\(String(repeating: "y,1\n", count: 20))\",0.5\n"
    let catalog = try catalog(csv: Self.header + String(repeating: row, count: 30_000))
    #expect(catalog.count == 30_000)
    #expect(catalog.usableCount == 30_000)
    #expect(catalog.tracks.allSatisfy { $0.artists == "A\nd\na" })
  }

  @Test func `a quote that is never closed costs its line`() throws {
    let catalog = try catalog(
      csv: Self.header + rows(0..<9000) + "\"Ada,One,1\n" + rows(0..<25_000)
    )
    #expect(catalog.count == 34_001)
    #expect(catalog.usableCount == 34_000)
    #expect(catalog.issues.map(\.record) == [9001])
    #expect(catalog.issues.map(\.reason) == ["a quote is never closed"])
  }

  @Test func `a quote that is closed too late costs its line`() throws {
    let catalog = try catalog(
      csv: Self.header + "\"Ada,One,1\nBob,Two,1\n\"Cyd, Dan\",Three,1\nEve,Four,1\n"
    )
    #expect(catalog.tracks.map(\.track) == ["", "Two", "Three", "Four"])
    #expect(catalog.issues.map(\.reason) == ["a quote is not closed on the line"])
    #expect(catalog.ledger[0].reason == "1 with a quote that is not closed")
  }

  @Test func `a title cut off at any byte is read or refused, and adds up`() throws {
    let whole = Array(
      "\u{FEFF}artists, title ,energy,key\r\n\"['Ü', \"\"B\"\"]\", \"a\nb\" ,0.5,C#\r\n;,é,1e-3,4\r\n"
        .utf8
    )
    for length in 0...whole.count {
      let files = FileAccess.memory(bytes: ["c": Array(whole[..<length])])
      guard let catalog = try? Catalog(contentsOf: "c", using: files) else { continue }
      #expect(catalog.ledger[0].rowsRead == catalog.count)
      #expect(catalog.ledger[0].rowsDropped == catalog.issues.count)
    }
  }

  @Test func `any byte in any place does no harm`() throws {
    let whole = Array("artists,title,energy\n\"['A']\",\"b\"\"c\",0.5e-1\nB,d,12\n".utf8)
    for index in whole.indices {
      for byte: UInt8 in [0, 9, 10, 13, 0x22, 0x2C, 0x3B, 0x5B, 0x80, 0xC3, 0xFF] {
        var text = whole
        text[index] = byte
        let files = FileAccess.memory(bytes: ["c": text])
        guard let catalog = try? Catalog(contentsOf: "c", using: files) else { continue }
        #expect(catalog.ledger[0].rowsRead == catalog.count)
        #expect(
          catalog.tracks.count { $0.track.isEmpty && $0.artists.isEmpty } >= catalog.issues.count
        )
      }
    }
  }

  @Test func `nothing but NULs has no header`() {
    let files = FileAccess.memory(bytes: ["c": [UInt8](repeating: 0, count: 5000)])
    #expect(throws: ImportError.self) { try Catalog(contentsOf: "c", using: files) }
  }

  @Test func `ten thousand columns are read, a million refused`() throws {
    let commas = String(repeating: ",", count: 10_000)
    let wide = try catalog(csv: "artists,title,energy\(commas)\nAda,One,1\(commas)\n")
    #expect(wide.tracks[0][.energy] == 1)
    let reason = "its first row has more than 100000 cells"
    #expect(throws: ImportError.damaged(path: "catalog.csv", reason: reason)) {
      try catalog(csv: String(repeating: ",", count: 1_000_000))
    }
  }

  @Test(
    arguments: [
      ("1" + String(repeating: "0", count: 400), nil),
      ("0." + String(repeating: "0", count: 400) + "1", 0),
      (String(repeating: "9", count: 400) + "e-400", 1), ("1e-99999999999999999999", 0),
      ("1e99999999999999999999", nil),
    ] as [(String, Double?)]
  )
  func `huge numbers`(text: String, value: Double?) throws {
    #expect(try catalog(csv: Self.header + "Ada,One,\(text)\n").tracks[0][.energy] == value)
  }
}
