/// What an axis of dates covers.
struct TimeDomain: Sendable {
  /// In minutes, as those of `Moment`.
  let lower: Double
  let upper: Double
  /// Whether all moments are days or months, so that no hour means anything.
  let hasOnlyDays: Bool

  /// Nil where there is nothing, or something else than dates.
  ///
  /// The domain ends with the data where lines do, and a little later where there are only points; a
  /// single moment lies in the middle.
  init?(_ channels: [Channel]) {
    var (first, last, hasOnlyDays) = (Double.infinity, -Double.infinity, true)
    for value in channels.lazy.flatMap(\.values) where !value.isMissing {
      guard let minutes = Moment(value)?.minutes else { return nil }
      (first, last) = (min(first, minutes), max(last, minutes))
      hasOnlyDays = hasOnlyDays && minutes.truncatingRemainder(dividingBy: 1440) == 0
    }
    guard first <= last else { return nil }
    let isTight = channels.contains(where: \.isTight)
    let margin = first == last ? 720 : isTight ? 0 : (last - first) * 0.02
    (lower, upper) = (first - margin, last + margin)
    self.hasOnlyDays = hasOnlyDays
  }
}
