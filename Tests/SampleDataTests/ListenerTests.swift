import Foundation
import Testing

@Suite struct ListenerTests {
  private let plays = Sample.history

  private func share(_ isCounted: (Sample.Play) -> Bool) -> Double {
    Double(plays.count { isCounted($0) }) / Double(plays.count)
  }

  @Test func `every month from April 2024 to May 2025 has plays, in order of time`() {
    #expect(
      Set(plays.map(\.month)).sorted() == [
        "2024-04", "2024-05", "2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11",
        "2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05",
      ]
    )
    #expect(zip(plays, plays.dropFirst()).allSatisfy { $0.endTime <= $1.endTime })
  }

  @Test func `nothing is played on holiday`() {
    let august = plays.map { $0.endTime.prefix(10) }.filter { $0.hasPrefix("2024-08") }
    #expect(!august.contains { "2024-08-06"..."2024-08-18" ~= $0 })
    #expect(august.contains("2024-08-19"))
  }

  @Test func `December has more plays than June`() {
    let months = Dictionary(grouping: plays, by: \.month).mapValues(\.count)
    #expect((months["2024-12"] ?? 0) > (months["2024-06"] ?? 0) * 3 / 2)
  }

  @Test func `mornings and evenings are busy, nights and working hours are not`() {
    let hours = Dictionary(grouping: plays, by: \.hour).mapValues(\.count)
    let morning = (hours[7] ?? 0) + (hours[8] ?? 0)
    let evening = (hours[20] ?? 0) + (hours[21] ?? 0)
    let night = (hours[4] ?? 0) + (hours[5] ?? 0)
    let work = (hours[14] ?? 0) + (hours[15] ?? 0)
    #expect(evening > morning)
    #expect(morning > work * 2)
    #expect(work > night * 3)
  }

  @Test func `three to five plays in a hundred end within a second, some at once`() {
    #expect((0.03...0.05).contains(share { $0.msPlayed <= 1000 }))
    #expect((0.005...0.02).contains(share { $0.msPlayed == 0 }))
    #expect((0.08...0.16).contains(share { $0.msPlayed < 30_000 }))
  }

  @Test func `a play ends no sooner after the play before it than it lasts, to the minute`() {
    let ends = plays.map { minutes($0.endTime) }
    let isConsistent = zip(zip(ends, ends.dropFirst()), plays.dropFirst()).allSatisfy {
      ends,
      play in
      (ends.1 - ends.0 + 1) * 60_000 >= play.msPlayed
    }
    #expect(isConsistent)
  }

  @Test func `a full play lasts as long as the catalogue says`() {
    var durations: [String: Set<String>] = [:]
    for row in Sample.catalog {
      durations[(row["track_name"] ?? "").lowercased(), default: []]
        .insert(row["duration_ms"] ?? "")
    }
    let full = plays.filter {
      durations[$0.trackName.lowercased()]?.contains("\($0.msPlayed)") == true
    }
    #expect(full.count > plays.count * 4 / 10)
  }

  @Test func `about six songs in ten are in the catalogue, and half of the top 50 at least`() {
    let songs = Dictionary(grouping: plays) { "\($0.artistName)\n\($0.trackName)" }
    let known = songs.values.filter { $0.contains { Sample.genre(of: $0) != nil } }
    let top = songs.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(50)
    #expect((0.55...0.68).contains(Double(known.count) / Double(songs.count)))
    #expect((25...45).contains(top.count { Sample.genre(of: $0.value[0]) != nil }))
  }

  @Test func `most of the catalogue was never heard`() {
    let heard = Set(plays.map { "\($0.artistName)\n\($0.trackName)".lowercased() })
    let known = Sample.genres.keys.count { heard.contains($0) }
    #expect(known * 3 < Sample.genres.count)
  }

  @Test func `four genres make up most of the plays, and each has an artist among the top 12`() {
    let favorites = ["indie-pop", "jazz", "disco", "trip-hop"]
    let artists = Dictionary(grouping: plays, by: \.artistName)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let genres = artists.prefix(12).map { artist in
      let genres = artist.value.compactMap { Sample.genre(of: $0) }
      return Dictionary(grouping: genres) { $0 }.max { $0.value.count < $1.value.count }?.key
    }
    let known = plays.compactMap { Sample.genre(of: $0) }
    let favored = known.count { favorites.contains($0) }
    #expect(favored * 10 > known.count * 6)
    #expect(Set(favorites).isSubset(of: Set(genres.compactMap(\.self))))
  }

  @Test func `jazz belongs to the winter and disco to the summer`() {
    let genres = { (months: [String]) in
      plays.filter { months.contains($0.month) }.compactMap { Sample.genre(of: $0) }
    }
    let winter = genres(["2024-12", "2025-01"])
    let summer = genres(["2024-06", "2024-07"])
    #expect(winter.count { $0 == "jazz" } > winter.count { $0 == "disco" } * 2)
    #expect(summer.count { $0 == "disco" } > summer.count { $0 == "jazz" } * 2)
  }

  @Test func `loud, dark songs are skipped at once more than five times as often as others`() {
    var isUnwelcome: [String: Bool] = [:]
    for row in Sample.catalog {
      let energy = Double(row["energy"] ?? "") ?? 0
      let valence = Double(row["valence"] ?? "") ?? 0
      for artist in (row["artists"] ?? "").split(separator: ";") {
        isUnwelcome["\(artist)\n\(row["track_name"] ?? "")"] = energy > 0.78 && valence < 0.45
      }
    }
    let groups = Dictionary(grouping: plays) { isUnwelcome["\($0.artistName)\n\($0.trackName)"] }
    let rates = groups.mapValues { plays in
      Double(plays.count { $0.msPlayed <= 1000 }) / Double(plays.count)
    }
    #expect((rates[true] ?? 0) > (rates[false] ?? 1) * 5)
  }

  /// The minutes since the beginning of the month that is `text`'s, months taken as 31 days.
  private func minutes(_ text: String) -> Int {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    return (((parts[0] * 12 + parts[1]) * 31 + parts[2]) * 24 + parts[3]) * 60 + parts[4]
  }
}
