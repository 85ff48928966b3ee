extension Duration {
  /// The duration in its two largest units: `986 h 31 min`, `3 min 5 s`, `42 s`.
  ///
  /// From one hour on it is rounded to the nearest minute, below to the nearest second, halves away
  /// from zero; a second unit of zero is left out.
  public func formatted() -> String {
    let seconds = rounded(to: 1)
    guard seconds >= 3600 else { return sign + text(seconds, "min", "s") }
    return sign + text(rounded(to: 60), "h", "min")
  }

  private var sign: String { self < .zero && rounded(to: 1) > 0 ? "−" : "" }

  /// The magnitude in units of `size` seconds, rounded, times `size`.
  private func rounded(to size: Int64) -> Int64 {
    let magnitude = self < .zero ? .zero - self : self
    let (seconds, attoseconds) = magnitude.components
    let rest = seconds % size
    let isUpper = size == 1 ? attoseconds >= 500_000_000_000_000_000 : rest * 2 >= size
    return seconds - rest + (isUpper ? size : 0)
  }

  private func text(_ seconds: Int64, _ large: String, _ small: String) -> String {
    let units = large == "h" ? seconds / 60 : seconds
    let (whole, rest) = (Int(units / 60), Int(units % 60))
    guard whole > 0 else { return "\(rest) \(small)" }
    return "\(whole.formatted()) \(large)" + (rest > 0 ? " \(rest) \(small)" : "")
  }
}
