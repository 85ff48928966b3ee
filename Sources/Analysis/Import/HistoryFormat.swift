/// The names of the four fields of a play in one kind of file.
struct PlayKeys: Sendable {
  let endTime: StaticString
  let artist: StaticString
  let track: StaticString
  let milliseconds: StaticString
}

/// One kind of history file: how it is recognized by name, and how its records are read.
///
/// To add a kind, write a type in `Formats/` and list it in `HistoryFormats.all`.
protocol HistoryFormat: Sendable {
  /// What the ledger calls the kind.
  var kind: String { get }
  /// The names of such files, for a message: `StreamingHistory_music_0.json`.
  var exampleName: String { get }
  /// Whether a file of this name, without its folder, is of this kind.
  func recognizes(_ fileName: String) -> Bool
  /// How its records are read.
  var reading: HistoryReading { get }
}

/// What can be done with a file of a kind.
enum HistoryReading: Sendable {
  /// Its records are plays of music with these keys; a record without names is another thing, in words.
  case music(PlayKeys, precision: Timestamp.Precision, nameless: String?)
  /// It is known and listed, but not read, for this reason.
  case notRead(String)
}

/// All kinds of history file.
enum HistoryFormats {
  static let all: [any HistoryFormat] = [
    AccountMusic(), ExtendedAudio(), AccountPodcasts(), AccountAudiobooks(), ExtendedVideo(),
  ]

  static func recognizing(_ fileName: String) -> (any HistoryFormat)? {
    all.first { $0.recognizes(fileName) }
  }

  /// The kind of music file that a text without a telling name looks like, by its first record.
  static func guess(_ text: Bytes) -> any HistoryFormat {
    let beginning = String(decoding: text.prefix(4096), as: UTF8.self)
    return beginning.contains("\"ts\"") ? ExtendedAudio() : AccountMusic()
  }
}

extension String {
  /// The part of a file name between a prefix and `.json`; nil when it is not of that form.
  func stem(after prefix: String) -> Substring? {
    guard hasPrefix(prefix), hasSuffix(".json"), utf8.count >= prefix.utf8.count + 5 else {
      return nil
    }
    return dropFirst(prefix.count).dropLast(5)
  }
}

extension Substring {
  /// Whether this is one or more ASCII digits.
  var isNumber: Bool { !isEmpty && utf8.allSatisfy(\.isDigit) }
}
