extension SVG {
  /// The same picture in fewer bytes: lines and plain rectangles are paths, neighbors that look alike
  /// are one path, and what all children say is said once, by their group.
  ///
  /// The style sheet must therefore give marks only properties that children inherit.
  func compacted() -> SVG {
    var copy = asPath
    copy.children = children.map { $0.compacted() }.joiningPaths()
    guard name == "g" else { return copy }
    copy.adoptClasses()
    copy.adoptAnchor()
    copy.children = copy.children.groupingRuns()
    return copy
  }

  private var asPath: SVG {
    guard let outline else { return self }
    var element = SVG("path")
    element.attributes = attributes.filter { !Self.coordinates.contains($0.name) }
    element.attributes.append(Attribute(name: "d", value: .path(outline)))
    element.children = children
    return element
  }

  private static let coordinates: Set<String> = [
    "x", "y", "width", "height", "x1", "y1", "x2", "y2",
  ]

  private var outline: Path? {
    switch name {
    case "rect":
      guard let x = number("x"), let y = number("y"), let width = number("width"),
        let height = number("height"), self["rx"] == nil
      else { return nil }
      return Path(Rect(x1: x, y1: y, x2: x + width, y2: y + height))
    case "line":
      guard let x1 = number("x1"), let y1 = number("y1"), let x2 = number("x2"),
        let y2 = number("y2")
      else { return nil }
      var path = Path()
      path.move(to: x1, y1)
      path.line(to: x2, y2)
      return path
    default: return nil
    }
  }

  private func number(_ name: String) -> Double? {
    guard case .number(let number) = self[name] else { return nil }
    return number
  }
}

extension SVG {
  /// The children that are drawn: all but the title.
  private var shapes: [SVG] { children.filter { $0.name != "title" } }

  /// Takes over the classes that all children have.
  fileprivate mutating func adoptClasses() {
    let shapes = shapes
    guard shapes.count > 1, let first = shapes[0].classText else { return }
    // Many children have few different lists of classes, and lists take long to divide.
    let lists = Set(shapes.map { $0.classText ?? "" })
    let common = lists.reduce(Self.names(first)) { $0.filter(Self.names($1).contains) }
    guard !common.isEmpty else { return }
    let rest = Dictionary(
      uniqueKeysWithValues: lists.map { list in
        (list, Self.names(list).filter { !common.contains($0) }.joined(separator: " "))
      }
    )
    for index in children.indices where children[index].name != "title" {
      children[index].classText = children[index].classText.flatMap { rest[$0] }
    }
    classText = ((classText.map(Self.names) ?? []) + common).joined(separator: " ")
  }

  private static func names(_ list: String) -> [Substring] { list.split(separator: " ") }

  /// Takes over the alignment that all texts have.
  fileprivate mutating func adoptAnchor() {
    let shapes = shapes
    guard shapes.count > 1, let anchor = shapes.first?["text-anchor"],
      shapes.allSatisfy({ $0["text-anchor"] == anchor })
    else { return }
    for index in children.indices {
      children[index].attributes.removeAll { $0.name == "text-anchor" }
    }
    attributes.append(Attribute(name: "text-anchor", value: anchor))
  }

  /// The names of classes; nil and the empty text are none.
  fileprivate var classText: String? {
    get {
      guard case .text(let names) = self["class"] else { return nil }
      return names
    }
    set {
      let names = newValue.flatMap { $0.isEmpty ? nil : Value.text($0) }
      let index = attributes.firstIndex { $0.name == "class" }
      switch (index, names) {
      case (let index?, let names?): attributes[index].value = names
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let names?): attributes.insert(Attribute(name: "class", value: names), at: 0)
      case (nil, nil): break
      }
    }
  }
}

extension [SVG] {
  /// Makes one path of neighbors that differ in their outline only.
  fileprivate func joiningPaths() -> [SVG] {
    reduce(into: []) { result, element in
      if let path = element.plainPath, let last = result.last, let before = last.plainPath,
        last.look == element.look
      {
        result[result.count - 1].setPath(before.appending(path))
      } else {
        result.append(element)
      }
    }
  }

  /// Puts neighbors with the same classes and the same alignment into groups that say them once.
  fileprivate func groupingRuns() -> [SVG] {
    var runs: [[SVG]] = []
    for element in self {
      if let last = runs.last?.last, let classes = last["class"], classes == element["class"],
        last["text-anchor"] == element["text-anchor"]
      {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
    guard runs.count > 1 else { return self }
    return runs.map { run in
      var group = SVG.group(run)
      group.adoptClasses()
      group.adoptAnchor()
      return run.count > 1 ? group : run[0]
    }
  }
}

extension SVG {
  /// The outline of a path without children, such as a tooltip.
  fileprivate var plainPath: Path? {
    guard name == "path", children.isEmpty, case .path(let path) = self["d"] else { return nil }
    return path
  }

  fileprivate var look: [Attribute] { attributes.filter { $0.name != "d" } }

  fileprivate mutating func setPath(_ path: Path) {
    for index in attributes.indices where attributes[index].name == "d" {
      attributes[index].value = .path(path)
    }
  }
}

extension SVG {
  /// How many elements say something to a pointer over them.
  var tooltipCount: Int {
    children.reduce(name == "title" ? 1 : 0) { $0 + $1.tooltipCount }
  }

  /// The drawing for where there is no pointer: without titles, and without what only carries them.
  func withoutTooltips() -> SVG {
    var copy = self
    copy.children =
      children
      .filter { $0.name != "title" && $0["class"] != .text(Self.hitTargets) }
      .map { $0.withoutTooltips() }
    return copy
  }

  /// More marks than this are too close for a pointer to tell them apart.
  private static let mostTooltips = 400

  /// Without tooltips where there are very many.
  func withoutCrowdedTooltips() -> SVG {
    tooltipCount > Self.mostTooltips ? withoutTooltips() : self
  }

  /// The class of groups of invisible shapes that carry tooltips.
  static let hitTargets = "chart-hits"
}
