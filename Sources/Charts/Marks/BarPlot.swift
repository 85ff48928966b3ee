/// One bar per category: horizontal where `y` holds names, vertical where `x` does.
///
/// Bars start at zero. Rows with the same category are stacked in data order, positive and negative
/// values apart, or stand side by side with `position(by:)`. Where both channels hold numbers, `x` is
/// an ordered category and the bars stand. Rows without a category or a number are not drawn. Each bar
/// is labeled with its total where there is room; the value axis is then left out.
public struct BarPlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown.
  public var encoding: MarkEncoding<Element> { didSet { arrange() } }
  private var labels = ValueLabels.automatic
  private let isHorizontal: Bool
  private let stacking: MarkStackingMethod
  private var category: Channel
  private var length: Channel
  private var stacks: Stacks
  /// The places in each band.
  private var groups: [PlottableValue] = []

  /// Makes one bar segment per element of `data`.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.topArtists(5), x: .value("Hours", \.hours), y: .value("Artist", \.artist))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows, in the order in which the categories are to appear.
  ///   - x: The length of horizontal bars, or the category of vertical ones.
  ///   - y: The category of horizontal bars, or the length of vertical ones.
  ///   - stacking: How the rows of one category are put together.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    y: PlottableProjection<Element, some Plottable>,
    stacking: MarkStackingMethod = .standard
  ) where Data.Element == Element {
    encoding = MarkEncoding(data, x: x, y: y)
    self.stacking = stacking
    isHorizontal = encoding.y.hasCategories && !encoding.x.hasCategories
    category = isHorizontal ? encoding.y : encoding.x
    length = isHorizontal ? encoding.x : encoding.y
    stacks = Stacks(categories: [], lengths: [], order: [], method: stacking)
    category.bandPadding = isHorizontal ? 0.3 : 0.22
    length.zero = stacking == .center ? .meaningless : .always
    length.isMeasure = true
    length.axis = stacking.axis(of: length)
    arrange()
  }

  private mutating func arrange() {
    groups = encoding.group.map { $0.values.filter { !$0.isMissing }.uniqued() } ?? []
    stacks = Stacks(
      categories: category.values,
      groups: encoding.group?.values,
      lengths: length.values,
      order: Array(encoding.elements.indices),
      method: stacking
    )
    category.subdivisions = max(1, groups.count)
    length.extent = stacks.ends
  }

  /// Says whether the bars carry their values; `.automatic` shows them where all of them fit.
  public func valueLabels(_ labels: ValueLabels) -> Self {
    var copy = self
    copy.labels = labels
    return copy
  }
}

/// When marks carry their values as text.
public enum ValueLabels: String, CaseIterable, Sendable {
  /// Where all labels fit.
  case automatic
  /// Always.
  case visible
  /// Never: the value axis is drawn instead.
  case hidden
}

extension BarPlot {
  /// The category, the length (with the ends of the stacks as its extent) and the color.
  public var channels: [Channel] {
    [category, length] + [encoding.color, encoding.group].compactMap(\.self)
  }

  /// The number of bars, and the shortest and the longest of them.
  public var summary: MarkSummary? {
    let totals = stacks.all.map { stack in (stack.total, { owner(of: stack) }) }
    let detail = Extremes(totals, of: "bar", length.format).text
    return MarkSummary(
      kind: "Bar chart",
      subject: "\(length.label) by \(category.label)",
      detail: detail + leftOut(encoding.elements.count - stacks.rowCount),
      drawn: stacks.rowCount
    )
  }

  private func owner(of stack: Stacks.Stack) -> String {
    guard !stack.group.isMissing, let group = encoding.group else {
      return category.phrase(stack.category)
    }
    return "\(category.phrase(stack.category)), \(group.phrase(stack.group))"
  }

  /// The width or height of the value labels, where they are shown.
  public func labelRoom(in space: LabelSpace) -> LabelRoom {
    var room = LabelRoom(
      replacesValueAxis: stacking == .center,
      replacesLegend: encoding.color?.values == category.values
    )
    guard canShowLabels(in: space) else { return room }
    room.saysValues = true
    room.replacesValueAxis =
      stacks.all.allSatisfy { $0.segments.count == 1 }
      || encoding.color == nil
    let hasNegative = stacks.all.contains { $0.negative < 0 }
    if isHorizontal {
      room.insets.right = 6 + labelWidth { $0.positive > 0 || $0.negative == 0 }
      room.insets.left = hasNegative ? 14 + labelWidth { $0.negative < 0 } : 0
    } else {
      room.insets.top = 18
      room.insets.bottom = hasNegative ? 18 : 0
    }
    return room
  }

  private func canShowLabels(in space: LabelSpace) -> Bool {
    guard stacking == .standard else { return false }
    switch labels {
    case .visible: return true
    case .hidden: return false
    case .automatic:
      let count = space.bandCount * category.subdivisions
      if isHorizontal { return count <= 100 }
      let step = (space.width - 16) / Double(max(count, 1))
      return count <= 14 && labelWidth { _ in true } + 6 < step
    }
  }

  private func labelWidth(where isIncluded: (Stacks.Stack) -> Bool) -> Double {
    let format = length.format
    return stacks.all.filter(isIncluded)
      .flatMap { [format.string($0.positive), format.string($0.negative)] }
      .map { TextMetrics.width($0, size: Theme.labelSize) }.max() ?? 0
  }
}

extension BarPlot {
  /// One rectangle per row, with its values as a tooltip.
  public func draw(in area: PlotArea) -> SVG {
    let tooltip = area.tooltip(channels)
    let segments = stacks.all.flatMap { stack in
      stack.segments.compactMap { segment -> SVG? in
        guard let rect = rect(stack, segment.start, segment.end, in: area) else { return nil }
        let colorClass = colorClass(ofRow: segment.row, in: area)
        return .rect(rect, class: "chart-bar \(colorClass)")
          .titled(tooltip.text(ofRow: segment.row))
      }
    }
    let isStacked = stacks.all.contains { $0.segments.count > 1 }
    return .group(class: isStacked ? "chart-bars chart-stacked" : "chart-bars", segments)
      .with("opacity", encoding.opacityText)
  }

  /// The totals at the ends of the bars.
  public func drawLabels(in area: PlotArea) -> SVG? {
    guard labels == .visible || area.saysValues, canShowLabels(in: area.space) else { return nil }
    return .group(class: "chart-values", isDecorative: true, valueLabels(in: area))
  }

  /// Nil where the category or the group has no place.
  private func rect(
    _ stack: Stacks.Stack,
    _ start: Double,
    _ end: Double,
    in area: PlotArea
  ) -> Rect? {
    guard let band = (isHorizontal ? area.y : area.x).band,
      let length = (isHorizontal ? area.x : area.y).numeric,
      let (center, width) = place(of: stack, in: band)
    else { return nil }
    let (from, to) = (length.clampedPosition(of: start), length.clampedPosition(of: end))
    let half = max(width, 0.4) / 2
    return isHorizontal
      ? Rect(x1: from, y1: center - half, x2: to, y2: center + half)
      : Rect(x1: center - half, y1: from, x2: center + half, y2: to)
  }

  private func place(
    of stack: Stacks.Stack,
    in band: BandScale
  ) -> (center: Double, width: Double)? {
    guard let center = band.center(of: stack.category) else { return nil }
    guard !groups.isEmpty else { return (center, band.bandwidth) }
    guard let index = groups.firstIndex(of: stack.group) else { return nil }
    let step = band.bandwidth / Double(groups.count)
    let offset = (Double(index) + 0.5) * step - band.bandwidth / 2
    return (center + offset, step * (step > 6 ? 0.94 : 1))
  }

  private func valueLabels(in area: PlotArea) -> [SVG] {
    let format = length.format
    return stacks.all.flatMap { stack in
      stack.labeledEnds.compactMap { end -> SVG? in
        guard let rect = rect(stack, 0, end, in: area) else { return nil }
        return valueLabel(format.string(end), isBefore: isBefore(end, in: area), at: rect)
      }
    }
  }

  /// Whether a bar runs to the left or downwards.
  private func isBefore(_ end: Double, in area: PlotArea) -> Bool {
    guard let scale = (isHorizontal ? area.x : area.y).numeric else { return false }
    let isAgainst = isHorizontal ? scale.start > scale.end : scale.start < scale.end
    return isAgainst ? end >= 0 : end < 0
  }

  private func valueLabel(_ text: String, isBefore: Bool, at rect: Rect) -> SVG {
    if isHorizontal {
      return .label(
        text,
        class: "chart-value chart-halo",
        x: isBefore ? rect.minX - 6 : rect.maxX + 6,
        y: rect.midY + Theme.labelDrop,
        anchor: isBefore ? .end : .start
      )
    }
    return .label(
      text,
      class: "chart-value chart-halo",
      x: rect.midX,
      y: isBefore ? rect.maxY + 15 : rect.minY - 6,
      anchor: .middle
    )
  }
}

extension BarPlot {
  /// Drops all rows but some.
  public mutating func keep(_ rows: [Int]) {
    (category, length) = (category.keeping(rows), length.keeping(rows))
    encoding = encoding.keeping(rows)
  }
}
