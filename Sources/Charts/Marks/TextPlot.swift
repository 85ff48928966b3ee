/// A text per row, beside its place: the names of some points, or the numbers in a grid.
///
/// Each text stands where it touches none before it and none is cut; one without such a place is left
/// out, so the rows that matter most come first.
public struct TextPlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown.
  public var encoding: MarkEncoding<Element>
  private var text: Channel

  /// Makes one text per element of `data`.
  ///
  /// ```swift
  /// Chart {
  ///   PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
  ///   TextPlot(
  ///     history.topTracks(5),
  ///     x: .value("Plays", \.plays),
  ///     y: .value("Hours", \.hours),
  ///     text: .value("Song", \.track)
  ///   )
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows, the most important first.
  ///   - x: The horizontal position.
  ///   - y: The vertical position.
  ///   - text: What is written: a name, or a number in its format.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    y: PlottableProjection<Element, some Plottable>,
    text: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    encoding = MarkEncoding(data, x: x, y: y)
    self.text = text.channel(.detail, of: encoding.elements)
  }

  /// The two positions and the text.
  public var channels: [Channel] { [encoding.x, encoding.y, text] }

  /// The number of texts.
  public var summary: MarkSummary? {
    let count = drawnRows.count
    let detail =
      switch count {
      case 0: "no data"
      case 1: "1 text"
      default: "\(count) texts, of which those that would touch another are left out"
      }
    return MarkSummary(
      kind: "Labels",
      subject: "\(text.label) at \(encoding.x.label) and \(encoding.y.label)",
      detail: detail + leftOut(encoding.elements.count - count),
      drawn: count
    )
  }

  private var drawnRows: [Int] {
    encoding.elements.indices.filter { row in
      [encoding.x, encoding.y, text].allSatisfy { !$0.values[row].isMissing }
    }
  }

  /// The texts.
  public var notes: [Note] {
    drawnRows.map { row in
      let (x, y) = (encoding.x.values[row], encoding.y.values[row])
      return Note(
        text: text.format.string(text.values[row]),
        place: .beside(x: x, y: y, clearance: 6)
      )
    }
  }

  /// Nothing but the texts, which the chart draws.
  public func draw(in area: PlotArea) -> SVG { .group([]) }
}

extension TextPlot {
  /// Drops all rows but some.
  public mutating func keep(_ rows: [Int]) {
    text = text.keeping(rows)
    encoding = encoding.keeping(rows)
  }
}
