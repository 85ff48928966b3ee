extension Path {
  /// Letters with absolute coordinates, for people who read the file.
  var absoluteMarkup: String {
    let text = { (point: Point) in "\(SVG.number(point.x)),\(SVG.number(point.y))" }
    return steps.map { step in
      switch step {
      case .move(let point): "M" + text(point)
      case .line(let point): "L" + text(point)
      case .curve(let first, let second, let end): "C\(text(first)) \(text(second)) \(text(end))"
      case .close: "Z"
      }
    }
    .joined()
  }

  /// Few bytes that give the same outline on a screen.
  var relativeMarkup: String {
    var pen = Pen()
    for step in steps { pen.draw(step) }
    return pen.text
  }
}

/// Writes a path relative to where it stands, in whole parts of a unit, so that nothing drifts.
private struct Pen {
  private typealias Place = (x: Int, y: Int)

  private(set) var text = ""
  private let style = SVG.MarkupStyle.compact
  private var place: Place = (0, 0)
  private var start: Place = (0, 0)
  private var lastLetter = ""

  mutating func draw(_ step: Path.Step) {
    switch step {
    case .move(let point): move(to: rounded(point))
    case .line(let point): line(to: rounded(point))
    case .curve(let first, let second, let end):
      let end = rounded(end)
      write(
        "c",
        [rounded(first), rounded(second), end].flatMap { [$0.x - place.x, $0.y - place.y] }
      )
      place = end
    case .close:
      text += "z"
      lastLetter = "z"
      place = start
    }
  }

  private func rounded(_ point: Path.Point) -> Place {
    (style.parts(point.x), style.parts(point.y))
  }

  private mutating func move(to target: Place) {
    let relative = arguments([target.x - place.x, target.y - place.y])
    let absolute = arguments([target.x, target.y])
    text += relative.utf8.count < absolute.utf8.count ? "m" + relative : "M" + absolute
    // After a move, numbers alone are lines, absolute ones after `M`: the next letter is written.
    lastLetter = ""
    place = target
    start = target
  }

  private mutating func line(to target: Place) {
    let (dx, dy) = (target.x - place.x, target.y - place.y)
    place = target
    if dy == 0 {
      write("h", [dx])
    } else if dx == 0 {
      write("v", [dy])
    } else {
      write("l", [dx, dy])
    }
  }

  /// A letter that repeats is left out.
  private mutating func write(_ letter: String, _ numbers: [Int]) {
    let arguments = arguments(numbers)
    if letter != lastLetter {
      text += letter
    } else if !arguments.hasPrefix("-") {
      text += " "
    }
    text += arguments
    lastLetter = letter
  }

  /// A minus sign separates, too.
  private func arguments(_ numbers: [Int]) -> String {
    numbers.reduce(into: "") { result, number in
      if !result.isEmpty, number >= 0 { result += " " }
      result += style.number(parts: number)
    }
  }
}
