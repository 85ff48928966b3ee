/// One of the keys that stand over the plot, each below the one before.
protocol LegendPart: ChartContent {
  var height: Double { get }
}

/// What colors and shapes mean: swatches or shapes with names.
struct Legend: LegendPart {
  private let entries: [Entry]
  private let top: Double

  private typealias Entry = (name: String, color: String, symbol: Symbol?, x: Double, y: Double)

  var channels: [Channel] { [] }

  private static let lineHeight = 20.0
  private static let swatch = 11.0

  /// Names beyond the last color or shape are counted, not named.
  init(
    names: [PlottableValue],
    top: Double,
    width: Double,
    color: (PlottableValue) -> String,
    symbol: ((PlottableValue) -> Symbol)?
  ) {
    self.top = top
    var shown = names.prefix(ColorScale.seriesCount).map {
      (NumberFormat(names, mayBeYears: true).string($0), color($0), symbol?($0))
    }
    if names.count > shown.count {
      let others = "\(names.count - shown.count) others"
      shown.append((others, MarkStyle.secondary.cssClass, symbol == nil ? nil : .circle))
    }
    entries = Self.lines(shown, top: top, width: width)
  }

  /// Lays the names out in lines.
  private static func lines(
    _ shown: [(name: String, color: String, symbol: Symbol?)],
    top: Double,
    width: Double
  ) -> [Entry] {
    var (x, y) = (0.0, top)
    return shown.map { name, color, symbol in
      let name = TextMetrics.truncated(name, to: width - 40, size: Theme.tickSize)
      let entryWidth = swatch + 6 + TextMetrics.width(name, size: Theme.tickSize)
      if x > 0, x + entryWidth > width {
        x = 0
        y += lineHeight
      }
      defer { x += entryWidth + 16 }
      return (name, color, symbol, x, y)
    }
  }

  var height: Double { (entries.last.map { $0.y - top } ?? 0) + Self.lineHeight + 6 }

  func draw(in area: PlotArea) -> SVG {
    .group(class: "chart-legend", isDecorative: true, entries.map(Self.draw))
  }

  private static func draw(_ entry: Entry) -> SVG {
    let half = swatch / 2
    let square = Rect(x1: entry.x, y1: entry.y + 2, x2: entry.x + swatch, y2: entry.y + 2 + swatch)
    let key =
      entry.symbol?.draw(
        x: entry.x + half,
        y: entry.y + 2 + half,
        radius: 4.5,
        class: "chart-swatch \(entry.color)"
      ) ?? .rect(square, class: "chart-swatch \(entry.color)")
    let x = entry.x + swatch + 6
    return .group([key, .label(entry.name, class: "chart-tick", x: x, y: entry.y + 12)])
  }
}
