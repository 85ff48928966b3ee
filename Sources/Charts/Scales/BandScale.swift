/// Places ordered categories side by side, each in a band, or each at a point.
struct BandScale: Sendable {
  let domain: [PlottableValue]
  let start: Double
  let step: Double
  let bandwidth: Double
  private let indices: [PlottableValue: Int]

  /// Divides the interval from `start` to `end`.
  ///
  /// - Parameters:
  ///   - domain: The categories in order, each once.
  ///   - start: The outer edge of the first band.
  ///   - end: The outer edge of the last band.
  ///   - padding: The share of each band that stays empty; nil for points, the outermost of which lie
  ///     on the ends of the interval.
  init(_ domain: [PlottableValue], from start: Double, to end: Double, padding: Double?) {
    self.domain = domain
    indices = Dictionary(
      domain.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    if let padding {
      step = domain.isEmpty ? 0 : (end - start) / Double(domain.count)
      bandwidth = step * (1 - padding)
      self.start = start + step / 2
    } else {
      step = domain.count > 1 ? (end - start) / Double(domain.count - 1) : 0
      bandwidth = 0
      self.start = domain.count == 1 ? (start + end) / 2 : start
    }
  }

  func center(ofIndex index: Int) -> Double { start + Double(index) * step }

  /// The middle of the band, or nil for a value outside the domain.
  func center(of value: PlottableValue) -> Double? {
    indices[value].map(center(ofIndex:))
  }
}
