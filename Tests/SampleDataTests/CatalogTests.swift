import Testing

@Suite struct CatalogTests {
  private let rows = Sample.catalog

  @Test func `the header is the one that everybody knows, its first name empty`() {
    let header = Sample.file("catalog.csv", in: Sample.standard).prefix { $0 != 10 }
    #expect(
      String(decoding: header, as: UTF8.self)
        == ",track_id,artists,album_name,track_name,popularity,duration_ms,explicit,danceability,"
        + "energy,key,loudness,mode,speechiness,acousticness,instrumentalness,liveness,valence,"
        + "tempo,time_signature,track_genre"
    )
  }

  @Test func `there are 6,000 rows of 21 fields, numbered from 0`() {
    let records = CSVReader.records(Sample.file("catalog.csv", in: Sample.standard))
    #expect(records.count == 6_001)
    #expect(records.allSatisfy { $0.count == 21 })
    #expect(rows.enumerated().allSatisfy { $1[""] == "\($0)" })
  }

  @Test func `24 genres follow each other in alphabetical order`() {
    let genres = rows.compactMap { $0["track_genre"] }
    let blocks = zip(genres, genres.dropFirst()).filter { $0 != $1 }.map(\.1)
    #expect(blocks.count == 23)
    #expect(Set(genres).count == 24)
    #expect(genres.first == "acoustic")
    #expect(genres.last == "trip-hop")
  }

  @Test(arguments: [
    ("danceability", 0.0, 1.0), ("energy", 0, 1), ("speechiness", 0, 1), ("acousticness", 0, 1),
    ("instrumentalness", 0, 1), ("liveness", 0, 1), ("valence", 0, 1), ("key", 0, 11),
    ("mode", 0, 1), ("loudness", -40, 0), ("tempo", 0, 250), ("time_signature", 0, 5),
    ("popularity", 0, 100), ("duration_ms", 0, 1_000_000),
  ])
  func `every feature lies in its range`(feature: String, low: Double, high: Double) {
    let values = rows.map { Double($0[feature] ?? "") ?? -99 }
    #expect(values.allSatisfy { (low...high).contains($0) })
    #expect(Set(values).count > 1)
  }

  @Test func `loud songs are energetic songs`() {
    let quiet = mean("loudness") { $0 < 0.3 }
    let loud = mean("loudness") { $0 > 0.8 }
    #expect(quiet < -11)
    #expect(loud > -6)
  }

  @Test func `it has the quirks of the real file`() {
    let ids = rows.compactMap { $0["track_id"] }
    let songs = Set(rows.map { "\($0["artists"] ?? "")\n\($0["track_name"] ?? "")" })
    let repeated = ids.count - Set(ids).count
    #expect((700...1_000).contains(repeated))
    #expect(Set(ids).count - songs.count > 150)
    #expect(rows.count { $0["tempo"] == "0.0" && $0["time_signature"] == "0" } > 3)
    #expect(rows.count { $0["track_name"] == "" && $0["duration_ms"] == "0" } == 1)
    #expect(rows.count { $0["artists"]?.contains(";") == true } > 600)
    #expect(rows.count { $0["track_name"]?.hasPrefix("\"") == true } > 20)
    #expect(rows.count { $0["track_name"]?.contains(",") == true } > 100)
    #expect(rows.count { $0["track_name"]?.contains("(feat. ") == true } > 200)
    #expect(rows.count { $0["track_name"]?.contains(" - Remastered ") == true } > 20)
    #expect(rows.count { $0["instrumentalness"]?.contains("e-0") == true } > 100)
  }

  private func mean(_ feature: String, where energy: (Double) -> Bool) -> Double {
    let values = rows.filter { energy(Double($0["energy"] ?? "") ?? -1) }
      .compactMap { Double($0[feature] ?? "") }
    return values.reduce(0, +) / Double(values.count)
  }
}
