/// How a kind of file spells what every record has; messages speak of a record in these words.
struct PlayKeys: Sendable {
  let endTime: StaticString
  let artist: StaticString
  let track: StaticString
  let milliseconds: StaticString
  /// The fields that `artist` and `track` are.
  let names: PlayNames
}

/// The two fields that name a play.
struct PlayNames: Sendable {
  static let music = PlayNames(artist: .artist, track: .track)

  let artist: PlayField
  let track: PlayField
}

/// One kind of history file: how it is recognized by name, and what its records are.
///
/// To add a kind, write a type in `Formats/` and list it in `HistoryFormats.all`; a key that is new is
/// entered in `PlayField`.
protocol HistoryFormat: Sendable {
  /// What the ledger calls the kind.
  var kind: String { get }
  /// The names of such files, for a message: `StreamingHistory_music_0.json`.
  var exampleName: String { get }
  /// Whether a file of this name, without its folder, is of this kind.
  func recognizes(_ fileName: String) -> Bool
  /// What most of its records are.
  var family: PlayFamily { get }
  /// What its records call the fields that each has.
  var keys: PlayKeys { get }
  /// How exact its times are.
  var precision: Timestamp.Precision { get }
  /// What a record without any name is, in words; nil where that is damage.
  var nameless: String? { get }
  /// Whether it is of the extended history, whose records say how a play began and ended.
  var isExtended: Bool { get }
  /// Whether podcasts may stand among its music with nothing that tells them apart.
  var mayMixPodcasts: Bool { get }
}

extension HistoryFormat {
  var precision: Timestamp.Precision { isExtended ? .seconds : .minutes }
  var nameless: String? { nil }
  var isExtended: Bool { false }
  var mayMixPodcasts: Bool { false }
}

/// All kinds of history file.
enum HistoryFormats {
  static let all: [any HistoryFormat] = [
    AccountMusic(), AccountMixed(), ExtendedAudio(), AccountPodcasts(), AccountAudiobooks(),
    ExtendedVideo(),
  ]

  static func recognizing(_ fileName: String) -> (any HistoryFormat)? {
    all.first { $0.recognizes(fileName) }
  }

  /// The kind of file that a text without a telling name looks like, by the keys at its beginning.
  static func guess(_ text: Bytes) -> any HistoryFormat {
    let beginning = String(decoding: text.prefix(4096), as: UTF8.self)
    if beginning.contains("\"ts\"") { return ExtendedAudio() }
    if beginning.contains("\"podcastName\"") { return AccountPodcasts() }
    return beginning.contains("\"audiobookName\"") ? AccountAudiobooks() : AccountMusic()
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
