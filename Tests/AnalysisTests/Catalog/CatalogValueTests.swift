import Testing

@testable import Analysis

@Suite struct CatalogValueTests {
  /// The value of a feature in a row of its own.
  private func value(_ text: String, _ feature: AudioFeature) throws -> Double? {
    try catalog(csv: "artists,title,\(feature.name)\nAda,One,\(text)\n").tracks[0][feature]
  }

  @Test(
    arguments: [
      ("C", 0), ("C#", 1), ("Db", 1), ("d♯", 3), ("F", 5), ("G#", 8), ("B", 11), ("Cb", 11),
      ("B#", 0),
      ("3.0", 3), ("11", 11), ("-1", nil), ("12", nil), ("H", nil), ("C##", nil), ("", nil),
    ] as [(String, Double?)]
  )
  func `a key is a name or a number`(text: String, key: Double?) throws {
    #expect(try value(text, .key) == key)
  }

  @Test(
    arguments: [
      ("Major", 1), ("minor", 0), ("True", 1), ("FALSE", 0), ("1", 1), ("0.0", 0), ("2", nil),
      ("dorian", nil),
    ] as [(String, Double?)]
  )
  func `a mode is a word or a number`(text: String, mode: Double?) throws {
    #expect(try value(text, .mode) == mode)
  }

  @Test(
    arguments: [
      ("4/4", 4), ("3/4", 3), ("04-Apr", 4), ("03-Apr", 3), ("04-Mar", 3), ("04-May", 5),
      ("01-Apr", 1),
      ("4", 4), ("0/4", nil), ("0", nil), ("x/4", nil), ("05-May", nil), ("04-Dec", nil),
    ] as [(String, Double?)]
  )
  func `a time signature is a fraction, a date or a number`(text: String, beats: Double?) throws {
    #expect(try value(text, .timeSignature) == beats)
  }

  @Test(
    arguments: [
      (.tempo, "0", nil), (.tempo, "?", nil), (.tempo, "-1", nil), (.tempo, "12", 12),
      (.duration, "-1", nil), (.duration, "0", nil), (.duration, "1", 1), (.loudness, "1.5", 1.5),
      (.loudness, "-70", -70), (.energy, "1.01e-6", 1.01e-6), (.energy, "1.5", nil),
      (.energy, "-0.1", nil), (.energy, "NA", nil), (.energy, "nan", nil),
    ] as [(AudioFeature, String, Double?)]
  )
  func `what stands for unknown is nil`(feature: AudioFeature, text: String, known: Double?) throws
  {
    #expect(try value(text, feature) == known)
  }

  @Test func `numbers for unknown stay in the matrix and are counted`() throws {
    let catalog = try catalog([
      TestTrack(features: [.tempo: "0", .key: "-1", .duration: "1", .timeSignature: "4"]),
      TestTrack(features: [.tempo: "90", .loudness: "1", .duration: "0", .timeSignature: "0"]),
    ])
    #expect(catalog.usableCount == 2)
    #expect(try catalog.features.row(0)[AudioFeature.tempo.rawValue] == 0)
    #expect(
      catalog.ledger[0].note
        == "unknown: key in 1 row, tempo in 1 row, duration_ms in 1 row, time_signature in 1 row; "
        + "outside the usual range: loudness in 1 row"
    )
  }

  @Test func `a column in percent is brought to shares`() throws {
    let catalog = try catalog(
      csv: "artists,title,energy,speechiness,valence\nAda,One,80,3,0.5\nBob,Two,40,0,1\n"
    )
    #expect(catalog.tracks.map { $0[.energy] } == [0.8, 0.4])
    #expect(catalog.tracks.map { $0[.speechiness] } == [0.03, 0])
    #expect(catalog.tracks.map { $0[.valence] } == [0.5, 1])
    #expect(catalog.ledger[0].note == "read as percent: energy, speechiness")
  }

  @Test func `a column that is called a percentage is one`() throws {
    let catalog = try catalog(csv: "artist(s)_name,track_name,bpm,energy_%\nAda,One,125,1\n")
    #expect((catalog.tracks[0][.tempo], catalog.tracks[0][.energy]) == (125, 0.01))
  }

  @Test(arguments: ["0.8,1.2", "80,101", "30,40", "0.5,60,0.25"])
  func `a few numbers above 1 make no percentages`(values: String) throws {
    let rows = values.split(separator: ",").map { "Ada,One,\($0)" }.joined(separator: "\n")
    let catalog = try catalog(csv: "artist,title,energy\n\(rows)\n")
    #expect(catalog.ledger[0].note?.hasPrefix("outside the usual range: energy") == true)
  }

  @Test(arguments: [
    ("Ada;Bob", "Ada;Bob"), ("\"['Ada', 'Bob']\"", "Ada;Bob"),
    ("\"[\"\"King Oliver's Band\"\"]\"", "King Oliver's Band"),
    ("\"['Ada', \"\"Bob's\"\"]\"", "Ada;Bob's"), (#""['Ada\'s','B']""#, "Ada's;B"),
    ("\"Crosby, Stills & Nash\"", "Crosby, Stills & Nash"), ("[Alexandros]", "[Alexandros]"),
    ("Ada Featuring Bob", "Ada Featuring Bob"), ("\"['Ada'\"", "['Ada'"), ("['']", ""),
    ("\"['Ada',]\"", "['Ada',]"), ("empty_field", ""), ("NA", "NA"), ("['A']x]", "['A']x]"),
  ])
  func `a list of artists becomes names with semicolons`(text: String, artists: String) throws {
    #expect(try catalog(csv: "artists,title,key\n\(text),One,1\n").tracks[0].artists == artists)
  }

  @Test func `any artist of a list is found`() throws {
    let catalog = try catalog(csv: "artists,title,key\n\"['Bob', 'ADA']\",One,1\n")
    #expect(try catalog.match(history([TestPlay()]).topTracks()).matched == 1)
  }

  @Test func `a row without any content is dropped`() throws {
    let catalog = try catalog(csv: "artists,title,album,key\n,,,\nAda,One,,1\n ,,,\n,,,3\n")
    #expect(catalog.issues.map(\.record) == [1])
    #expect(catalog.issues.map(\.reason) == ["no cell has a content"])
    #expect(catalog.ledger[0].reason?.hasPrefix("1 without any content") == true)
    #expect(catalog.usableCount == 2)
    #expect(!catalog.isDamaged)
  }

  @Test func `text that is missing is nil`() throws {
    let track = try catalog(csv: "artists,title,album,genre,id,key\nAda,One,,,,1\n").tracks[0]
    #expect((track.album, track.genre, track.trackID) == (nil, nil, nil))
  }
}

@Suite struct AudioFeatureTests {
  @Test(arguments: AudioFeature.allCases)
  func `the middle of its range is known and infinity is not`(feature: AudioFeature) {
    #expect(feature.isKnown((feature.range.lowerBound + feature.range.upperBound) / 2))
    #expect(!feature.isKnown(.infinity))
    #expect(!feature.isKnown(.nan))
  }

  @Test func `zero and minus one stand for unknown where they cannot be`() {
    #expect(AudioFeature.allCases.filter { !$0.isKnown(0) } == [.tempo, .duration, .timeSignature])
    #expect(AudioFeature.allCases.filter { $0.isKnown(-1) } == [.loudness])
  }
}
