extension LibraryContent {
  /// Adds the playlists of a file; its records are their items, counted through all of them.
  mutating func addPlaylists(
    _ root: JSONValue,
    _ records: inout LibraryRecords
  ) throws(UnusableRecord) {
    guard let values = root["playlists"]?.elements else {
      throw UnusableRecord(reason: "expected an object with 'playlists'")
    }
    for (index, value) in values.enumerated() {
      addPlaylist(value, at: "playlist \(index + 1)", &records)
    }
  }

  private mutating func addPlaylist(
    _ value: JSONValue,
    at place: String,
    _ records: inout LibraryRecords
  ) {
    // Exports of 2019 call the items 'tracks'.
    let elements = value["items"]?.elements ?? value["tracks"]?.elements
    guard elements != nil || value["name"]?.string != nil else {
      _ = records.row(of: value, at: place) { _ throws(UnusableRecord) in
        throw UnusableRecord(reason: "expected an object with 'name' and 'items'")
      }
      return
    }
    let name = records.text(value, "name", at: place)
    let before = items.count
    addItems(elements ?? [], of: name, at: place, &records)
    playlists.append(
      Playlist(
        name: name,
        items: items.count - before,
        lastModified: value["lastModifiedDate"]?.string,
        description: value["description"]?.string,
        followers: value["numberOfFollowers"]?.integer.flatMap { $0 < 0 ? nil : $0 },
        collaborators: value["collaborators"]?.elements?.count
      )
    )
  }

  private mutating func addItems(
    _ elements: [JSONValue],
    of playlist: String,
    at place: String,
    _ records: inout LibraryRecords
  ) {
    let number = playlists.count + 1
    for (index, element) in elements.enumerated() {
      let item = records.row(of: element, at: "\(place), item \(index + 1)") {
        (fields: inout RecordFields) throws(UnusableRecord) in
        PlaylistItem(
          playlist: playlist,
          playlistNumber: number,
          position: index + 1,
          content: try ItemContent(&fields),
          addedDate: try fields.text("addedDate")
        )
      }
      if let item { items.append(item) }
    }
  }
}

extension PlaylistItem {
  fileprivate init(
    playlist: String,
    playlistNumber: Int,
    position: Int,
    content: ItemContent,
    addedDate: String?
  ) {
    self.playlist = playlist
    self.playlistNumber = playlistNumber
    self.position = position
    kind = content.kind.rawValue
    artist = content.artist
    track = content.track
    album = content.album
    uri = content.uri
    seconds = content.seconds
    self.addedDate = addedDate
  }
}

/// What an item of a playlist is, in whichever of the ways an export writes it.
private struct ItemContent {
  let kind: PlaylistItem.Kind
  var artist: String?
  let track: String
  var album: String?
  var uri: String?
  var seconds: Int?

  /// Reads the one kind of content that is not null.
  init(_ fields: inout RecordFields) throws(UnusableRecord) {
    guard !fields.value.isNull else { throw Self.nameless }
    try fields.checkObject()
    // Older exports put a track into the list as it is.
    if fields.value["trackName"] != nil {
      self = try Self.track(&fields)
    } else if let track = try fields.inside("track", Self.track) {
      self = track
    } else if let episode = try fields.inside("episode", Self.episode) {
      self = episode
    } else if let audiobook = try fields.inside("audiobook", Self.audiobook) {
      self = audiobook
    } else if let file = try fields.inside("localTrack", Self.localFile) {
      self = file
    } else {
      throw Self.nameless
    }
  }

  private init(
    _ kind: PlaylistItem.Kind,
    artist: String?,
    track: String,
    album: String? = nil,
    uri: String?,
    seconds: Int? = nil
  ) {
    self.kind = kind
    self.artist = artist
    self.track = track
    self.album = album
    self.uri = uri
    self.seconds = seconds
  }

  private static let nameless = UnusableRecord(
    reason: "it names no track, episode, audiobook or local file",
    isNameless: true
  )

  private static func track(_ fields: inout RecordFields) throws(UnusableRecord) -> ItemContent {
    ItemContent(
      .track,
      artist: try fields.name("artistName"),
      track: try fields.name("trackName"),
      album: try fields.text("albumName"),
      uri: try fields.text("trackUri")
    )
  }

  private static func episode(_ fields: inout RecordFields) throws(UnusableRecord) -> ItemContent {
    ItemContent(
      .episode,
      artist: try fields.text("showName"),
      track: try fields.name("episodeName"),
      uri: try fields.text("episodeUri")
    )
  }

  private static func audiobook(
    _ fields: inout RecordFields
  ) throws(UnusableRecord) -> ItemContent {
    ItemContent(
      .audiobook,
      artist: try fields.text("authorName"),
      track: try fields.name("audiobookName"),
      uri: try fields.text("audiobookUri")
    )
  }

  private static func localFile(
    _ fields: inout RecordFields
  ) throws(UnusableRecord) -> ItemContent {
    let uri = try fields.name("uri")
    guard let file = LocalFileURI(uri) else {
      throw UnusableRecord(
        reason:
          "'uri' is '\(uri.onOneLine(limit: 60))', expected spotify:local:ARTIST:ALBUM:TITLE:SECONDS"
      )
    }
    if !file.isFaithful { fields.noteRepair(of: "uri") }
    return ItemContent(
      .localFile,
      artist: file.artist,
      track: file.title,
      album: file.album,
      uri: uri,
      seconds: file.seconds
    )
  }
}
