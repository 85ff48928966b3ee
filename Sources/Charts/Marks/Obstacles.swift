/// What a text within a plot must not touch, found by where it lies from left to right.
struct Obstacles: Sendable {
  private let boxes: [Rect]
  private let widest: Double

  private static let pieces = 12
  private static let halfLine = 1.5

  init(_ boxes: [Rect]) {
    self.boxes = boxes.sorted { $0.minX < $1.minX }
    widest = boxes.map(\.width).max() ?? 0
  }

  /// Whether nothing lies in `rect`.
  ///
  /// - Complexity: O(log *n* + *k*), where *k* is the number of boxes at the same place.
  func leaveFree(_ rect: Rect) -> Bool {
    var (low, high) = (0, boxes.count)
    while low < high {
      let middle = (low + high) / 2
      if boxes[middle].minX < rect.minX - widest { low = middle + 1 } else { high = middle }
    }
    return !boxes[low...].prefix { $0.minX <= rect.maxX }.contains { $0.overlaps(rect) }
  }

  /// The boxes around the pieces of a curve that leaves and arrives level.
  static func boxes(
    along curve: (from: (x: Double, y: Double), to: (x: Double, y: Double))
  ) -> [Rect] {
    let (from, to) = curve
    let points = (0...pieces).map { step -> (x: Double, y: Double) in
      let t = Double(step) / Double(pieces)
      let along = 1.5 * t * (1 - t) + t * t * t
      return (from.x + (to.x - from.x) * along, from.y + (to.y - from.y) * t * t * (3 - 2 * t))
    }
    return zip(points, points.dropFirst()).map { start, end in
      Rect(
        x1: start.x,
        y1: min(start.y, end.y) - halfLine,
        x2: end.x,
        y2: max(start.y, end.y) + halfLine
      )
    }
  }
}
