/// The bars of a column: their lengths share one scale, which begins at zero.
struct CellBar {
  private let lowest: Double
  private let extent: Double

  /// Nil where no number differs from zero.
  init?(_ values: [Double]) {
    let finite = values.filter(\.isFinite)
    lowest = min(0, finite.min() ?? 0)
    // Halves first: the distance of two finite numbers need not be finite.
    extent = max(0, finite.max() ?? 0) / 2 - lowest / 2
    guard extent > 0 else { return nil }
  }

  /// Writes a number's bar; zero has none.
  func write(_ value: Double, to html: inout HTML) {
    guard value.isFinite, value != 0 else { return }
    let start = (min(value, 0) / 2 - lowest / 2) / extent
    html.raw("<svg class=b><rect height=9")
    if value < 0 { html.raw(" class=m") }
    if start > 0 { html.raw(" x=\"\(percent(start))%\"") }
    html.raw(" width=\"\(percent(value.magnitude / 2 / extent))%\"/></svg>")
  }

  /// A tenth of a percent is less than a dot of the screen.
  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
