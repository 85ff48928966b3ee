/// Where a mark draws: the frame of the plot and the scales that lead into it.
public struct PlotArea: Sendable {
  let space: LabelSpace
  /// Whether there is a pointer that rests on marks.
  let hasTooltips: Bool
  /// Whether all marks can say their values, so that none is left without.
  let saysValues: Bool
  let frame: Rect
  /// The plot with the marks' own labels above it and right of it.
  let outer: Rect
  /// Where the texts left of the plot end; the values of negative bars lie between it and the frame.
  let namesEdge: Double
  /// The base line of the text above the plot.
  let unitBaseline: Double
  let x: PositionScale
  let y: PositionScale
  let color: ColorScale?
  let symbols: SymbolScale?
  let sizes: SizeScale?
}

extension PlotArea {
  private static let tolerance = 0.01

  /// Whether the plot is a grid of bands.
  var hasCells: Bool { x.band != nil && y.band != nil }

  func containsX(_ x: Double) -> Bool {
    x >= frame.minX - Self.tolerance && x <= frame.maxX + Self.tolerance
  }

  func containsY(_ y: Double) -> Bool {
    y >= frame.minY - Self.tolerance && y <= frame.maxY + Self.tolerance
  }
}
