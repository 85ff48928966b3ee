/// Writes the records of listening history in all schemas that exports had, right ones.
struct HistoryWriter {
  /// Which kind of file.
  enum Schema: CaseIterable {
    case accountMixed, accountMusic, accountPodcasts, accountAudiobooks
    case extendedNamed, extendedAddress, extended, video

    /// Names that such files have.
    var fileNames: [String] {
      switch self {
      case .accountMixed:
        ["StreamingHistory0.json", "StreamingHistory1.json", "StreamingHistory.json"]
      case .accountMusic: ["StreamingHistory_music_0.json", "StreamingHistory_music_1.json"]
      case .accountPodcasts: ["StreamingHistory_podcast_0.json"]
      case .accountAudiobooks: ["StreamingHistory_audiobook_0.json"]
      case .extendedNamed: ["endsong_0.json", "endsong.json"]
      case .extendedAddress, .extended:
        ["Streaming_History_Audio_2020-2021_0.json", "Streaming_History_Audio_2021_1.json"]
      case .video: ["Streaming_History_Video_2020-2021.json", "endvideo.json"]
      }
    }
  }

  var dice: Dice

  mutating func file(_ schema: Schema) -> JSONTree {
    let count = dice.chance(10) ? dice.roll(3) : dice.roll(dice.chance(90) ? 12 : 60)
    // Times go up, mostly, and some plays are in one minute.
    var minute = 26_800_000 + dice.roll(600_000)
    var records: [JSONTree] = []
    for _ in 0..<count {
      minute += dice.chance(5) ? dice.roll(200_000) : dice.roll(30)
      if dice.chance(5) { minute -= min(minute - 26_000_000, dice.roll(300_000)) }
      let record = record(schema, minute)
      records += Array(repeating: record, count: dice.chance(8) ? 2 : 1)
    }
    return .list(records)
  }

  private mutating func record(_ schema: Schema, _ minute: Int) -> JSONTree {
    let milliseconds = JSONTree.number(dice.chance(90) ? dice.roll(300_000) : dice.roll(90_000_000))
    let time = ("endTime", JSONTree.text(Self.time(minute, separator: " ")))
    let artist = JSONTree.text(dice.pick(MadeUpNames.artists))
    let (track, show) = (JSONTree.text(dice.pick(MadeUpNames.tracks)), dice.pick(MadeUpNames.shows))
    switch schema {
    case .accountMixed, .accountMusic:
      return .object([
        time, ("artistName", artist), ("trackName", track), ("msPlayed", milliseconds),
      ])
    case .accountPodcasts:
      return .object([
        time, ("podcastName", .text(show)), ("episodeName", track), ("msPlayed", milliseconds),
      ])
    case .accountAudiobooks:
      return .object([
        time, ("audiobookName", .text(show)), ("chapterName", track), ("authorName", artist),
        ("msPlayed", milliseconds),
      ])
    case .extendedNamed, .extendedAddress, .extended, .video:
      return extended(schema, minute, milliseconds)
    }
  }

  private mutating func extended(
    _ schema: Schema,
    _ minute: Int,
    _ milliseconds: JSONTree
  ) -> JSONTree {
    let seconds = String(10 + dice.roll(50))
    let time = Self.time(minute, separator: "T") + ":\(seconds)Z"
    var members: [(String, JSONTree)] = [("ts", .text(time))]
    if schema == .extendedNamed { members.append(("username", maybe("someone", 90))) }
    members += [
      ("platform", maybe("OS", 90)), ("ms_played", milliseconds), ("conn_country", maybe("ZZ", 90)),
    ]
    switch schema {
    case .extendedNamed:
      members += [
        ("ip_addr_decrypted", maybe("0.0.0.0", 70)), ("user_agent_decrypted", maybe("a", 30)),
      ]
    default: members.append(("ip_addr", maybe("0.0.0.0", 70)))
    }
    members += names(hasBooks: schema == .extended)
    members += [
      ("reason_start", reason()), ("reason_end", reason()), ("shuffle", flag()),
      ("skipped", flag()),
      ("offline", flag()), ("offline_timestamp", .number(dice.pick([0, 1, minute * 60]))),
      ("incognito_mode", flag()),
    ]
    return .object(members)
  }

  /// A song, an episode, a chapter, or nothing that has a name.
  private mutating func names(hasBooks: Bool) -> [(String, JSONTree)] {
    let kind = dice.roll(20)
    let isSong = kind < 15
    let artist = dice.pick(MadeUpNames.artists)
    let track = dice.pick(MadeUpNames.tracks)
    let uri = dice.pick(MadeUpNames.uris)
    var members = [
      ("master_metadata_track_name", isSong ? JSONTree.text(track) : .raw("null")),
      ("master_metadata_album_artist_name", isSong ? .text(artist) : .raw("null")),
      (
        "master_metadata_album_album_name",
        isSong ? .text(dice.pick(MadeUpNames.albums)) : .raw("null")
      ),
      ("spotify_track_uri", isSong ? .text(uri) : .raw("null")),
      ("episode_name", kind == 15 || kind == 16 ? .text(track) : .raw("null")),
      ("episode_show_name", kind == 15 || kind == 17 ? .text("Talk of the Day") : .raw("null")),
      ("spotify_episode_uri", kind == 15 ? .text("spotify:episode:a") : .raw("null")),
    ]
    if hasBooks {
      members += [
        ("audiobook_title", kind == 18 ? .text("A Book") : .raw("null")),
        ("audiobook_uri", .raw("null")), ("audiobook_chapter_uri", .raw("null")),
        ("audiobook_chapter_title", kind == 18 ? .text(track) : .raw("null")),
      ]
    }
    return members
  }

  private mutating func maybe(_ text: String, _ percent: Int) -> JSONTree {
    dice.chance(percent) ? .text(text) : .raw("null")
  }

  private mutating func flag() -> JSONTree { .raw(dice.pick(["true", "false", "null"])) }

  private mutating func reason() -> JSONTree {
    let reasons = ["trackdone", "fwdbtn", "endplay", "clickrow", "unknown", "", "other", "logout"]
    return dice.chance(90) ? .text(dice.pick(reasons)) : .raw("null")
  }

  /// `2021-03-29 04:29`, from the minutes since 1970.
  ///
  /// - SeeAlso: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `civil_from_days`.
  static func time(_ minutes: Int, separator: String) -> String {
    let days = minutes / 1440 + 719_468
    let (era, dayOfEra) = (days / 146_097, days % 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    return "\(year)-\(padded(month))-\(padded(day))\(separator)\(padded(minutes % 1440 / 60)):"
      + padded(minutes % 60)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
