/// Turns names into shapes, so that they differ without their colors too.
struct SymbolScale: Sendable {
  let label: String
  /// In the order of first appearance.
  let names: [PlottableValue]

  init?(_ channels: [Channel]) {
    guard let label = channels.first?.label else { return nil }
    self.label = label
    names = channels.flatMap(\.values).filter { !$0.isMissing }.uniqued()
  }

  /// Names beyond the last shape, and rows without a name, are circles.
  func symbol(of value: PlottableValue) -> Symbol {
    let symbols = Symbol.allCases
    return names.prefix(symbols.count).firstIndex(of: value).map { symbols[$0] } ?? .circle
  }
}

/// The shapes of points, of equal areas.
enum Symbol: CaseIterable, Sendable {
  case circle, square, triangle, diamond, plus, cross

  /// The shape around a place, with the area of the circle of that radius.
  func draw(x: Double, y: Double, radius: Double, class cssClass: String) -> SVG {
    guard self != .circle else { return .circle(class: cssClass, x: x, y: y, radius: radius) }
    let corners = corners.map {
      SVG.number(x + $0.x * radius) + "," + SVG.number(y + $0.y * radius)
    }
    return SVG("polygon", class: cssClass).with("points", corners.joined(separator: " "))
  }

  /// In units of the radius of the circle with the same area.
  private var corners: [(x: Double, y: Double)] {
    switch self {
    case .circle: []
    case .square: [(-0.886, -0.886), (0.886, -0.886), (0.886, 0.886), (-0.886, 0.886)]
    case .triangle: [(0, -1.555), (1.347, 0.778), (-1.347, 0.778)]
    case .diamond: [(0, -1.253), (1.253, 0), (0, 1.253), (-1.253, 0)]
    case .plus: Self.plusCorners
    case .cross: Self.plusCorners.map { (($0.x - $0.y) * 0.7071, ($0.x + $0.y) * 0.7071) }
    }
  }

  /// Two bars of three squares each.
  private static let plusCorners: [(x: Double, y: Double)] = {
    let (near, far) = (0.396, 1.189)
    return [
      (-near, -far), (near, -far), (near, -near), (far, -near), (far, near), (near, near),
      (near, far), (-near, far), (-near, near), (-far, near), (-far, -near), (-near, -near),
    ]
  }()
}
