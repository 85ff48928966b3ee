extension Duration {
  /// The duration in its two largest units, in words, or as on a watch: `986 h 31 min`.
  ///
  /// In units and words it is rounded to the nearest minute from one hour on and to the nearest
  /// second below; a second unit of zero is left out. A clock is rounded to the nearest second, and
  /// its hours are written without commas. Halves are rounded away from zero.
  ///
  /// ```swift
  /// Duration.milliseconds(12_245_000).formatted(.words)  // 3 hours 24 minutes
  /// ```
  ///
  /// - Parameter style: How it is written.
  /// - Returns: The text, the same on every machine.
  public func formatted(_ style: DurationStyle = .units) -> String {
    switch style {
    case .units: twoLargest(("h", "min", "s")) { "\($0.formatted()) \($1)" }
    case .words: twoLargest(("hour", "minute", "second")) { $0.counted($1) }
    case .clock: clock
    }
  }

  /// The duration in hours, with fractions.
  public var inHours: Double { self / .seconds(3600) }

  /// The duration in minutes, with fractions.
  public var inMinutes: Double { self / .seconds(60) }

  /// The duration in seconds, with fractions.
  public var inSeconds: Double { self / .seconds(1) }

  private func twoLargest(
    _ units: (hour: String, minute: String, second: String),
    _ text: (Int, String) -> String
  ) -> String {
    let seconds = rounded(to: 1)
    let isLong = seconds >= 3600
    let parts = (isLong ? rounded(to: 60) / 60 : seconds).quotientAndRemainder(dividingBy: 60)
    let (large, small) = isLong ? (units.hour, units.minute) : (units.minute, units.second)
    let texts =
      (parts.quotient > 0 ? [text(Int(parts.quotient), large)] : [])
      + (parts.remainder > 0 || parts.quotient == 0 ? [text(Int(parts.remainder), small)] : [])
    return sign + texts.joined(separator: " ")
  }

  private var clock: String {
    let seconds = rounded(to: 1)
    let (hours, minute, second) = (seconds / 3600, Int(seconds / 60 % 60), Int(seconds % 60))
    return sign
      + (hours > 0 ? "\(hours):\(twoDigits(minute))" : "\(minute)") + ":" + twoDigits(second)
  }

  private var sign: String { self < .zero && rounded(to: 1) > 0 ? "−" : "" }

  /// The magnitude in units of `size` seconds, rounded, times `size`.
  private func rounded(to size: UInt64) -> UInt64 {
    let (seconds, attoseconds) = (components.seconds.magnitude, components.attoseconds.magnitude)
    let rest = seconds % size
    let isUpper = size == 1 ? attoseconds >= 500_000_000_000_000_000 : rest * 2 >= size
    return seconds - rest + (isUpper ? size : 0)
  }
}

extension Duration: FieldConvertible {
  /// The type's name as Swift writes it.
  public static var typeName: String { "Duration" }

  /// The duration in its two largest units as a cell.
  ///
  /// ```swift
  /// history.topTracks(5).adding("Time") { Duration.milliseconds($0.msPlayed) }
  /// ```
  public var field: Field { .text(formatted()) }
}
