/// Sectors of a circle, for the shares of two or three parts; more are better read from bars.
///
/// At most six sectors are drawn: of more rows, the first five, and the rest together as "others".
/// Names and shares stand beside the sectors. Rows without a number above zero are left out.
public struct SectorPlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown.
  public var encoding: MarkEncoding<Element>
  private var angle: Channel
  private let innerRadius: Double

  /// Makes one sector per element of `data`, clockwise from the top.
  ///
  /// ```swift
  /// Chart {
  ///   SectorPlot(history.topArtists(3), angle: .value("Hours", \.hours), innerRadius: 0.6)
  ///     .foregroundStyle(by: .value("Artist", \.artist))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows, the largest first.
  ///   - angle: How much of the whole a row is.
  ///   - innerRadius: The hole in the middle as a share of the radius, clamped to 0...0.9.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    angle: PlottableProjection<Element, some Plottable>,
    innerRadius: Double = 0
  ) where Data.Element == Element {
    encoding = MarkEncoding(data)
    var channel = angle.channel(.detail, of: encoding.elements)
    channel.isMeasure = true
    self.angle = channel
    self.innerRadius = innerRadius.isFinite ? min(max(innerRadius, 0), 0.9) : 0
  }

  /// The angle and the color.
  public var channels: [Channel] { [angle] + (encoding.color.map { [$0] } ?? []) }

  /// The number of sectors, and the smallest and the largest of them.
  public var summary: MarkSummary? {
    let values = drawnRows.compactMap { row in
      angle.values[row].number.map { ($0, { name(ofRow: row) ?? "row \(row + 1)" }) }
    }
    let subject = [angle.label, encoding.color?.label].compactMap(\.self).joined(separator: " by ")
    return MarkSummary(
      kind: innerRadius > 0 ? "Ring chart" : "Pie chart",
      subject: subject,
      detail: Extremes(values, of: "part", angle.format).text
        + leftOut(encoding.elements.count - drawnRows.count),
      drawn: drawnRows.count
    )
  }

  /// The names stand at the sectors.
  public func labelRoom(in space: LabelSpace) -> LabelRoom {
    LabelRoom(replacesValueAxis: true, replacesLegend: true)
  }

  private var drawnRows: [Int] {
    angle.values.indices.filter { (angle.values[$0].number ?? 0) > 0 }
  }

  private func name(ofRow row: Int) -> String? {
    encoding.color.map { $0.format.string($0.values[row]) }
  }
}

extension SectorPlot {
  private struct Part {
    let row: Int?
    let name: String?
    let value: Double
    let title: String?
  }

  private static var mostParts: Int { 6 }

  private var parts: [Part] {
    let tooltip = Tooltip(channels)
    let rows = drawnRows
    let shown = rows.count > Self.mostParts ? rows.prefix(Self.mostParts - 1) : rows[...]
    let parts = shown.map { row in
      Part(
        row: row,
        name: name(ofRow: row),
        value: angle.values[row].number ?? 0,
        title: tooltip.text(ofRow: row)
      )
    }
    let rest = rows.dropFirst(shown.count)
    guard !rest.isEmpty else { return parts }
    let value = rest.reduce(0) { $0 + (angle.values[$1].number ?? 0) }
    let others = "\(rest.count) others"
    let title = "\(others): \(angle.format.string(value))"
    return parts + [Part(row: nil, name: others, value: value, title: title)]
  }

  /// A path per sector, with leaders to the labels.
  public func draw(in area: PlotArea) -> SVG {
    let circle = Circle(area, innerRadius: innerRadius)
    let shapes = placed.map { part, start, end in
      let color = part.row.map { colorClass(ofRow: $0, in: area) } ?? MarkStyle.secondary.cssClass
      return circle.sector(from: start, to: end, class: "chart-sector \(color)").titled(part.title)
    }
    return .group(class: "chart-sectors", shapes).with("opacity", encoding.opacityText)
  }

  /// The parts with their beginnings and ends as shares of a turn.
  private var placed: [(part: Part, start: Double, end: Double)] {
    let parts = parts
    // Divided first, so that the sum of large numbers stays finite.
    let largest = parts.map(\.value).max() ?? 1
    let total = parts.reduce(0) { $0 + $1.value / largest }
    var sum = 0.0
    return parts.map { part in
      let start = sum / total
      sum += part.value / largest
      return (part, start, sum / total)
    }
  }

  /// Names and shares left and right of the circle, moved apart where they would touch.
  public func drawLabels(in area: PlotArea) -> SVG? {
    let circle = Circle(area, innerRadius: innerRadius)
    let percent = NumberFormat([1.0], as: .percent)
    let labels = placed.map { part, start, end in
      let share = percent.string(end - start)
      let text =
        part.name.map { name in "\(circle.truncated(name, beside: share)) \(share)" } ?? share
      return (text: text, title: part.title, turn: (start + end) / 2)
    }
    let sides = [labels.filter { $0.turn <= 0.5 }, labels.filter { $0.turn > 0.5 }]
    let range = (area.frame.minY + 8)...max(area.frame.minY + 8, area.frame.maxY - 8)
    let texts = zip(sides, [true, false]).flatMap { side, isRight -> [SVG] in
      let places = spread(side.map { circle.point($0.turn, 1.12).y }, by: 18, in: range)
      return zip(side, places).flatMap { label, y in
        circle.label(label.text, turn: label.turn, y: y, isRight: isRight)
      }
    }
    return .group(class: "chart-values", isDecorative: true, texts)
  }
}

/// The circle of sectors in the middle of the plot.
private struct Circle {
  private let center: (x: Double, y: Double)
  private let radius: Double
  private let innerRadius: Double
  private let frame: Rect

  init(_ area: PlotArea, innerRadius: Double) {
    frame = area.frame
    center = (frame.midX, frame.midY)
    radius = max(10, min(frame.height / 2 - 16, frame.width * 0.19))
    self.innerRadius = innerRadius * radius
  }

  /// A point in the direction of a turn, at a multiple of the radius.
  func point(_ turn: Double, _ distance: Double) -> (x: Double, y: Double) {
    let (sine, cosine) = Turn.sineAndCosine(turn)
    return (center.x + sine * radius * distance, center.y - cosine * radius * distance)
  }

  func sector(from start: Double, to end: Double, class cssClass: String) -> SVG {
    guard end - start < 0.9999 else { return ring(class: cssClass) }
    let share = innerRadius / radius
    let outer = [point(start, 1), point(end, 1)].map(Self.pair)
    let inner = [point(end, share), point(start, share)].map(Self.pair)
    let flag = end - start > 0.5 ? 1 : 0
    let hole =
      innerRadius > 0
      ? "L\(inner[0])A\(Self.pair((innerRadius, innerRadius))) 0 \(flag) 0 \(inner[1])Z"
      : "L\(Self.pair(center))Z"
    let path = "M\(outer[0])A\(Self.pair((radius, radius))) 0 \(flag) 1 \(outer[1])"
    return SVG("path", class: cssClass).with("d", path + hole)
  }

  /// The whole, whose arc would have no ends.
  private func ring(class cssClass: String) -> SVG {
    let circles = [radius, innerRadius].filter { $0 > 0 }.map { radius in
      let (top, bottom) = ((center.x, center.y - radius), (center.x, center.y + radius))
      let size = Self.pair((radius, radius))
      return "M\(Self.pair(top))A\(size) 0 1 1 \(Self.pair(bottom))"
        + "A\(size) 0 1 1 \(Self.pair(top))Z"
    }
    return SVG("path", class: cssClass).with("d", circles.joined()).with("fill-rule", "evenodd")
  }

  private static func pair(_ point: (x: Double, y: Double)) -> String {
    SVG.number(point.x) + "," + SVG.number(point.y)
  }

  /// The name, cut so that it stands beside the circle with its share.
  func truncated(_ name: String, beside share: String) -> String {
    let room = frame.width / 2 - radius - 26 - TextMetrics.width(" " + share, size: Theme.labelSize)
    return TextMetrics.truncated(name, to: room, size: Theme.labelSize)
  }

  func label(_ text: String, turn: Double, y: Double, isRight: Bool) -> [SVG] {
    let x = center.x + (radius + 20) * (isRight ? 1 : -1)
    let (from, bend) = (point(turn, 1.02), x - (isRight ? 8 : -8))
    let path = "M\(Self.pair(from))L\(Self.pair((bend, y)))H\(SVG.number(x - (isRight ? 3 : -3)))"
    return [
      SVG("path", class: "chart-leader").with("d", path),
      .label(
        text,
        class: "chart-value",
        x: x,
        y: y + Theme.labelDrop,
        anchor: isRight ? .start : .end
      ),
    ]
  }
}

extension SectorPlot {
  /// Drops all rows but some.
  public mutating func keep(_ rows: [Int]) {
    angle = angle.keeping(rows)
    encoding = encoding.keeping(rows)
  }
}
