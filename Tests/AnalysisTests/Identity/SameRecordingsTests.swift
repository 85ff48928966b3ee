import Testing

@testable import Analysis

@Suite struct SameRecordingsTests {
  private func groups(_ titles: [String], uris: [(Int, Int)] = []) -> [UInt32] {
    let songs = SongTable(titles.map { (artist: "Ada", title: $0) })
    let pairs = uris.map { SameRecordings.SongURI(song: UInt32($0.0), uri: UInt32($0.1)) }
    return SameRecordings(songs, uris: pairs).groupOfSong
  }

  @Test func `nothing has no groups`() {
    let none = SameRecordings(SongTable())
    #expect(none.groupOfSong == [])
    #expect(none.groupCount == 0)
    #expect(none.merged == [])
  }

  @Test func `groups are numbered by their first song`() {
    let songs = SongTable(
      ["One", "Two - Live", "ONE", "Two", "one (Remastered)"].map { (artist: "Ada", title: $0) }
    )
    let same = SameRecordings(songs)
    #expect(same.groupOfSong == [0, 1, 0, 2, 0])
    #expect(same.groupCount == 3)
    #expect(same.merged == [[0, 2, 4]])
  }

  @Test func `titles of two artists are two songs`() {
    let songs = SongTable([("Ada", "One"), ("Bo", "One"), ("ADA", "One")])
    #expect(SameRecordings(songs).groupOfSong == [0, 1, 0])
  }

  @Test func `a title without guests joins the only one with guests`() {
    #expect(groups(["One", "One (feat. Bo)", "One ft. Bo"]) == [0, 0, 0])
  }

  @Test func `different guests are different recordings, and then the title alone is a third`() {
    #expect(groups(["One (feat. Bo)", "One (feat. Cy)", "One", "One (Mono)"]) == [0, 1, 2, 2])
  }

  @Test func `themes of two films are two recordings`() {
    #expect(
      groups(["Theme (From \"Ode\")", "Theme (From \"Elegy\")", "Theme - From “Ode”"]) == [0, 1, 0]
    )
  }

  @Test func `guests and a film agree`() {
    let titles = ["One (feat. Bo)", "One - From \"Ode\"", "One"]
    #expect(groups(titles) == [0, 0, 0])
    #expect(groups(titles + ["One (feat. Cy)"]) == [0, 1, 2, 3])
    #expect(
      groups(["One (feat. Bo) [From \"Ode\"]", "One (feat. Cy)"] + titles) == [0, 1, 0, 0, 2]
    )
  }

  @Test func `twenty thousand lists of guests are compared at once`() {
    let titles = (0..<20_000).map { "One (feat. Bo\($0))" }
    #expect(groups(titles + ["One"]) == Array(0...20_000))
  }

  @Test func `a renamed song is found by its URI`() {
    #expect(groups(["One", "Uno", "Two"], uris: [(0, 5), (1, 5), (2, 0)]) == [0, 0, 1])
    #expect(groups(["One", "Uno", "Two"], uris: [(2, 0), (1, 5), (0, 5), (0, 5)]) == [0, 0, 1])
  }

  @Test func `URIs join groups of names`() {
    let titles = ["One", "One (Mono)", "Uno", "Uno - Remastered", "Two"]
    #expect(groups(titles, uris: [(1, 0), (3, 0), (4, 1)]) == [0, 0, 0, 0, 1])
  }

  @Test func `a URI never joins a live recording with another one`() {
    let titles = ["One", "Uno (Live)", "One - Live", "Uno"]
    #expect(groups(titles, uris: [(0, 0), (1, 0), (2, 0), (3, 0)]) == [0, 1, 1, 0])
  }

  @Test func `ten thousand songs that differ stay apart and their remasters join them`() {
    let titles = (0..<10_000).map { "Song \($0)" }
    let same = groups(titles + titles.map { $0 + " - Remastered" })
    #expect(same == Array(0..<10_000) + Array(0..<10_000))
  }
}

@Suite struct MergeReasonTests {
  private func reasons(_ first: String, _ second: String) -> [MergeReason] {
    MergeReason.reasons(0, 1, in: SongTable([("Ada", first), ("Ada", second)]))
  }

  @Test func `reasons say how two names differ`() {
    #expect(reasons("One Day", "ONE day") == [.letterCase])
    #expect(reasons("Don’t", "Dont") == [.spelling])
    #expect(reasons("One - Ao Vivo", "One (Live)") == [.spelling])
    #expect(reasons("One", "One - 2011 Remaster") == [.suffix("2011 Remaster")])
    #expect(reasons("Ünö – Remasterisé", "UNO") == [.suffix("Remasterisé")])
    #expect(reasons("One (feat. Bo, Cy & Di)", "One") == [.featuring("feat. Bo, Cy & Di")])
    #expect(reasons("One (From \"Ode\")", "One") == [.suffix("From \"Ode\"")])
    #expect(
      reasons("One (Mono) [feat. Bo]", "One - Single Version") == [
        .suffix("Mono"), .featuring("feat. Bo"), .suffix("Single Version"),
      ]
    )
    #expect(reasons("One (feat. Bo)", "ONE [FEAT. BO]") == [.spelling])
    #expect(reasons("One", "Uno") == [.uri])
    #expect(reasons("One (feat. Bo)", "One (feat. Cy)") == [.uri])
  }

  @Test func `guests in the name of an artist are a reason`() {
    let songs = SongTable([("Ada feat. Bo", "One"), ("Ada", "One")])
    #expect(MergeReason.reasons(0, 1, in: songs) == [.featuring("feat. Bo")])
  }

  @Test func `a song and itself need no reason`() {
    let songs = SongTable([("Ada", "One")])
    #expect(MergeReason.reasons(0, 0, in: songs) == [])
  }

  @Test func `reasons have words`() {
    #expect(MergeReason.letterCase.text == "upper and lower case")
    #expect(MergeReason.spelling.text == "spelling")
    #expect(MergeReason.suffix("2011 Remaster").text == "“2011 Remaster”")
    #expect(MergeReason.featuring("feat. Bo").text == "guests: “feat. Bo”")
    #expect(MergeReason.uri.text == "the same Spotify track")
  }
}
