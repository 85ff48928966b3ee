extension Sequence where Element: StringProtocol {
  /// The texts as a sentence lists them: `a`, `a and b`, `a, b and c`.
  ///
  /// ```swift
  /// history.topArtists(3).map(\.artist).listed()
  /// ```
  ///
  /// - Parameter conjunction: The word before the last text.
  /// - Returns: The list; nothing of no texts.
  public func listed(with conjunction: String = "and") -> String {
    let texts = map { String($0) }
    guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}
