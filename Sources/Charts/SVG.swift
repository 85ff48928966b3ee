/// A piece of a drawing: an element with its children, or a text.
public struct SVG: Sendable {
  /// What an attribute says; numbers are written as finely as the drawing needs.
  enum Value: Equatable, Sendable {
    case text(String)
    case number(Double)
    case path(Path)
  }

  struct Attribute: Equatable, Sendable {
    let name: String
    var value: Value
  }

  let name: String
  var attributes: [Attribute] = []
  var children: [SVG] = []
  var text: String?

  init(
    _ name: String,
    class cssClass: String? = nil,
    _ numbers: KeyValuePairs<String, Double> = [:]
  ) {
    self.name = name
    if let cssClass { attributes.append(Attribute(name: "class", value: .text(cssClass))) }
    attributes += numbers.map { Attribute(name: $0.key, value: .number($0.value)) }
  }

  func with(_ name: String, _ value: String?) -> SVG {
    guard let value else { return self }
    var copy = self
    copy.attributes.append(Attribute(name: name, value: .text(value)))
    return copy
  }

  subscript(name: String) -> Value? {
    attributes.first { $0.name == name }?.value
  }

  /// Adds the child that browsers show as a tooltip and screen readers say.
  func titled(_ title: String?) -> SVG {
    guard let title else { return self }
    var copy = self
    copy.children.insert(.plain("title", title), at: 0)
    return copy
  }
}

extension SVG {
  static func group(class cssClass: String? = nil, isDecorative: Bool = false, _ children: [SVG])
    -> SVG
  {
    var group = SVG("g", class: cssClass).with("aria-hidden", isDecorative ? "true" : nil)
    group.children = children
    return group
  }

  static func plain(_ name: String, _ text: String) -> SVG {
    var element = SVG(name)
    element.text = text
    return element
  }

  static func rect(_ rect: Rect, class cssClass: String? = nil) -> SVG {
    SVG(
      "rect",
      class: cssClass,
      ["x": rect.minX, "y": rect.minY, "width": rect.width, "height": rect.height]
    )
  }

  static func line(class cssClass: String, x1: Double, y1: Double, x2: Double, y2: Double) -> SVG {
    SVG("line", class: cssClass, ["x1": x1, "y1": y1, "x2": x2, "y2": y2])
  }

  static func path(_ path: Path, class cssClass: String? = nil) -> SVG {
    var element = SVG("path", class: cssClass)
    element.attributes.append(Attribute(name: "d", value: .path(path)))
    return element
  }

  static func circle(class cssClass: String? = nil, x: Double, y: Double, radius: Double) -> SVG {
    SVG("circle", class: cssClass, ["cx": x, "cy": y, "r": radius])
  }

  static func label(
    _ text: String,
    class cssClass: String,
    x: Double,
    y: Double,
    anchor: TextAnchor = .start
  ) -> SVG {
    let isRightToLeft = TextMetrics.isRightToLeft(text)
    // The start of a line that runs to the left is its right end.
    let anchor = isRightToLeft ? anchor.opposite : anchor
    var element = SVG("text", class: cssClass, ["x": x, "y": y])
    if anchor != .start { element = element.with("text-anchor", anchor.rawValue) }
    if isRightToLeft { element = element.with("direction", "rtl") }
    element.text = text
    return element
  }

  enum TextAnchor: String, Sendable {
    case start, middle, end

    var opposite: TextAnchor {
      switch self {
      case .start: .end
      case .middle: .middle
      case .end: .start
      }
    }
  }
}
