/// A rectangle in user units, y downwards.
struct Rect: Equatable, Sendable {
  var minX: Double
  var minY: Double
  var maxX: Double
  var maxY: Double

  var width: Double { max(0, maxX - minX) }
  var height: Double { max(0, maxY - minY) }
  var midX: Double { (minX + maxX) / 2 }
  var midY: Double { (minY + maxY) / 2 }

  /// The rectangle between two corners, whichever they are.
  init(x1: Double, y1: Double, x2: Double, y2: Double) {
    minX = min(x1, x2)
    minY = min(y1, y2)
    maxX = max(x1, x2)
    maxY = max(y1, y2)
  }

  func overlaps(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }
}

/// Distances from the edges of a rectangle.
struct Insets: Equatable, Sendable {
  var top = 0.0
  var left = 0.0
  var bottom = 0.0
  var right = 0.0

  func union(_ other: Insets) -> Insets {
    Insets(
      top: max(top, other.top),
      left: max(left, other.left),
      bottom: max(bottom, other.bottom),
      right: max(right, other.right)
    )
  }
}
