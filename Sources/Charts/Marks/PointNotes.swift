/// The texts beside points: each where it touches none before it, or nowhere.
struct PointNotes: ChartContent {
  let notes: [Note]
  let cells: CellColors

  private static let lineHeight = 13.0
  /// How far above the plot a text may reach.
  private static let headroom = 7.0

  init(_ notes: [Note], cells: CellColors) {
    self.cells = cells
    self.notes = notes.filter {
      guard case .beside = $0.place else { return false }
      return true
    }
  }

  var channels: [Channel] { [] }

  func draw(in area: PlotArea) -> SVG {
    var taken: [Rect] = []
    let texts = notes.compactMap { note -> SVG? in
      let text = note.shortText(width: area.space.width)
      guard let box = boxes(note, text, in: area).first(where: { isFree($0, taken, in: area) })
      else { return nil }
      taken.append(box)
      return draw(note, text, at: box, in: area)
    }
    return .group(class: "chart-notes", isDecorative: true, texts)
  }

  private func draw(_ note: Note, _ text: String, at box: Rect, in area: PlotArea) -> SVG {
    guard area.hasCells, case .beside(let x, let y, _) = note.place else {
      return note.draw(text, x: box.midX, y: box.midY + note.drop, anchor: .middle)
    }
    let cssClass = cells.textClass(x: x, y: y)
    return .label(text, class: cssClass, x: box.midX, y: box.midY + note.drop, anchor: .middle)
  }

  /// Where the text may stand, the best place first.
  private func boxes(_ note: Note, _ text: String, in area: PlotArea) -> [Rect] {
    guard case .beside(let xValue, let yValue, let clearance) = note.place,
      let x = area.x.position(of: xValue), let y = area.y.position(of: yValue),
      area.containsX(x), area.containsY(y)
    else { return [] }
    let half = (TextMetrics.width(text, size: note.size) / 2, Self.lineHeight / 2)
    let (right, up) = (half.0 + clearance + 3, half.1 + clearance)
    let centers =
      area.hasCells ? [(x, y)] : [(x, y - up), (x + right, y), (x - right, y), (x, y + up)]
    return centers.map {
      Rect(x1: $0.0 - half.0, y1: $0.1 - half.1, x2: $0.0 + half.0, y2: $0.1 + half.1)
    }
  }

  private func isFree(_ box: Rect, _ taken: [Rect], in area: PlotArea) -> Bool {
    box.minX >= 0 && box.maxX <= area.space.width && box.minY >= area.outer.minY - Self.headroom
      && box.maxY <= area.frame.maxY + 2 && !taken.contains { $0.overlaps(box) }
  }
}
