/// Writes `YourLibrary.json` and playlists in the schemas that exports had, right ones.
struct LibraryWriter {
  var dice: Dice

  mutating func library() -> JSONTree {
    var lists: [(String, JSONTree)] = [
      ("tracks", list { $0.track() }), ("albums", list { $0.album() }),
      ("shows", list { $0.named("publisher") }), ("episodes", list { $0.named("show") }),
      ("bannedTracks", list { $0.track() }),
    ]
    if dice.chance(70) {
      lists += [
        ("artists", list { $0.named(nil) }), ("bannedArtists", list { $0.named(nil) }),
        ("other", list { .text($0.dice.pick(MadeUpNames.uris)) }),
      ]
    }
    return .object(lists)
  }

  mutating func playlists() -> JSONTree {
    .object([("playlists", list { $0.playlist() })])
  }

  private mutating func list(_ element: (inout Self) -> JSONTree) -> JSONTree {
    let count = dice.roll(5)
    return .list((0..<count).map { _ in element(&self) })
  }

  private mutating func track() -> JSONTree {
    .object(
      [
        ("artist", .text(dice.pick(MadeUpNames.artists))),
        ("album", .text(dice.pick(MadeUpNames.albums))),
        ("track", .text(dice.pick(MadeUpNames.tracks))),
      ] + uri("uri")
    )
  }

  private mutating func album() -> JSONTree {
    .object(
      [("artist", .text(dice.pick(MadeUpNames.artists))), ("album", .text("First"))] + uri("uri")
    )
  }

  private mutating func named(_ other: String?) -> JSONTree {
    let others = other.map { [($0, JSONTree.text(dice.pick(MadeUpNames.shows)))] } ?? []
    return .object([("name", .text(dice.pick(MadeUpNames.shows)))] + others + uri("uri"))
  }

  private mutating func uri(_ key: String) -> [(String, JSONTree)] {
    dice.chance(70) ? [(key, .text(dice.pick(MadeUpNames.uris)))] : []
  }

  private mutating func playlist() -> JSONTree {
    let name = ("name", JSONTree.text(dice.pick(MadeUpNames.albums)))
    // Exports of 2019 had tracks, not items.
    if dice.chance(20) { return .object([name, ("tracks", list { $0.bareTrack() })]) }
    let description = dice.chance(50) ? JSONTree.raw("null") : .text("What I hear")
    return .object([
      name, ("lastModifiedDate", .text("2022-02-02")), ("collaborators", .list([])),
      ("items", list { $0.item() }), ("description", description),
      ("numberOfFollowers", .number(dice.roll(3))),
    ])
  }

  private mutating func bareTrack() -> JSONTree {
    .object(
      [
        ("trackName", .text(dice.pick(MadeUpNames.tracks))),
        ("artistName", .text(dice.pick(MadeUpNames.artists))),
        ("albumName", .text(dice.pick(MadeUpNames.albums))),
      ] + uri("trackUri")
    )
  }

  private mutating func item() -> JSONTree {
    let kind = dice.roll(8)
    let episode = JSONTree.object([
      ("episodeName", .text("Monday")), ("showName", .text(dice.pick(MadeUpNames.shows))),
    ])
    let book = JSONTree.object([("audiobookName", .text("A Book")), ("authorName", .text("Ada"))])
    let file = JSONTree.object([("uri", .text(dice.pick(Self.localFiles)))])
    return .object([
      ("track", kind < 4 ? bareTrack() : .raw("null")),
      ("episode", kind == 4 ? episode : .raw("null")),
      ("audiobook", kind == 5 ? book : .raw("null")),
      ("localTrack", kind == 6 ? file : .raw("null")), ("addedDate", .text("2022-02-02")),
    ])
  }

  private static let localFiles = [
    "spotify:local:::Name:229", "spotify:local:Ada:First:One+two:61",
    "spotify:local:a%3Ab:%C3%A9::0",
  ]
}
