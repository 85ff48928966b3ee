/// What lies at each place of an axis: the lengths of its rows, put together.
struct Stacks: Sendable {
  struct Stack: Sendable {
    let category: PlottableValue
    /// Which of several stacks beside each other; missing where there is one.
    let group: PlottableValue
    /// What the rows add up to on the positive side of zero, at least 0.
    fileprivate(set) var positive = 0.0
    /// What they add up to on the negative side of zero, at most 0.
    fileprivate(set) var negative = 0.0
    fileprivate(set) var segments: [Segment] = []

    var total: Double { positive + negative }

    /// Where labels stand: at the ends that are not zero, or at zero.
    var labeledEnds: [Double] {
      let ends = [negative, positive].filter { $0 != 0 }
      return ends.isEmpty ? [0] : ends
    }
  }

  struct Segment: Sendable {
    let row: Int
    var start: Double
    var end: Double
  }

  private(set) var all: [Stack] = []
  /// How many rows have both a category and a length.
  private(set) var rowCount = 0

  /// - Parameters:
  ///   - categories: The place of each row.
  ///   - groups: Which of several stacks at its place; nil for one.
  ///   - lengths: What each row adds.
  ///   - order: The rows in the order in which they are stacked.
  ///   - method: How.
  init(
    categories: [PlottableValue],
    groups: [PlottableValue]? = nil,
    lengths: [PlottableValue],
    order: [Int],
    method: MarkStackingMethod
  ) {
    var indices: [Key: Int] = [:]
    for row in order {
      guard !categories[row].isMissing, let length = lengths[row].number else { continue }
      rowCount += 1
      let key = Key(category: categories[row], group: groups?[row] ?? .missing)
      let index = indices[key] ?? all.count
      if index == all.count {
        indices[key] = index
        all.append(Stack(category: key.category, group: key.group))
      }
      all[index].append(length, row: row)
    }
    for index in all.indices { all[index].arrange(method) }
  }

  private struct Key: Hashable {
    let category: PlottableValue
    let group: PlottableValue
  }

  /// The ends of all segments, which an axis has to cover.
  var ends: [Double] { all.flatMap { $0.segments.flatMap { [$0.start, $0.end] } } }
}

extension Stacks.Stack {
  fileprivate mutating func append(_ length: Double, row: Int) {
    let start = length < 0 ? negative : positive
    let end = max(min(start + length, Double.greatestFiniteMagnitude), -.greatestFiniteMagnitude)
    segments.append(Stacks.Segment(row: row, start: start, end: end))
    if length < 0 { negative = end } else { positive = end }
  }

  fileprivate mutating func arrange(_ method: MarkStackingMethod) {
    // Halves, so that the range of doubles is not exceeded.
    let halfRange = positive / 2 - negative / 2
    switch method {
    case .standard: break
    case .normalized:
      change { halfRange > 0 ? $0 / 2 / halfRange : 0 }
    case .center:
      let middle = positive / 2 + negative / 2
      change { $0 - middle }
    case .unstacked:
      for index in segments.indices {
        segments[index].end -= segments[index].start
        segments[index].start = 0
      }
    }
  }

  private mutating func change(_ move: (Double) -> Double) {
    for index in segments.indices {
      segments[index].start = move(segments[index].start)
      segments[index].end = move(segments[index].end)
    }
  }
}

extension MarkStackingMethod {
  /// What the axis of stacked values says, where that is not what the values are.
  func axis(of channel: Channel) -> (label: String, format: ValueFormat)? {
    switch self {
    case .standard, .center, .unstacked: nil
    case .normalized: ("Share of \(channel.label)", .percent)
    }
  }
}
