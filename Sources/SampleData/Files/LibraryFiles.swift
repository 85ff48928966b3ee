/// Chooses what the listener saved, and writes `YourLibrary.json` and `Playlist1.json`.
struct LibraryFiles {
  let diary: Diary
  /// The liked songs, the best known first.
  let liked: [Int]
  /// The songs that were skipped at once again and again.
  let banned: [Int]

  init(_ diary: Diary, using random: inout RandomSource) {
    self.diary = diary
    let counts = diary.fullPlays()
    let known = counts.indices.filter { counts[$0] >= 4 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
    liked = Array(known.filter { _ in random.chance(0.45) }.prefix(240))
    banned = Array(
      counts.indices.filter { diary.songs[$0].distaste > 0.2 && counts[$0] < 2 }.prefix(4)
    )
  }

  private func group(_ name: String, _ items: [String]) -> String {
    let rows = items.map { "    {\n\($0)\n    }" }.joined(separator: ",\n")
    return "  \"\(name)\": [\n" + (rows.isEmpty ? "" : rows + "\n") + "  ]"
  }

  private func fields(_ fields: [(String, String)]) -> String {
    fields.map { "      \"\($0.0)\": \(Self.quoted($0.1))" }.joined(separator: ",\n")
  }

  static func quoted(_ text: String) -> String {
    var out = ByteBuffer()
    out.appendJSON(text)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  private func track(_ song: Int) -> String {
    fields([
      ("artist", diary.songs[song].artist), ("album", diary.albumTitle(of: song)),
      ("track", diary.songs[song].title), ("uri", diary.uri(of: song)),
    ])
  }

  /// The albums and artists of the liked songs, each once, in the order of the songs.
  private func saved() -> (albums: [Int], artists: [Int]) {
    var albums: [Int] = []
    var artists: [Int] = []
    for song in liked {
      let recording = diary.recording(of: song)
      if !albums.contains(recording.album) { albums.append(recording.album) }
      if !artists.contains(recording.artists[0]) { artists.append(recording.artists[0]) }
    }
    return (Array(albums.prefix(30)), Array(artists.prefix(40)))
  }

  func library() -> [UInt8] {
    let saved = saved()
    let world = diary.world
    let albums = saved.albums.map { world.albums[$0] }.map { album in
      fields([
        ("artist", world.artists[album.artist].name), ("album", album.title),
        ("uri", "spotify:album:" + album.id),
      ])
    }
    let artists = saved.artists.map { world.artists[$0] }.map { artist in
      fields([("name", artist.name), ("uri", "spotify:artist:" + artist.id)])
    }
    let show = fields([
      ("name", "The Switchboard Hour"), ("publisher", "Radio Weathervane"),
      ("uri", "spotify:show:4kWq0pNf7sYb2LhTzV9dXe"),
    ])
    let episode = fields([
      ("name", "Why Ferries Hum"), ("show", "The Switchboard Hour"),
      ("uri", "spotify:episode:1cTz8RmJ5vKgQa3XyUo6Nw"),
    ])
    let groups = [
      group("tracks", liked.map { track($0) }), group("albums", albums), group("shows", [show]),
      group("episodes", [episode]), group("bannedTracks", banned.map { track($0) }),
      group("artists", artists), group("bannedArtists", []), group("other", []),
    ]
    return Array(("{\n" + groups.joined(separator: ",\n") + "\n}").utf8)
  }
}
