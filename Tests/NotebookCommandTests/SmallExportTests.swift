import Foundation
import Testing

/// The whole way from files to JSON, against numbers worked out by hand.
@Suite struct SmallExportTests {
  private static let history = "(try StreamingHistory(contentsOf: \"export\"))"
  private static let recommender =
    "Recommender(catalog: (try Catalog(contentsOf: \"catalog.csv\")), heard: \(history))"

  @Test func `the top songs have rank, time and share`() throws {
    #expect(
      try SmallExport().json("\(Self.history).topTracks(2)") == """
        [
          {"rank": 1, "artist": "Ada", "track": "One", "plays": 2, "msPlayed": 420000, \
        "hours": 0.11666666666666667, "share": 0.4994054696789536},
          {"rank": 2, "artist": "Bob", "track": "Two", "plays": 1, "msPlayed": 300000, \
        "hours": 0.08333333333333333, "share": 0.356718192627824}
        ]

        """
    )
  }

  @Test func `the top artists count their songs`() throws {
    #expect(
      try SmallExport().json("\(Self.history).topArtists(1)") == """
        [
          {"rank": 1, "artist": "Ada", "tracks": 2, "plays": 3, "msPlayed": 421000, \
        "hours": 0.11694444444444445, "share": 0.5005945303210464}
        ]

        """
    )
  }

  @Test func `each file has its extremes and its labels`() throws {
    #expect(
      try SmallExport().json("\(Self.history).files") == """
        [
          {"file": "StreamingHistory_music_0.json", "plays": 4, "msPlayed": 541000, \
        "topArtist": "Bob", "topArtistMsPlayed": 300000, "mostPlayedArtist": "Bob", \
        "mostPlayedTrack": "Two", "mostPlayedMsPlayed": 300000, "leastPlayedArtist": "Dan", \
        "leastPlayedTrack": "Five", "leastPlayedMsPlayed": 0, "liked": 2, "notLiked": 2},
          {"file": "StreamingHistory_music_1.json", "plays": 3, "msPlayed": 300000, \
        "topArtist": "Ada", "topArtistMsPlayed": 180000, "mostPlayedArtist": "Ada", \
        "mostPlayedTrack": "One", "mostPlayedMsPlayed": 180000, "leastPlayedArtist": "Cyd", \
        "leastPlayedTrack": "Three", "leastPlayedMsPlayed": 120000, "liked": 3, "notLiked": 0}
        ]

        """
    )
  }

  @Test func `the ledger adds up`() throws {
    #expect(
      try SmallExport().json("\(Self.history).ledger") == """
        [
          {"file": "StreamingHistory_music_0.json", "kind": "music", "rowsRead": 4, "rowsKept": 4, \
        "rowsDropped": 0, "reason": null, "note": null},
          {"file": "StreamingHistory_music_1.json", "kind": "music", "rowsRead": 3, "rowsKept": 3, \
        "rowsDropped": 0, "reason": null, "note": null}
        ]

        """
    )
  }

  /// Ada/One is row 0, Bob/Two row 1 by its second artist, Cyd/Three row 4; by time 0, 1, 4.
  @Test func `the seeds are the songs that the catalogue knows`() throws {
    let seeds = "\(Self.recommender).seeds(from: \(Self.history).topTracks(50))"
    #expect(try SmallExport().json("\(seeds).map { $0.catalogRow }") == "[0, 1, 4]\n")
  }

  /// The deviation of the six energies 0, 0.1, 0.3, 0.6, 0.95, 0.8 around their mean of 2.75 / 6 is
  /// 0.35 to two digits; 0.05 is this part of it.
  private static let step = "0.14217370811460436"

  @Test func `the nearest rows come by distance, without the seed's own`() throws {
    let neighbors = "\(Self.recommender).neighbors(3, from: \(Self.history).topTracks(50))"
    let export = try SmallExport()
    #expect(
      try export.json("\(neighbors).map { $0.catalogRow }") == "[1, 2, 3, 0, 2, 3, 5, 3, 2]\n"
    )
    // From 0: 0.1, 0.3, 0.6. From 0.1: 0.1, 0.2, 0.5. From 0.95: 0.15, 0.35, 0.65.
    #expect(
      try export.json("\(neighbors).map { ($0.distance / \(Self.step) * 1e9).rounded() / 1e9 }")
        == "[2.0, 6.0, 12.0, 2.0, 4.0, 10.0, 3.0, 7.0, 13.0]\n"
    )
  }

  /// Every seed has all others among its ten nearest, so each new song has three votes; the nearest
  /// seed is 0.15, 0.2 and 0.35 away.
  @Test func `new songs are recommended by votes, then distance`() throws {
    let songs =
      "\(Self.recommender).recommend(10, from: \(Self.history).topTracks(50), method: .nearest)"
    let export = try SmallExport()
    #expect(try export.json("\(songs).map { $0.votes }") == "[3, 3, 3]\n")
    #expect(
      try export.json("\(songs).map { ($0.distance / \(Self.step) * 1e9).rounded() / 1e9 }")
        == "[3.0, 4.0, 7.0]\n"
    )
    #expect(try export.json("\(songs).map { $0.row }") == "[5, 2, 3]\n")
    #expect(
      try export.json("\(songs).map { $0.url ?? \"\" }[0]")
        == "\"https://open.spotify.com/track/0000000000000000000005\"\n"
    )
  }

  @Test func `the label is one where a play lasted longer than the threshold`() throws {
    let labels = "\(Self.history).liked(over: 60_000)"
    #expect(try SmallExport().json("\(labels).map { $0.likedOrNot }") == "[1, 1, 0, 0, 0, 0, 1]\n")
  }

  /// 2024-01-01 is a Monday, 2024-01-06 a Saturday, 2024-01-07 a Sunday, 2024-02-01 a Thursday.
  @Test func `habits are counted by the hour, the day and the month`() throws {
    let export = try SmallExport()
    #expect(
      try export.json("\(Self.history).byWeekday.map { $0.plays }") == "[2, 0, 0, 2, 1, 1, 1]\n"
    )
    #expect(
      try export.json("\(Self.history).byMonth.map { $0.msPlayed }") == "[541000, 300000]\n"
    )
    #expect(try export.json("\(Self.history).byHour[8].plays") == "4\n")
    #expect(
      try export.json("\(Self.history).hourByWeekday.map { $0.plays }.reduce(0) { $0 + $1 }")
        == "7\n"
    )
  }
}
