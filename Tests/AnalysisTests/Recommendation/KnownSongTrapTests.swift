import Testing

@testable import Analysis

/// Songs that look new and are not: none of them may be recommended.
@Suite struct KnownSongTrapTests {
  private static let library = """
    {"tracks": [{"artist": "Sam", "album": "", "track": "Saved", "uri": "\(TestSong.uri(801))"}],
     "bannedTracks": [{"artist": "Ben", "album": "", "track": "Bad", "uri": null},
       {"artist": "Somebody", "album": "", "track": "Else", "uri": "\(TestSong.uri(802))"}],
     "bannedArtists": [{"name": "Zoe", "uri": null}]}
    """

  private static let fresh = [
    TestSong(artists: "Fay", track: "New", id: 901),
    TestSong(artists: "Gus", track: "Newer", id: 902),
  ]

  /// What is recommended of a catalogue with the heard song, two new ones and one more.
  private func tracks(with song: TestSong) throws -> [String] {
    let history = try played([
      .full("Ada", "One"), .full("Ada", "Three (feat. Bob)"), .full("M.I.A.", "Élan – Part II"),
      .full("Dan", "Dos", uri: TestSong.uri(803)), TestPlay(artist: "Lou", track: "Short", ms: 0),
    ])
    let recommender = Recommender(
      catalog: try catalog(of: [TestSong(id: 800)] + Self.fresh + [song]),
      heard: history,
      library: try Library(
        contentsOf: "export",
        using: .memory(["export/YourLibrary.json": Self.library])
      )
    )
    return recommender.recommend(10).map(\.track).sorted()
  }

  @Test(
    arguments: [
      TestSong(track: "One - 2011 Remaster"), TestSong(track: "One (Deluxe Edition)"),
      TestSong(track: "One (feat. Bob)"), TestSong(track: "ONE"),
      TestSong(track: "One", genre: "jazz"),
      TestSong(artists: "Bob;Ada", track: "One"), TestSong(artists: "ada", track: "One [Mono]"),
      TestSong(artists: "Cyd", track: "Uno", id: 800),
      TestSong(artists: "Eve", track: "Two", id: 803),
      TestSong(track: "Three"), TestSong(track: "Three (feat. Eve)"),
      TestSong(artists: "MIA", track: "Elan - Pt. 2"), TestSong(artists: "Lou", track: "Short"),
      TestSong(artists: "Ben", track: "Bad (Remastered)"),
      TestSong(artists: "Ben;Cyd", track: "bad"),
      TestSong(artists: "Cyd", track: "Any", id: 802), TestSong(artists: "Zoe", track: "Other"),
      TestSong(artists: "Cyd;Zoë", track: "Other"), TestSong(artists: "Sam", track: "Saved"),
      TestSong(artists: "Cyd", track: "Kept", id: 801), TestSong(artists: "", track: "Nobody"),
      TestSong(artists: "Cyd", track: ""), TestSong(artists: "Ada, Bob", track: "One"),
      TestSong(artists: "Bob & Ada", track: "One"), TestSong(artists: "Cyd;Bob, Ada", track: "One"),
      TestSong(artists: ";Ada;", track: "One"), TestSong(artists: ";", track: "Nobody"),
    ]
  )
  func `what is heard, banned or saved under any name or id`(song: TestSong) throws {
    #expect(try tracks(with: song) == ["New", "Newer"])
  }

  @Test(
    arguments: [
      TestSong(track: "One - Live"), TestSong(track: "One (Cyd Remix)"),
      TestSong(track: "One (Acoustic)"), TestSong(artists: "Cyd", track: "One"),
      TestSong(artists: "Ben", track: "Good"), TestSong(track: "One, Pt. 2"),
      TestSong(artists: "Cyd & Bob", track: "One"),
    ]
  )
  func `other recordings and other songs are new`(song: TestSong) throws {
    #expect(try tracks(with: song) == (["New", "Newer"] + [song.track]).sorted())
  }

  @Test(
    arguments: [
      TestSong(artists: "Fay", track: "New (2009 Remastered Version)", popularity: "60"),
      TestSong(artists: "Fay", track: "new", genre: "jazz", popularity: "60"),
      TestSong(artists: "Fay", track: "New (feat. Gus)", popularity: "60"),
      TestSong(artists: "Kim", track: "Neu", popularity: "60", id: 901),
    ]
  )
  func `a new recording is recommended once, as its most popular row`(copy: TestSong) throws {
    #expect(try tracks(with: copy) == ["Newer", copy.track].sorted())
  }

  @Test func `two songs with artists the other way round are one`() throws {
    let songs = [
      TestSong(), TestSong(artists: "Fay;Gus", track: "New"),
      TestSong(artists: "Gus;Fay", track: "New"),
    ]
    let recommender = Recommender(
      catalog: try catalog(of: songs),
      heard: try played([.full("Ada", "One")]),
      balance: Balance(songsPerArtist: 5)
    )
    #expect(recommender.recommend(10).count == 1)
  }
}
