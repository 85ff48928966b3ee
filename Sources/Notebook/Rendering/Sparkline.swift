/// A row of numbers as a line of a word's size, from its lowest to its highest.
///
/// More numbers than the eye tells apart are drawn as the means of neighbors; the first and the last
/// stay as they are, and so does what is said of them.
struct Sparkline {
  private let values: [Double?]

  /// How many points a drawing has at most, so that it takes 300 bytes at most, and a text.
  private static let mostPoints = 32
  private static let mostCharacters = 24
  private static let width = 76.0
  private static let height = 12.0
  /// Room for the line's own width.
  private static let margin = 2

  /// A number that is not finite is missing.
  init(_ values: [Double?]) {
    self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
  }

  /// Where a value lies between the lowest, 0, and the highest, 1; in the middle if all are equal.
  private struct Range {
    private let lowest: Double
    private let highest: Double

    init?(_ values: [Double?]) {
      let present = values.compactMap(\.self)
      guard let lowest = present.min(), let highest = present.max() else { return nil }
      self.lowest = lowest
      self.highest = highest
    }

    func place(of value: Double) -> Double {
      // Halves first: the difference of two finite numbers need not be finite.
      let height = highest / 2 - lowest / 2
      return height > 0 ? (value / 2 - lowest / 2) / height : 0.5
    }
  }

  /// The numbers in fewer places; nil where all of a place's are missing.
  private func reduced(to count: Int) -> [Double?] {
    guard values.count > count else { return values }
    var result = (0..<count).map { place in
      Self.mean(of: values[place * values.count / count..<(place + 1) * values.count / count])
    }
    result[0] = values[0]
    result[count - 1] = values[values.count - 1]
    return result
  }

  private static func mean(of values: ArraySlice<Double?>) -> Double? {
    let present = values.compactMap(\.self)
    guard let lowest = present.min(), let highest = present.max() else { return nil }
    // Each is divided by itself: the sum of finite numbers need not be finite, nor, rounded, the mean.
    let mean = present.reduce(0) { $0 + $1 / Double(present.count) }
    return min(max(mean, lowest), highest)
  }

  /// The line in characters, for a terminal; nil without a number.
  var text: String? {
    let values = reduced(to: Self.mostCharacters)
    guard let range = Range(values) else { return nil }
    let blocks = Array("▁▂▃▄▅▆▇█")
    return String(
      values.map { value in
        value.map { blocks[Int((range.place(of: $0) * 7).rounded())] } ?? " "
      }
    )
  }

  /// What the line shows, in words.
  private func label(as format: any TableFormat, _ words: Words) -> String? {
    let present = values.compactMap(\.self)
    guard let first = present.first, let last = present.last, let highest = present.max() else {
      return nil
    }
    let texts = [first, last, highest].compactMap(format.text(of:))
    guard texts.count == 3 else { return nil }
    return present.count == 1 ? texts[0] : words.trend.filled(with: texts)
  }

  /// Writes the drawing; nothing without a number.
  func write(as format: any TableFormat, _ words: Words, to html: inout HTML) {
    let values = reduced(to: Self.mostPoints)
    guard let range = Range(values), let label = label(as: format, words) else { return }
    let points = values.enumerated().compactMap { index, value in
      value.map { place(of: range.place(of: $0), index, of: values.count) }
    }
    html.raw("<svg class=k viewBox=\"0 0 80 16\" role=img")
    html.attribute("aria-label", label)
    html.raw("><path d=\"\(path(points))\"/>")
    if let last = points.last { html.raw("<path class=d d=\"M\(last.x) \(last.y)h0\"/>") }
    html.raw("</svg>")
  }

  private struct Point {
    var index: Int
    var x: Int
    var y: Int
  }

  private func place(of share: Double, _ index: Int, of count: Int) -> Point {
    let part = count > 1 ? Double(index) / Double(count - 1) : 1
    return Point(
      index: index,
      x: Self.margin + Int((part * Self.width).rounded()),
      y: Self.margin + Int(((1 - share) * Self.height).rounded())
    )
  }

  /// Steps from point to point; a step over a missing one moves without a line, and a point between
  /// two missing ones is a dot.
  private func path(_ points: [Point]) -> String {
    var path = ""
    var last: Point?
    for point in points {
      if let last {
        let isLine = point.index == last.index + 1
        let (x, y) = (point.x - last.x, point.y - last.y)
        path += (isLine ? "l" : "h0m") + "\(x)" + (y < 0 ? "\(y)" : " \(y)")
      } else {
        path = "M\(point.x) \(point.y)"
      }
      last = point
    }
    return path + (points.count == 1 ? "h0" : "")
  }
}
