/// A field of a record, whatever the export calls it.
///
/// To read one more, add a case and its keys here, and use it in `PlayReader`.
enum PlayField: UInt8, CaseIterable {
  case time, milliseconds
  case artist, track, album, uri
  case show, episode, episodeURI
  case audiobook, chapter, chapterURI
  case startReason, endReason, shuffled, skipped, offline, incognito
  /// Says who listened and from where: compared with other records of the same kind, never kept.
  case person
  /// Anything else: compared with other records, never kept.
  case other

  /// Every key of every kind of history file.
  private static let keys: [(StaticString, PlayField)] = [
    ("endTime", .time), ("ts", .time),
    ("msPlayed", .milliseconds), ("ms_played", .milliseconds),
    ("artistName", .artist), ("master_metadata_album_artist_name", .artist),
    ("trackName", .track), ("master_metadata_track_name", .track),
    ("master_metadata_album_album_name", .album), ("spotify_track_uri", .uri),
    ("podcastName", .show), ("episode_show_name", .show),
    ("episodeName", .episode), ("episode_name", .episode), ("spotify_episode_uri", .episodeURI),
    ("audiobookName", .audiobook), ("audiobook_title", .audiobook),
    ("chapterName", .chapter), ("audiobook_chapter_title", .chapter),
    ("audiobook_chapter_uri", .chapterURI),
    ("reason_start", .startReason), ("reason_end", .endReason),
    ("shuffle", .shuffled), ("skipped", .skipped),
    ("offline", .offline), ("incognito_mode", .incognito),
    ("username", .person), ("ip_addr", .person), ("ip_addr_decrypted", .person),
    ("user_agent_decrypted", .person),
    ("platform", .other), ("conn_country", .other), ("offline_timestamp", .other),
    ("audiobook_uri", .other), ("authorName", .other),
  ]

  /// What a key means; a key that is not known is `other`.
  static func named(_ key: Bytes) -> PlayField { keys.first { key.spells($0.0) }?.1 ?? .other }

  /// Whether a key is one of a history file.
  static func isKnown(_ key: Bytes) -> Bool { keys.contains { key.spells($0.0) } }
}
