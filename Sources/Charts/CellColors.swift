/// The colors of the cells of a grid, for the texts in them.
struct CellColors: Sendable {
  private struct Place: Hashable {
    let x: PlottableValue
    let y: PlottableValue
  }

  private var classes: [Place: String] = [:]

  /// Reads them from the channels of marks that fill bands of both axes and are colored.
  init(_ marks: [any ChartContent], _ scale: ColorScale?) {
    guard let scale else { return }
    for channels in marks.map(\.channels) {
      guard let x = channels.first(where: { $0.role == .x && $0.bandPadding == 0 }),
        let y = channels.first(where: { $0.role == .y && $0.bandPadding == 0 }),
        let color = channels.first(where: { $0.role == .color })
      else { continue }
      for row in color.values.indices {
        classes[Place(x: x.values[row], y: y.values[row])] = scale.cssClass(of: color.values[row])
      }
    }
  }

  /// The class of a text in a cell: the color of paper where that can be read on the color below.
  func textClass(x: PlottableValue, y: PlottableValue) -> String {
    guard let below = classes[Place(x: x, y: y)], below != "chart-no-data" else {
      return "chart-value"
    }
    let isPale = ["-0", "-1", "-2"].contains { below.hasSuffix($0) } && !below.contains("series")
    return isPale ? "chart-value" : "chart-value chart-inverse"
  }
}
