/// The scale of the horizontal or the vertical axis.
enum PositionScale: Sendable {
  case linear(LinearScale)
  case band(BandScale)

  /// Where a value lies: the middle of its band, or nil when it has no place on the axis.
  func position(of value: PlottableValue) -> Double? {
    switch self {
    case .linear(let scale): value.number.map { scale.position(of: $0) }
    case .band(let scale): scale.center(of: value)
    }
  }

  var linear: LinearScale? {
    guard case .linear(let scale) = self else { return nil }
    return scale
  }

  var band: BandScale? {
    guard case .band(let scale) = self else { return nil }
    return scale
  }
}
