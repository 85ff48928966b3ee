internal import DecimalText

extension Int {
  /// The number with a comma at every third digit: `24,901`.
  ///
  /// ```swift
  /// 24901.formatted()  // 24,901
  /// ```
  public func formatted() -> String { DecimalText.grouped(self) }

  /// The number as by `formatted()`, with a plus sign when it is positive: `+12`, `−12`, `0`.
  ///
  /// ```swift
  /// 12.signed()  // +12
  /// ```
  public func signed() -> String { (self > 0 ? "+" : "") + formatted() }

  /// The number in thousands `k`, millions `M`, billions `B` or trillions `T`, with one decimal.
  ///
  /// Below a thousand it is written out: `999`. It is rounded once, halves away from zero, and a
  /// no-break space stands before the unit.
  ///
  /// ```swift
  /// 24901.compact()  // 24.9 k
  /// ```
  public func compact() -> String { DecimalText.compact(self) }

  /// The place in an order: `1st`, `2nd`, `3rd`, `11th`.
  ///
  /// ```swift
  /// 22.ordinal()  // 22nd
  /// ```
  public func ordinal() -> String {
    let (tens, ones) = (magnitude % 100 / 10, magnitude % 10)
    let ending =
      switch (tens, ones) {
      case (1, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return formatted() + ending
  }

  /// The number and what it counts: `1 play`, `24,901 plays`.
  ///
  /// ```swift
  /// history.plays.count.counted("play")
  /// library.playlists.count.counted("entry", plural: "entries")
  /// ```
  ///
  /// - Parameters:
  ///   - noun: What one of them is called.
  ///   - plural: What several are called, and none; an `s` after the noun unless given.
  /// - Returns: The number as by `formatted()`, a space and the noun.
  public func counted(_ noun: String, plural: String? = nil) -> String {
    formatted() + " " + (magnitude == 1 ? noun : plural ?? noun + "s")
  }
}
