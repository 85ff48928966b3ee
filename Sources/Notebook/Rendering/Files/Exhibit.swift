/// A table or a chart that a report shows, with the name of the files that hold it by itself.
struct Exhibit: Sendable {
  enum Content: Sendable {
    case table(TableOutput)
    case figure(FigureOutput)
  }

  /// A file's name without its extension; no other exhibit of the report has it.
  var name: String
  var content: Content
}

extension Report {
  /// What the cells show, in the order of the page, with all rows that the run kept.
  ///
  /// The table or chart that a label refers to is named by it, another one of the same cell by the
  /// label and a number, and one without label by its place on the page: the third table is
  /// `table-3`.
  var exhibits: [Exhibit] {
    var found: [(content: Exhibit.Content, label: String?, holdsLabel: Bool, place: Int)] = []
    var tables = 0
    var figures = 0
    document.forEachBlock { block, _ in
      guard case .cell(let index) = block.kind else { return }
      let cell = document.cells[index]
      let outputs = wholeRun.shownOutputs(of: cell)
      let holder = cell.placeOfLabel(among: outputs)
      for (place, output) in outputs.enumerated() {
        guard let content = output.exhibited else { continue }
        if output.isTable { tables += 1 } else { figures += 1 }
        let count = output.isTable ? tables : figures
        found.append((content, cell.options.label?.name.fileStem, place == holder, count))
      }
    }
    var names = ExhibitNames()
    let own = found.map { $0.holdsLabel ? $0.label.map { names.unique($0) } : nil }
    return zip(found, own).map { exhibit, own in
      let kind = if case .table = exhibit.content { "table" } else { "figure" }
      let name = own ?? names.unique(exhibit.label ?? "\(kind)-\(exhibit.place)")
      return Exhibit(name: name, content: exhibit.content)
    }
  }
}

/// Names of files, each given once on disks too that take upper for lower case.
private struct ExhibitNames {
  private var taken: Set<String> = []

  mutating func unique(_ stem: String) -> String {
    var name = stem
    var count = 1
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      name = "\(stem)-\(count)"
    }
    return name
  }
}

extension Cell {
  /// Which of its outputs its label names: the first of the kind that the prefix asks for, else the
  /// first that is a table or a chart.
  fileprivate func placeOfLabel(among outputs: [Output]) -> Int? {
    guard let label = options.label?.name else { return nil }
    let asked =
      label.hasPrefix("tbl-")
      ? outputs.firstIndex(where: \.isTable)
      : label.hasPrefix("fig-") ? outputs.firstIndex(where: \.isFigure) : nil
    return asked ?? outputs.firstIndex { $0.exhibited != nil }
  }
}

extension Output {
  fileprivate var exhibited: Exhibit.Content? {
    switch self {
    case .text: nil
    case .table(let table): .table(table)
    case .figure(let figure): .figure(figure)
    }
  }
}

extension String {
  /// A label as a file's name: not hidden, no option of a command, and short enough for every disk;
  /// nil where nothing is left.
  fileprivate var fileStem: String? {
    let plain = unicodeScalars.map { $0.isLabelCharacter ? $0 : "-" }
      .drop { $0 == "." || $0 == "-" }
    var stem = String.UnicodeScalarView()
    var length = 0
    for scalar in plain {
      length += UTF8.width(scalar)
      guard length <= 120 else { break }
      stem.append(scalar)
    }
    return stem.isEmpty ? nil : String(stem)
  }
}
