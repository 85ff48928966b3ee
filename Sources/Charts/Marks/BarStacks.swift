/// The bars of a plot: the rows of each category, end to end.
struct BarStacks: Sendable {
  struct Stack: Sendable {
    let category: PlottableValue
    /// What lies on the positive side of zero, at least 0.
    var positive = 0.0
    /// What lies on the negative side of zero, at most 0.
    var negative = 0.0
    var segments: [(row: Int, start: Double, end: Double)] = []

    var total: Double { positive + negative }

    /// Where labels stand: at the ends that are not zero, or at zero.
    var labeledEnds: [Double] {
      let ends = [negative, positive].filter { $0 != 0 }
      return ends.isEmpty ? [0] : ends
    }

    fileprivate mutating func append(_ length: Double, row: Int) {
      let start = length < 0 ? negative : positive
      let end = max(min(start + length, Double.greatestFiniteMagnitude), -.greatestFiniteMagnitude)
      segments.append((row, start, end))
      if length < 0 { negative = end } else { positive = end }
    }
  }

  private(set) var all: [Stack] = []
  /// How many rows have both a category and a length.
  private(set) var rowCount = 0

  init(categories: [PlottableValue], lengths: [PlottableValue]) {
    var indices: [PlottableValue: Int] = [:]
    for (row, (category, length)) in zip(categories, lengths).enumerated() {
      guard !category.isMissing, let length = length.number else { continue }
      rowCount += 1
      let index = indices[category] ?? all.count
      if index == all.count {
        indices[category] = index
        all.append(Stack(category: category))
      }
      all[index].append(length, row: row)
    }
  }
}
