import Foundation
import SampleData
import Testing

@Suite struct FileFormatTests {
  @Test func `the default sample is an account export and a catalogue, under 4 MB together`() {
    #expect(
      Sample.standard.map(\.path) == [
        "export/StreamingHistory_music_0.json", "export/StreamingHistory_music_1.json",
        "export/Playlist1.json", "export/YourLibrary.json", "catalog.csv",
      ]
    )
    #expect(Sample.standard.reduce(0) { $0 + $1.bytes.count } < 4_000_000)
  }

  @Test func `a history file holds 10,000 plays, the last one the rest`() throws {
    let counts = try Sample.standard.filter { $0.path.contains("Streaming") }
      .map { try array($0).count }
    #expect(counts == [10_000, 2_000])
  }

  @Test func `a play is written the way Spotify writes it`() throws {
    let bytes = Sample.file("export/StreamingHistory_music_0.json", in: Sample.standard)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.prefix(2) == ["[", "  {"])
    #expect(lines[2].wholeMatch(of: #/    "endTime" : "\d{4}-\d\d-\d\d \d\d:\d\d",/#) != nil)
    #expect(lines[3].wholeMatch(of: #/    "artistName" : ".+",/#) != nil)
    #expect(lines[4].wholeMatch(of: #/    "trackName" : ".+",/#) != nil)
    #expect(lines[5].wholeMatch(of: #/    "msPlayed" : \d+/#) != nil)
    #expect(lines[6] == "  },")
    #expect(lines.suffix(2) == ["  }", "]"])
    #expect(bytes.last == UInt8(ascii: "]"))
  }

  @Test func `the library has every list, with songs, albums, artists and banned songs`() throws {
    let library = try object("export/YourLibrary.json")
    let counts = library.mapValues { ($0 as? [Any])?.count ?? -1 }
    #expect(
      library.keys.sorted() == [
        "albums", "artists", "bannedArtists", "bannedTracks", "episodes", "other", "shows",
        "tracks",
      ]
    )
    #expect((100...240).contains(counts["tracks"] ?? 0))
    #expect(counts["bannedTracks"] == 4)
    #expect(counts["other"] == 0)
  }

  @Test func `there are six playlists, one of them empty, one with a local song`() throws {
    let lists = try #require(try object("export/Playlist1.json")["playlists"] as? [[String: Any]])
    let items = lists.map { $0["items"] as? [[String: Any]] ?? [] }
    #expect(lists.count == 6)
    #expect(items.map(\.isEmpty) == [false, false, false, false, false, true])
    #expect(items.joined().count { $0["track"] is NSNull } == 1)
    #expect(items.joined().count { $0["localTrack"] is [String: Any] } == 1)
  }

  @Test func `extended plays have every field of the newest schema, without an address`() throws {
    let file = try #require(Sample.extended.first)
    let plays = try array(file)
    let play = try #require(plays.first as? [String: Any])
    #expect(file.path == "export/Streaming_History_Audio_2024-2025_0.json")
    #expect(Sample.extended.count == 2)
    #expect(plays.count == 12_000)
    #expect(play.count == 23)
    #expect(play["ip_addr"] is NSNull)
    #expect(play["episode_name"] is NSNull)
    #expect((play["spotify_track_uri"] as? String)?.utf8.count == 36)
    #expect((play["ts"] as? String)?.wholeMatch(of: #/2024-04-01T\d\d:\d\d:\d\dZ/#) != nil)
  }

  @Test(arguments: [(0, 0), (1, 1), (60, 24), (25_001, 500)])
  func `any size has exactly as many plays and rows as asked for`(plays: Int, rows: Int) {
    let files = SampleData(SampleOptions(plays: plays, catalogRows: rows)).files
    #expect(Sample.plays(in: files).count == plays)
    #expect(Sample.rows(in: files).count == rows)
    #expect(files.count == max(1, (plays + 9_999) / 10_000) + 3)
  }

  private func array(_ file: SampleFile) throws -> [Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [Any])
  }

  private func object(_ path: String) throws -> [String: Any] {
    let data = Data(Sample.file(path, in: Sample.standard))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}
