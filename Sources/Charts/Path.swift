/// An outline in user units: what the `d` attribute of a `path` says.
struct Path: Equatable, Sendable {
  struct Point: Equatable, Sendable {
    var x: Double
    var y: Double
  }

  enum Step: Equatable, Sendable {
    case move(Point)
    case line(Point)
    /// A cubic curve with its two control points.
    case curve(Point, Point, to: Point)
    case close
  }

  private(set) var steps: [Step] = []

  var isEmpty: Bool { steps.isEmpty }

  mutating func move(to x: Double, _ y: Double) { steps.append(.move(Point(x: x, y: y))) }

  mutating func line(to x: Double, _ y: Double) { steps.append(.line(Point(x: x, y: y))) }

  mutating func curve(_ first: Point, _ second: Point, to end: Point) {
    steps.append(.curve(first, second, to: end))
  }

  mutating func close() { steps.append(.close) }

  func appending(_ other: Path) -> Path {
    var path = self
    path.steps += other.steps
    return path
  }
}

extension Path {
  /// A line through points, without those that the eye would not miss.
  init(through points: [Point]) {
    for (index, point) in points.simplified(within: Self.visibleDistance).enumerated() {
      steps.append(index == 0 ? .move(point) : .line(point))
    }
  }

  /// A quarter of a user unit is less than a pixel on any screen.
  static let visibleDistance = 0.25

  init(_ rect: Rect) {
    move(to: rect.minX, rect.minY)
    line(to: rect.maxX, rect.minY)
    line(to: rect.maxX, rect.maxY)
    line(to: rect.minX, rect.maxY)
    close()
  }
}

extension [Path.Point] {
  /// The points without those that lie closer than `distance` to the line through the others.
  ///
  /// - SeeAlso: Ramer, “An Iterative Procedure for the Polygonal Approximation of Plane Curves”, 1972;
  ///   Douglas and Peucker, “Algorithms for the Reduction of the Number of Points Required to
  ///   Represent a Digitized Line”, 1973.
  func simplified(within distance: Double) -> [Path.Point] {
    simplifiedIndices(within: distance).map { self[$0] }
  }

  /// The places of the points that `simplified(within:)` keeps, in order.
  func simplifiedIndices(within distance: Double) -> [Int] {
    guard count > 2 else { return Array<Int>(indices) }
    var isKept = [Bool](repeating: false, count: count)
    isKept[0] = true
    isKept[count - 1] = true
    var stretches = [(first: 0, last: count - 1)]
    while let (first, last) = stretches.popLast() {
      guard let middle = farthest(between: first, last, beyond: distance) else { continue }
      isKept[middle] = true
      stretches += [(first, middle), (middle, last)]
    }
    return indices.filter { isKept[$0] }
  }

  /// The point between two others that is farthest from the line that joins them.
  private func farthest(between first: Int, _ last: Int, beyond distance: Double) -> Int? {
    var farthest: Int?
    var most = distance * distance
    for index in stride(from: first + 1, to: last, by: 1) {
      let square = self[index].squaredDistance(from: self[first], to: self[last])
      if square > most { (farthest, most) = (index, square) }
    }
    return farthest
  }
}

extension Path.Point {
  /// The square of the distance to the nearest point of a stretch.
  fileprivate func squaredDistance(from start: Self, to end: Self) -> Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let square = dx * dx + dy * dy
    let share = square > 0 ? ((x - start.x) * dx + (y - start.y) * dy) / square : 0
    let nearest = min(max(share, 0), 1)
    let (offsetX, offsetY) = (x - start.x - nearest * dx, y - start.y - nearest * dy)
    return offsetX * offsetX + offsetY * offsetY
  }
}
