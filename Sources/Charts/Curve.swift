/// The path of a line through points, or of the area between two such lines.
struct Curve: Sendable {
  typealias Point = Path.Point

  let method: InterpolationMethod

  /// A path that begins with a move to the first point; empty for fewer than two.
  ///
  /// Straight lines are drawn without the points that the eye would not miss.
  func path(through points: [Point]) -> Path {
    var path = Path()
    guard points.count > 1 else { return path }
    let points = method == .linear ? points.simplified(within: Path.visibleDistance) : points
    path.move(to: points[0].x, points[0].y)
    append(points, to: &path)
    return path
  }

  /// The area between two lines over the same horizontal positions.
  func area(from lower: [Point], to upper: [Point]) -> Path {
    var path = path(through: upper)
    guard !path.isEmpty, let last = lower.last else { return path }
    let back = Curve(method: reversed)
    let points = method == .linear ? lower.simplified(within: Path.visibleDistance) : lower
    path.line(to: last.x, last.y)
    back.append(points.reversed(), to: &path)
    path.close()
    return path
  }

  /// The method that draws the same line from its end.
  private var reversed: InterpolationMethod {
    switch method {
    case .linear, .monotone, .stepCenter: method
    case .stepStart: .stepEnd
    case .stepEnd: .stepStart
    }
  }

  /// Draws what follows the first point.
  private func append(_ points: [Point], to path: inout Path) {
    switch method {
    case .linear: points.dropFirst().forEach { path.line(to: $0.x, $0.y) }
    case .monotone: appendMonotone(points, to: &path)
    case .stepStart, .stepCenter, .stepEnd:
      for (start, end) in zip(points, points.dropFirst()) { appendStep(start, end, to: &path) }
    }
  }

  private func appendStep(_ start: Point, _ end: Point, to path: inout Path) {
    let x: Double
    switch method {
    case .stepStart: x = start.x
    case .stepEnd: x = end.x
    case .stepCenter, .linear, .monotone: x = (start.x + end.x) / 2
    }
    if x != start.x { path.line(to: x, start.y) }
    path.line(to: x, end.y)
    if x != end.x { path.line(to: end.x, end.y) }
  }

  /// Cubic curves whose slopes keep every stretch monotone.
  ///
  /// - SeeAlso: Steffen, “A simple method for monotonic interpolation in one dimension”, 1990.
  private func appendMonotone(_ points: [Point], to path: inout Path) {
    let steps = zip(points, points.dropFirst()).map { ($1.x - $0.x, $1.y - $0.y) }
    guard steps.allSatisfy({ $0.0 > 0 }) || steps.allSatisfy({ $0.0 < 0 }) else {
      return points.dropFirst().forEach { path.line(to: $0.x, $0.y) }
    }
    let slopes = Self.slopes(steps)
    for index in steps.indices {
      let third = steps[index].0 / 3
      let (start, end) = (points[index], points[index + 1])
      path.curve(
        Point(x: start.x + third, y: start.y + slopes[index] * third),
        Point(x: end.x - third, y: end.y - slopes[index + 1] * third),
        to: end
      )
    }
  }

  /// The slope at each point, from the steps between them.
  private static func slopes(_ steps: [(x: Double, y: Double)]) -> [Double] {
    let secants = steps.map { $0.y / $0.x }
    guard let first = secants.first, let last = secants.last else { return [0] }
    let inner = steps.indices.dropLast().map { index -> Double in
      let (before, after) = (secants[index], secants[index + 1])
      guard before * after > 0 else { return 0 }
      let (left, right) = (steps[index].x, steps[index + 1].x)
      let mean = (before * right + after * left) / (left + right)
      let least = min(before.magnitude, after.magnitude, mean.magnitude / 2)
      return before < 0 ? -2 * least : 2 * least
    }
    return [first] + inner + [last]
  }
}
