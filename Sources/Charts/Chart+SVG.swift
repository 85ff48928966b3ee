extension Chart {
  /// Draws the chart.
  ///
  /// - Parameters:
  ///   - idPrefix: Begins every id, so that several charts can share a page; characters other than
  ///     letters, digits and hyphens become hyphens.
  ///   - standalone: Whether the style sheet is included, for a file of its own. A page includes
  ///     `Chart.styleSheet` once instead.
  ///   - width: The width of the drawing in user units, at least 240; texts are 12 to 16 units high,
  ///     so it is best near the width in pixels at which the chart will be seen. The height follows
  ///     from the content.
  /// - Returns: An `svg` element without style attributes, scripts or references to other files.
  public func svg(idPrefix: String, standalone: Bool = false, width: Double = 680) -> String {
    drawing(idPrefix: idPrefix, standalone: standalone, width: width, class: "chart").markup
  }

  /// Draws the chart twice, for wide and for narrow screens; the style sheet shows one of them.
  ///
  /// - Parameter idPrefix: Begins every id, as in `svg(idPrefix:standalone:width:)`.
  /// - Returns: Two `svg` elements, 680 and 360 units wide.
  public func responsiveSVG(idPrefix: String) -> String {
    let wide = drawing(
      idPrefix: idPrefix,
      standalone: false,
      width: 680,
      class: "chart chart-wide"
    )
    let narrow = drawing(
      idPrefix: idPrefix + "-narrow",
      standalone: false,
      width: 360,
      class: "chart chart-narrow"
    )
    return wide.markup + narrow.markup
  }

  private func drawing(
    idPrefix: String,
    standalone: Bool,
    width: Double,
    class cssClass: String
  ) -> SVG {
    let width = width.isFinite ? min(max(width, 240), 4_000) : 680
    let plan = ChartPlan(self, width: width)
    let layout = Layout(plan, width: width)
    let (titleID, descriptionID) = Self.ids(idPrefix)
    let margin = standalone ? 16.0 : 0
    let paper = Rect(
      x1: -margin,
      y1: -margin,
      x2: layout.size.width + margin,
      y2: layout.size.height + margin
    )
    let box = [paper.minX, paper.minY, paper.width, paper.height].map(SVG.number)
    var root = SVG("svg", class: cssClass)
      .with("xmlns", "http://www.w3.org/2000/svg")
      .with("viewBox", box.joined(separator: " "))
      .with("width", standalone ? box[2] : nil).with("height", standalone ? box[3] : nil)
      .with("role", "img").with("aria-labelledby", "\(titleID) \(descriptionID)")
    root.children = [
      .plain("title", accessibleTitle(plan.summaries)).with("id", titleID),
      .plain("desc", alternativeText(plan.summaries)).with("id", descriptionID),
    ]
    if standalone {
      let sheet = Self.styleSheet + ".chart { max-width: \(box[2])px; }\n"
      root.children += [.plain("style", sheet), .rect(paper, class: "chart-paper")]
    }
    root.children += parts(plan, layout)
    return root
  }

  private func parts(_ plan: ChartPlan, _ layout: Layout) -> [SVG] {
    let area = layout.area
    let heading = layout.heading.map { [$0.draw(in: area)] } ?? []
    guard !plan.isEmpty else { return heading + [EmptyNote().draw(in: area)] }
    let all = layout.below + plan.marks + layout.above
    return heading + all.map { $0.draw(in: area) }
      + plan.marks.compactMap { $0.drawLabels(in: area) }
  }

  private static func ids(_ prefix: String) -> (title: String, description: String) {
    let isPlain = { (byte: UInt8) in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    let plain = prefix.unicodeScalars.map { scalar -> Character in
      scalar.isASCII && isPlain(UInt8(scalar.value)) ? Character(scalar) : "-"
    }
    let startsWithLetter = plain.first?.isLetter ?? false
    let base = (startsWithLetter ? "" : "chart-") + String(plain)
    return (base + "-title", base + "-desc")
  }
}
