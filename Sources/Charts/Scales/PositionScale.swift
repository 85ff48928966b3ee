/// The scale of the horizontal or the vertical axis.
enum PositionScale: Sendable {
  case numeric(NumericScale)
  /// Dates by their true distances.
  case time(NumericScale)
  case band(BandScale)

  /// Where a value lies: the middle of its band, or nil when it has no place on the axis.
  func position(of value: PlottableValue) -> Double? {
    switch self {
    case .numeric(let scale): value.number.flatMap(scale.position(of:))
    case .time(let scale): Moment(value).flatMap { scale.position(of: $0.minutes) }
    case .band(let scale): scale.center(of: value)
    }
  }

  /// The scale of numbers; nil where there are names or dates.
  var numeric: NumericScale? {
    guard case .numeric(let scale) = self else { return nil }
    return scale
  }

  var band: BandScale? {
    guard case .band(let scale) = self else { return nil }
    return scale
  }
}
