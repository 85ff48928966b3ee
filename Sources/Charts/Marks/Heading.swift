/// The title over the chart, in as many lines as it takes.
struct Heading: ChartContent {
  private let lines: [String]

  private static let lineHeight = 21.0

  init(_ title: String, width: Double) {
    var lines: [String] = []
    for word in title.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last,
        TextMetrics.width("\(last) \(word)", size: Theme.titleSize) * 1.06 <= width
      {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    self.lines = lines.map { TextMetrics.truncated($0, to: width, size: Theme.titleSize) }
  }

  var channels: [Channel] { [] }

  var height: Double { lines.isEmpty ? 0 : Double(lines.count) * Self.lineHeight + 8 }

  func draw(in area: PlotArea) -> SVG {
    let texts = lines.enumerated().map { index, line in
      SVG.label(line, class: "chart-heading", x: 0, y: 16 + Double(index) * Self.lineHeight)
    }
    return .group(isDecorative: true, texts)
  }
}

/// The words that stand for marks where no row can be drawn.
struct EmptyNote: ChartContent {
  var channels: [Channel] { [] }

  func draw(in area: PlotArea) -> SVG {
    let frame = area.frame
    return .group([
      .line(class: "chart-base", x1: frame.minX, y1: frame.maxY, x2: frame.maxX, y2: frame.maxY),
      .line(class: "chart-base", x1: frame.minX, y1: frame.minY, x2: frame.minX, y2: frame.maxY),
      .label(
        "no data",
        class: "chart-empty",
        x: frame.midX,
        y: frame.midY + Theme.labelDrop,
        anchor: .middle
      ),
    ])
  }
}
