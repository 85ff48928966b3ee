/// Rectangles of one size in the colors of a scale, as in a heat map or a calendar.
///
/// Each is a thick line, which takes far fewer bytes than a rectangle, and those of one color form a
/// group. One without data is a dash: told apart from every color by its form.
struct Cells: Sendable {
  private struct Cell: Sendable {
    let x: Double
    let y: Double
    let title: String?
  }

  private let width: Double
  private let height: Double
  private var cells: [String: [Cell]] = [:]
  private var unknown: [Cell] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Adds the cell with its middle at `x` and `y`; without a color there is no data.
  mutating func append(x: Double, y: Double, color: String?, title: String?) {
    let cell = Cell(x: x, y: y, title: title)
    if let color, color != "chart-no-data" {
      cells[color, default: []].append(cell)
    } else {
      unknown.append(cell)
    }
  }

  var drawing: SVG {
    let colored = cells.sorted { $0.key < $1.key }.map { color, cells in
      SVG.group(class: color, cells.map { line($0, length: width).titled($0.title) })
    }
    let dashes = SVG.group(class: "chart-dash", unknown.map { line($0, length: min(6, width / 2)) })
    let targets = SVG.group(
      class: SVG.hitTargets,
      unknown.filter { $0.title != nil }.map { SVG.rect(rect($0)).titled($0.title) }
    )
    return .group(class: "chart-cells", colored + [dashes, targets])
      .with("stroke-width", SVG.number(height))
  }

  private func line(_ cell: Cell, length: Double) -> SVG {
    var path = Path()
    path.move(to: cell.x - length / 2, cell.y)
    path.line(to: cell.x + length / 2, cell.y)
    return .path(path)
  }

  private func rect(_ cell: Cell) -> Rect {
    Rect(
      x1: cell.x - width / 2,
      y1: cell.y - height / 2,
      x2: cell.x + width / 2,
      y2: cell.y + height / 2
    )
  }
}
