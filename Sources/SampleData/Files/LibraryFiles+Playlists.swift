extension LibraryFiles {
  /// A playlist and what it says about itself.
  private struct Playlist {
    let name: String
    let modified: String
    var description: String?
    var followers = 0
    let songs: [Int]
    /// A song from the listener's own disk, which has no id.
    var localURI: String?
  }

  /// `Playlist1.json`: a list for each mood, and one that is still empty.
  func playlists() -> [UInt8] {
    let lists = lists().map { text(of: $0) }.joined(separator: ",\n")
    return Array(("{\n  \"playlists\": [\n" + lists + "\n  ]\n}").utf8)
  }

  private func lists() -> [Playlist] {
    let newest = diary.songs.indices.filter { diary.songs[$0].since > 0 }
      .sorted { (diary.songs[$1].since, $0) < (diary.songs[$0].since, $1) }
    return [
      Playlist(
        name: "Winter evenings",
        modified: "2025-02-09",
        description: "Candles, tea & one more record",
        followers: 3,
        songs: songs(of: "jazz")
      ),
      Playlist(
        name: "Kitchen disco",
        modified: "2024-08-30",
        description: "\"Just one more song\"",
        followers: 11,
        songs: songs(of: "disco")
      ),
      Playlist(name: "Late bus home", modified: "2025-05-17", songs: songs(of: "trip-hop")),
      Playlist(
        name: "Sonntags, früh",
        modified: "2025-05-25",
        songs: songs(of: "indie-pop"),
        localURI: "spotify:local:::Grandpa%27s+Waltz+%28tape%29:187"
      ),
      Playlist(name: "New to me", modified: "2025-05-31", songs: Array(newest.prefix(40))),
      Playlist(name: "to sort", modified: "2024-11-03", songs: []),
    ]
  }

  /// The liked songs of one genre, up to 32.
  private func songs(of genre: String) -> [Int] {
    let index = Genre.index(of: genre)
    return Array(liked.filter { diary.recording(of: $0).genre == index }.prefix(32))
  }

  private func text(of playlist: Playlist) -> String {
    var items = playlist.songs.map { item(of: $0, added: playlist.modified) }
    if let uri = playlist.localURI {
      items.append(
        item(
          "null",
          local: "{\n            \"uri\": \"\(uri)\"\n          }",
          added: playlist.modified
        )
      )
    }
    let rows = items.isEmpty ? "" : items.joined(separator: ",\n") + "\n"
    return """
          {
            "name": \(Self.quoted(playlist.name)),
            "lastModifiedDate": "\(playlist.modified)",
            "collaborators": [
            ],
            "items": [
      \(rows)      ],
            "description": \(playlist.description.map { Self.quoted($0) } ?? "null"),
            "numberOfFollowers": \(playlist.followers)
          }
      """
  }

  private func item(of song: Int, added: String) -> String {
    let track = """
      {
                  "trackName": \(Self.quoted(diary.songs[song].title)),
                  "artistName": \(Self.quoted(diary.songs[song].artist)),
                  "albumName": \(Self.quoted(diary.albumTitle(of: song))),
                  "trackUri": "\(diary.uri(of: song))"
                }
      """
    return item(track, local: "null", added: added)
  }

  private func item(_ track: String, local: String, added: String) -> String {
    """
            {
              "track": \(track),
              "episode": null,
              "audiobook": null,
              "localTrack": \(local),
              "addedDate": "\(added)"
            }
    """
  }
}
