import Foundation
import SampleData

/// Samples that the tests look at, made once.
enum Sample {
  static let standard = SampleData(SampleOptions()).files
  static let extended = SampleData(SampleOptions(extended: true)).files
  static let history = plays(in: standard)
  static let catalog = rows(in: standard)

  struct Play: Decodable, Sendable {
    let endTime: String
    let artistName: String
    let trackName: String
    let msPlayed: Int

    var month: String { String(endTime.prefix(7)) }
    var hour: Int { Int(endTime.dropFirst(11).prefix(2)) ?? -1 }
  }

  static func file(_ path: String, in files: [SampleFile]) -> [UInt8] {
    files.first { $0.path == path }?.bytes ?? []
  }

  static func plays(in files: [SampleFile]) -> [Play] {
    files.filter { $0.path.contains("StreamingHistory_music_") }
      .flatMap { (try? JSONDecoder().decode([Play].self, from: Data($0.bytes))) ?? [] }
  }

  /// The rows of the catalogue by column name, the header left out.
  static func rows(in files: [SampleFile]) -> [[String: String]] {
    let records = CSVReader.records(file("catalog.csv", in: files))
    return records.dropFirst().map { record in
      Dictionary(zip(records[0], record)) { first, _ in first }
    }
  }

  /// The genre of each song that the catalogue lists, by any of its artists and its title.
  static let genres: [String: String] = {
    var genres: [String: String] = [:]
    for row in catalog {
      for artist in (row["artists"] ?? "").split(separator: ";") {
        genres["\(artist)\n\(row["track_name"] ?? "")".lowercased()] = row["track_genre"]
      }
    }
    return genres
  }()

  static func genre(of play: Play) -> String? {
    genres["\(play.artistName)\n\(play.trackName)".lowercased()]
  }
}

/// A reader for CSV with quoted fields.
enum CSVReader {
  static func records(_ bytes: [UInt8]) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var previous: UInt8 = 0
    for byte in bytes {
      defer { previous = byte }
      if byte == UInt8(ascii: "\"") {
        if !isQuoted && previous == byte { field.append(byte) }
        isQuoted.toggle()
      } else if isQuoted || (byte != UInt8(ascii: ",") && byte != UInt8(ascii: "\n")) {
        field.append(byte)
      } else {
        record.append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == UInt8(ascii: "\n") {
          records.append(record)
          record = []
        }
      }
    }
    return records
  }
}
