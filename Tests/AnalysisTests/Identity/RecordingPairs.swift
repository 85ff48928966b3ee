import Foundation

@testable import Analysis

/// Two songs and whether a person says that they are the same recording.
struct RecordingPair: CustomStringConvertible {
  let first: (artist: String, title: String)
  let second: (artist: String, title: String)
  let isSame: Bool

  var description: String {
    "\(first.artist) – \(first.title) | \(second.artist) – \(second.title)"
  }

  /// The labelled pairs of the fixture.
  static func all() throws -> [RecordingPair] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/RecordingPairs.csv")
    let rows = try cells(of: Array(Data(contentsOf: file))).dropFirst()
    return rows.map { row in
      RecordingPair(
        first: (row[0], row[1]),
        second: (row[2], row[3]),
        isSame: row[4] == "yes"
      )
    }
  }

  private static func cells(of text: [UInt8]) -> [[String]] {
    text.withUnsafeBufferPointer { text in
      guard var scanner = CSVScanner(text) else { return [] }
      var rows: [[String]] = [[]]
      while !scanner.isAtEnd {
        let cell = scanner.cell()
        rows[rows.count - 1].append(String(decoding: scanner.decoded(cell), as: UTF8.self))
        if cell.end == .row, !scanner.isAtEnd { rows.append([]) }
      }
      return rows
    }
  }
}

extension SongTable {
  /// A table of songs in this order.
  init(_ songs: [(artist: String, title: String)]) {
    self.init()
    for song in songs { _ = add(song.artist, song.title) }
  }

  /// The number of a song.
  mutating func add(_ artist: String, _ title: String) -> Int {
    let artist = artist.withBytes { internArtist($0) }
    let track = title.withBytes { internTrack($0) }
    return Int(intern(artist: artist, track: track))
  }
}
