/// The texts over the plot, in as many lines as they need.
struct TopNotes: ChartContent {
  private var placed: [(note: Note, text: String, x: Double, line: Int)] = []

  private static let lineHeight = 15.0

  /// - Parameters:
  ///   - notes: Those of all marks; the others are passed over.
  ///   - scale: The horizontal scale.
  ///   - width: That of the drawing.
  init(_ notes: [Note], scale: PositionScale, width: Double) {
    var boxes: [(note: Note, text: String, middle: Double, half: Double)] = []
    for note in notes {
      guard case .top(let values) = note.place, scale.contains(anyOf: values),
        let middle = scale.middle(of: values)
      else { continue }
      let text = note.shortText(width: width * 2)
      let half = TextMetrics.width(text, size: note.size) / 2
      boxes.append((note, text, min(max(middle, half), max(half, width - half)), half))
    }
    var ends: [Double] = []
    for box in boxes.sorted(by: { $0.middle - $0.half < $1.middle - $1.half }) {
      let line = ends.firstIndex { $0 + 10 <= box.middle - box.half } ?? ends.count
      if line == ends.count { ends.append(0) }
      ends[line] = box.middle + box.half
      placed.append((box.note, box.text, box.middle, line))
    }
  }

  var channels: [Channel] { [] }

  var height: Double {
    placed.map { Double($0.line) * Self.lineHeight + 20 }.max() ?? 0
  }

  func draw(in area: PlotArea) -> SVG {
    let texts = placed.map { note, text, x, line in
      let y = area.outer.minY - 9 - Double(line) * Self.lineHeight
      return note.draw(text, x: x, y: y, anchor: .middle)
    }
    return .group(class: "chart-notes", isDecorative: true, texts)
  }
}

/// The texts right of the plot, moved apart where they would touch.
struct RightNotes: ChartContent {
  let notes: [Note]

  static let gap = 10.0
  private static let lineHeight = 15.0

  init(_ notes: [Note]) {
    self.notes = notes.filter {
      guard case .right = $0.place else { return false }
      return true
    }
  }

  var channels: [Channel] { [] }

  /// How much room the texts need in a drawing.
  func room(width: Double) -> Double {
    let widest = notes.map { TextMetrics.width($0.shortText(width: width), size: $0.size) }.max()
    return widest.map { $0 + Self.gap } ?? 0
  }

  func draw(in area: PlotArea) -> SVG {
    let ends = notes.compactMap { note -> (note: Note, y: Double)? in
      guard case .right(let values) = note.place, area.y.contains(anyOf: values) else { return nil }
      return area.y.middle(of: values).map { (note, $0) }
    }
    let range = area.frame.minY...max(area.frame.minY, area.frame.maxY)
    let places = spread(ends.map(\.y), by: Self.lineHeight, in: range)
    let texts = zip(ends, places).map { end, y in
      end.note.draw(
        end.note.shortText(width: area.space.width),
        x: area.outer.maxX + Self.gap,
        y: y + end.note.drop,
        anchor: .start
      )
    }
    return .group(class: "chart-names", isDecorative: true, texts)
  }
}
