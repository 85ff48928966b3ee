/// What the listener likes.
///
/// Indie pop all year round, jazz in winter, disco in summer and on late nights, trip-hop after
/// dark: together about three quarters of all plays. Each of the other genres gets a little.
enum Taste {
  static let favorites = ["indie-pop", "jazz", "disco", "trip-hop"]

  /// For each genre, its share of the year, roughly.
  static let shares: [Double] = Genre.all.map { genre in
    switch genre.name {
    case "indie-pop": 0.31
    case "jazz", "disco": 0.16
    case "trip-hop": 0.15
    case "ambient", "folk", "soul": 0.022
    case "techno", "deep-house", "rock", "metal", "drum-and-bass": 0.014
    default: 0.007
    }
  }

  /// How far into the winter each month lies, in 0...1.
  private static let winter = [1, 0.9, 0.65, 0.4, 0.2, 0.05, 0, 0.05, 0.2, 0.45, 0.8, 1]

  /// Which genre a session that begins at this time is about.
  static func genre(
    among available: [Bool],
    daysSinceEpoch day: Int,
    hour: Int
  ) -> WeightedChoice {
    let winter = winter[CivilDay(daysSinceEpoch: day).month - 1]
    let weekday = CivilDay.weekday(daysSinceEpoch: day)
    let isNight = hour >= 22 || hour < 4
    let isParty = (weekday >= 4 && hour >= 21) || (weekday >= 5 && hour < 4)
    let isWork = weekday < 5 && 9...16 ~= hour
    let weights = Genre.all.indices.map { index -> Double in
      guard available[index] else { return 0 }
      let factor =
        switch Genre.all[index].name {
        case "jazz": (0.2 + 1.8 * winter) * (isParty ? 0.3 : 1)
        case "disco": (0.2 + 1.8 * (1 - winter)) * (isParty ? 2.4 : 0.9)
        case "trip-hop": isNight && !isParty ? 3.0 : 0.9
        case "indie-pop": isNight ? 0.6 : 1.15
        case "techno", "deep-house", "funk": isParty ? 5.0 : 0.6
        case "ambient", "piano", "classical": isWork ? 8.0 : 0.6
        default: 1.0
        }
      return shares[index] * factor
    }
    return WeightedChoice(weights)
  }

  /// How likely the listener is to skip a song at once: loud, dark music is not welcome.
  static func distaste(for recording: Recording) -> Double {
    let features = recording.features
    if features.energy > 0.78 && features.valence < 0.45 { return 0.45 }
    return favorites.contains(Genre.all[recording.genre].name) ? 0.018 : 0.06
  }
}
