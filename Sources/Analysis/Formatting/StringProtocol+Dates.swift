extension StringProtocol {
  /// A date as the tables write it, in words: `2021-03-29` is `29 March 2021`, `2021-03` is
  /// `March 2021`, and `2021-03-29 04:29` is `29 March 2021, 04:29`.
  ///
  /// A text that is no such date, such as the first day of an empty history, is returned as it is.
  ///
  /// ```swift
  /// history.byMonth.map { (month: $0.month.dateInWords(), hours: $0.hours) }
  /// ```
  public func dateInWords() -> String {
    let text = String(self)
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = parts.first.flatMap({ words(ofDate: $0) }) else { return text }
    guard parts.count == 2 else { return date }
    // A month has no time of day.
    return parts[0].utf8.count == 10 && isTime(parts[1]) ? "\(date), \(parts[1])" : text
  }

  /// Nil for what is neither a day nor a month.
  private func words(ofDate text: Substring) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let year = number(parts[0], digits: 4), year > 0,
      let month = number(parts[1], digits: 2), (1...12).contains(month)
    else { return nil }
    let monthText = "\(CivilDate.monthNames[month - 1]) \(year)"
    guard parts.count == 3 else { return monthText }
    guard let day = number(parts[2], digits: 2), day > 0,
      day <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    return "\(day) \(monthText)"
  }

  /// Whether the text is `04:29` or `04:29:38`.
  private func isTime(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { number($0, digits: 2) }
    return (2...3).contains(parts.count) && numbers.count == parts.count && numbers[0] < 24
      && numbers.dropFirst().allSatisfy { $0 < 60 }
  }

  private func number(_ text: Substring, digits: Int) -> Int? {
    text.utf8.count == digits && text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
  }
}
