extension Comparable {
  /// The nearest value of a range; the lowest for one that compares with nothing.
  func clamped(to range: ClosedRange<Self>) -> Self {
    guard self >= range.lowerBound else { return range.lowerBound }
    return self > range.upperBound ? range.upperBound : self
  }
}
