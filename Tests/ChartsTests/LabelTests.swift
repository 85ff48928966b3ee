import Testing

@testable import Charts

/// No text of a drawing is cut off, and none touches another, as far as `TextMetrics` can tell.
@Suite struct LabelTests {
  @Test(arguments: Gallery.all.keys.sorted(), [360.0, 680, 1_000])
  func `texts stay inside of the drawing and apart`(name: String, width: Double) throws {
    let chart = try #require(Gallery.all[name])
    let svg = chart.svg(idPrefix: "a", width: width)
    let texts = PlacedText.all(in: svg)
    let height = try #require(PlacedText.height(of: svg))
    for (index, text) in texts.enumerated() {
      #expect(text.box.minX >= -1 && text.box.maxX <= width + 1, "\(text.content)")
      #expect(text.box.minY >= -1 && text.box.maxY <= height + 1, "\(text.content)")
      for other in texts[(index + 1)...] {
        #expect(!text.box.overlaps(other.box), "\(text.content) and \(other.content)")
      }
    }
  }

  @Test(arguments: [
    ([10.0, 10], [7.5, 12.5]), ([10, 30, 31], [10, 28, 33]), ([0, 1], [0, 5]),
    ([99, 98], [100, 95]),
    ([50], [50]), ([], []), ([3, 3, 3], [0, 5, 10]),
  ])
  func `places are moved apart as little as possible`(places: [Double], spread: [Double]) {
    #expect(Charts.spread(places, by: 5, in: 0...100) == spread)
  }

  @Test(arguments: [
    ("שלום", true), ("«أم» Live", true), ("12 שלום", true), ("Ofra עפרה", false), ("123", false),
    ("", false), ("Ω", false), ("– ܫ", true),
  ])
  func `the first letter tells where a text runs`(text: String, isRightToLeft: Bool) {
    #expect(TextMetrics.isRightToLeft(text) == isRightToLeft)
  }

  @Test func `a text that runs to the left ends where others would`() {
    let label = SVG.label("שלום (Live)", class: "a", x: 5, y: 6, anchor: .end).markup()
    #expect(label == "<text class=\"a\" x=\"5\" y=\"6\" direction=\"rtl\">שלום (Live)</text>\n")
  }
}

/// A text of a drawing with the room that it takes.
struct PlacedText {
  let content: String
  let box: Rect

  static func all(in svg: String) -> [PlacedText] {
    var moves = [(x: 0.0, y: 0.0)]
    var texts: [PlacedText] = []
    for line in svg.split(separator: "\n") {
      let opens = line.contains("<g") && !line.contains("</g>")
      let own = move(of: line)
      let move = (x: (moves.last?.x ?? 0) + own.x, y: (moves.last?.y ?? 0) + own.y)
      if opens { moves.append(move) }
      if !opens, line.contains("</g>"), !line.contains("<g") { moves.removeLast() }
      guard let start = line.firstRange(of: "<text ") else { continue }
      if let text = PlacedText(line[start.lowerBound...], moved: move) { texts.append(text) }
    }
    return texts
  }

  /// The distance by which the groups of a line move what is in them.
  private static func move(of line: Substring) -> (x: Double, y: Double) {
    guard let start = line.firstRange(of: "translate(") else { return (0, 0) }
    let numbers = line[start.upperBound...].prefix { $0 != ")" }.split(separator: " ")
    return (numbers.first.flatMap { Double($0) } ?? 0, numbers.last.flatMap { Double($0) } ?? 0)
  }

  /// Reads `class="…" x="…" y="…" …>text</text>`, with a title before the text or not.
  private init?(_ markup: Substring, moved: (x: Double, y: Double)) {
    guard let open = markup.firstRange(of: ">"), let close = markup.lastRange(of: "</text>"),
      let left = Self.attribute("x", markup).flatMap(Double.init),
      let top = Self.attribute("y", markup).flatMap(Double.init)
    else { return nil }
    let (x, y) = (left + moved.x, top + moved.y)
    var text = markup[open.upperBound..<close.lowerBound]
    if let title = text.firstRange(of: "</title>") { text = text[title.upperBound...] }
    content = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
      .sorted { $0.key > $1.key }
      .reduce(String(text)) { $0.replacing($1.key, with: $1.value) }
    let cssClass = Self.attribute("class", markup) ?? ""
    let isSmall = cssClass.contains("chart-tick") || cssClass.contains("chart-unit")
    let size = cssClass.contains("chart-heading") ? 16.0 : isSmall ? 12 : 13
    let width = TextMetrics.width(content, size: size)
    let isLeftward = markup.contains("direction=\"rtl\"")
    let start: Double
    switch Self.attribute("text-anchor", markup) {
    case "middle": start = x - width / 2
    case "end": start = isLeftward ? x : x - width
    default: start = isLeftward ? x - width : x
    }
    // From the top of a digit to a little below the base line.
    box = Rect(x1: start, y1: y - 0.72 * size, x2: start + width, y2: y + 0.1 * size)
  }

  private static func attribute(_ name: String, _ markup: Substring) -> String? {
    guard let start = markup.firstRange(of: " \(name)=\"") else { return nil }
    return String(markup[start.upperBound...].prefix { $0 != "\"" })
  }

  /// The last number of the view box.
  static func height(of svg: String) -> Double? {
    attribute("viewBox", svg[...])?.split(separator: " ").last.flatMap { Double($0) }
  }
}

extension Substring {
  fileprivate func lastRange(of part: String) -> Range<Index>? {
    var result: Range<Index>?
    var rest = self
    while let range = rest.firstRange(of: part) {
      result = range
      rest = rest[range.upperBound...]
    }
    return result
  }
}
