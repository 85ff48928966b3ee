extension Chart {
  /// What the chart shows, for those who do not see it.
  ///
  /// The author's description, or one from the data: the type, the labels, the number of marks, the
  /// range, and how many rows have no value.
  public var alternativeText: String { alternativeText(content.compactMap(\.summary)) }

  func alternativeText(_ summaries: [MarkSummary]) -> String {
    if let description { return description }
    let sentences = summaries.map { "\($0.kind) of \($0.subject): \($0.detail)." }
    return sentences.isEmpty ? "Empty chart." : sentences.joined(separator: " ")
  }

  /// The chart's title, else the given one, else what the first mark shows.
  func accessibleTitle(_ summaries: [MarkSummary], or other: String?) -> String {
    [title, other, summaries.first?.subject].compactMap(\.self).first { !$0.isEmpty }
      ?? "Empty chart"
  }
}
