import Testing

@testable import Analysis

/// Files as people have them: other headers, other separators, other encodings.
@Suite struct CatalogLayoutTests {
  @Test(arguments: [
    "track_name", "name", "title", "track", "song", "Track Name", "TRACK_NAME", " track name ",
  ])
  func `the title has many names`(name: String) throws {
    #expect(try catalog(csv: "artists,\(name),tempo\nAda,One,120\n").tracks[0].track == "One")
  }

  @Test(arguments: [
    "artists", "artist", "artist_name", "track_artist", "Artist Name(s)", "artist(s)_name",
  ])
  func `the artists have many names`(name: String) throws {
    #expect(try catalog(csv: "\(name),title,tempo\nAda,One,120\n").tracks[0].artists == "Ada")
  }

  @Test(arguments: [
    ("track_id", "0000000000000000000000"), ("id", "0000000000000000000000"),
    ("Track URI", "spotify:track:0000000000000000000000"),
    ("uri", "https://open.spotify.com/track/0000000000000000000000?si=1"),
  ])
  func `the id is taken out of an address`(name: String, id: String) throws {
    let catalog = try catalog(csv: "\(name),artist,title,tempo\n\(id),Ada,One,120\n")
    #expect(catalog.tracks[0].trackID == "0000000000000000000000")
  }

  @Test func `an Exportify file is read`() throws {
    let catalog = try catalog(
      csv: """
        "Track URI","Track Name","Album Name","Artist Name(s)","Duration (ms)","Popularity",\
        "Genres","Danceability","Time Signature"
        "spotify:track:0000000000000000000001","One","First","Ada;Bob","215000","61","folk","0.5","4"
        """
    )
    let track = catalog.tracks[0]
    #expect((track.track, track.artists, track.album) == ("One", "Ada;Bob", "First"))
    #expect((track.trackID, track.genre) == ("0000000000000000000001", "folk"))
    #expect((track.popularity, track[.duration], track[.danceability]) == (61, 215_000, 0.5))
    #expect(track[.timeSignature] == 4)
  }

  @Test func `unnamed columns are passed over`() throws {
    let catalog = try catalog(
      csv: ",Unnamed: 0.1,artists,title,tempo,Unnamed: 0\n7,8,Ada,One,120,9\n"
    )
    #expect(catalog.tracks[0][.tempo] == 120)
  }

  @Test(
    arguments: [
      ("duration", "215000", 215_000), ("Duration (s)", "215.5", 215_500),
      ("duration_sec", "3:35", 215_000), ("duration (m:ss)", "1:00:01", 3_601_000),
      ("duration_min", "2.5", 150_000), ("duration_minutes", "2:30", 150_000),
      ("duration", "3:35", nil),
      ("duration (m:ss)", "1:0:0:1", nil), ("duration (m:ss)", ":", nil),
    ] as [(String, String, Double?)]
  )
  func `a length is in the unit that the header names`(
    name: String,
    value: String,
    milliseconds: Double?
  ) throws {
    let catalog = try catalog(csv: "artist,title,\(name)\nAda,One,\(value)\n")
    #expect(catalog.tracks[0][.duration] == milliseconds)
  }

  @Test func `semicolons and decimal commas`() throws {
    let catalog = try catalog(csv: "artists;track_name;energy;tempo\n\"Ada;Bob\";One;0,5;120\n")
    let track = catalog.tracks[0]
    #expect((track.artists, track[.energy], track[.tempo]) == ("Ada;Bob", 0.5, 120))
  }

  @Test func `tabs`() throws {
    let catalog = try catalog(csv: "artists\ttrack_name\tenergy\nAda, Bob\tOne\t0.5\n")
    #expect((catalog.tracks[0].artists, catalog.tracks[0][.energy]) == ("Ada, Bob", 0.5))
  }

  @Test func `a padded file`() throws {
    let catalog = try catalog(
      csv:
        "artists , track_name , energy \n \"Ada, Bob\" , \"One \"\"1\"\"\" ,  0.5 \nCyd , Two , 1 \n"
    )
    #expect(catalog.tracks.map(\.artists) == ["Ada, Bob", "Cyd"])
    #expect(catalog.tracks.map(\.track) == ["One \"1\"", "Two"])
    #expect(catalog.tracks.map { $0[.energy] } == [0.5, 1])
  }

  @Test func `blanks stay where no header says that they are padding`() throws {
    let catalog = try catalog(csv: "artists,track_name,energy\n Ada , \"One\", 0.5\n")
    #expect((catalog.tracks[0].artists, catalog.tracks[0].track) == (" Ada ", " \"One\""))
    #expect(catalog.tracks[0][.energy] == 0.5)
  }

  @Test func `lines may end in any way`() throws {
    for end in ["\n", "\r\n", "\r"] {
      let lines = ["artists,track_name,energy", "Ada,One,0.5", "", "Bob,Two,1"]
      let catalog = try catalog(csv: lines.joined(separator: end))
      #expect(catalog.tracks.map { $0[.energy] } == [0.5, 1])
    }
  }

  @Test func `a Windows-1252 file is read and the ledger says so`() throws {
    let text =
      Array("artists,title,energy\nCaf".utf8) + [0xE9, 0x20, 0x96] + Array(",One,1\n".utf8)
    let catalog = try Catalog(contentsOf: "c.csv", using: .memory(bytes: ["c.csv": text]))
    #expect(catalog.tracks[0].artists == "Café –")
    #expect(catalog.ledger[0].note == "read as Windows-1252, since it is not UTF-8")
  }

  @Test(arguments: [
    (
      Array("artists,title,energy\nÜber,One,1\nCaf".utf8) + [0xE9, 0x2C],
      "byte 36 (line 3) fits no character"
    ), ([0xFF, 0xFE, 0x61, 0], "byte 0 (line 1) fits no character"),
  ])
  func `damaged UTF-8 and UTF-16 are refused`(text: [UInt8], reason: String) {
    #expect(
      throws: ImportError.self,
      performing: { try Catalog(contentsOf: "c.csv", using: .memory(bytes: ["c.csv": text])) }
    )
    do {
      _ = try Catalog(contentsOf: "c.csv", using: .memory(bytes: ["c.csv": text]))
    } catch { #expect(error.description.contains(reason)) }
  }

  @Test func `a file that is packed by gzip is unpacked`() throws {
    // "artists,title,energy\nAda,One,1\n", stored without compression.
    let text = Array("artists,title,energy\nAda,One,1\n".utf8)
    let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 1, 31, 0, 0xE0, 0xFF]
    let packed = head + text + [0x67, 0xEE, 0x5C, 0xF0] + [31, 0, 0, 0]
    let whole = FileAccess.memory(bytes: ["c.csv.gz": packed])
    #expect(try Catalog(contentsOf: "c.csv.gz", using: whole).tracks[0].artists == "Ada")
    let half = FileAccess.memory(bytes: ["c.csv.gz": Array(packed.prefix(30))])
    #expect(
      throws: ImportError.damaged(
        path: "c.csv.gz",
        reason: "its compressed bytes are damaged or cut off; download it again"
      )
    ) { try Catalog(contentsOf: "c.csv.gz", using: half) }
  }

  @Test func `features that the file lacks are missing in all rows`() throws {
    let catalog = try catalog(
      csv: "artists,title,tempo,energy\nAda,One,120,0.5\nBob,Two,60,x\nCyd,Three,90,0.25\n"
    )
    #expect(catalog.features.names == ["energy", "tempo"])
    #expect(catalog.usableCount == 2)
    #expect(catalog.features.summary.map(\.mean) == [0.375, 105])
    #expect(catalog.tracks[0][.key] == nil)
  }

  @Test func `songs are recommended by the features that there are`() throws {
    let catalog = try catalog(
      csv: "artists,title,tempo,energy\nAda,One,120,0.5\nBob,Two,60,0.1\nCyd,Three,119,0.5\n"
    )
    let history = try history([TestPlay()])
    let recommender = Recommender(catalog: catalog, heard: history)
    let songs = recommender.recommend(from: history.topTracks())
    #expect(songs.map(\.track) == ["Three", "Two"])
    #expect(songs[0].reason == "about as energetic as Ada – One")
    #expect(
      recommender.neighbors(from: history.topTracks()).definition?.contains("2 features") == true
    )
  }

  @Test func `one feature is needed`() {
    #expect(throws: ImportError.self) { try catalog(csv: "artists,title\nAda,One\n") }
  }
}
