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

  /// The cells of each line; a quoted cell may hold commas and doubled quotes, but no line end.
  private static func cells(of text: [UInt8]) -> [[String]] {
    String(decoding: text, as: UTF8.self).split(separator: "\n").map { line in
      var (cells, isQuoted, last) = ([""], false, Character(","))
      for character in line {
        switch character {
        case "\"":
          // Of two quotes in a quoted cell the second is a quote and goes on quoting.
          if !isQuoted, last == "\"" { cells[cells.count - 1].append("\"") }
          isQuoted.toggle()
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
        last = character
      }
      return cells
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
