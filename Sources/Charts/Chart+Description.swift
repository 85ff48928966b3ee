extension Chart {
  /// What the chart shows, for those who do not see it.
  ///
  /// The author's description, or one from the data: the type, the labels, the number of marks, the
  /// range, and how many rows have no value.
  public var alternativeText: String { alternativeText(summaries) }

  func alternativeText(_ summaries: [MarkSummary]) -> String {
    if let description { return description }
    if let facets = Facets(self) { return facets.description(of: self) }
    let sentences = summaries.map { "\($0.kind) of \($0.subject): \($0.detail)." }
    return sentences.isEmpty ? "Empty chart." : sentences.joined(separator: " ")
  }

  /// What each mark shows.
  var summaries: [MarkSummary] { content.compactMap(summary) }

  /// Rows without a place on a logarithmic axis are left out and counted.
  private func summary(of mark: any ChartContent) -> MarkSummary? {
    guard var summary = mark.summary?.leavingOut(rowsWithoutPlace(mark.channels)) else {
      return nil
    }
    summary.isAnnotation = mark.isAnnotation
    return summary
  }

  private func rowsWithoutPlace(_ channels: [Channel]) -> Int {
    let bounded = channels.filter {
      ($0.role == .x && xAxis.type == .log) || ($0.role == .y && yAxis.type == .log)
    }
    guard let count = bounded.first?.values.count else { return 0 }
    return (0..<count).count { row in
      bounded.contains { $0.values[row].number.map { !ScaleType.log.holds($0) } ?? false }
    }
  }

  /// The chart's title, else the given one, else what the first mark shows.
  func accessibleTitle(_ summaries: [MarkSummary], or other: String?) -> String {
    [title, other, summaries.first?.subject].compactMap(\.self).first { !$0.isEmpty }
      ?? "Empty chart"
  }
}

extension [MarkSummary] {
  /// Whether there is no row to draw; annotations count only where nothing else could be drawn.
  var areEmpty: Bool {
    let data = filter { !$0.isAnnotation }
    return (data.isEmpty ? self : data).allSatisfy { $0.drawn == 0 }
  }
}
