/// A piece of a drawing: an element with its children, or a text.
public struct SVG: Sendable {
  let name: String
  var attributes: [(name: String, value: String)] = []
  var children: [SVG] = []
  var text: String?

  init(
    _ name: String,
    class cssClass: String? = nil,
    _ numbers: KeyValuePairs<String, Double> = [:]
  ) {
    self.name = name
    if let cssClass { attributes.append(("class", cssClass)) }
    attributes += numbers.map { ($0.key, Self.number($0.value)) }
  }

  func with(_ name: String, _ value: String?) -> SVG {
    guard let value else { return self }
    var copy = self
    copy.attributes.append((name, value))
    return copy
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

  static func rect(_ rect: Rect, class cssClass: String) -> SVG {
    SVG(
      "rect",
      class: cssClass,
      ["x": rect.minX, "y": rect.minY, "width": rect.width, "height": rect.height]
    )
  }

  static func line(class cssClass: String, x1: Double, y1: Double, x2: Double, y2: Double) -> SVG {
    SVG("line", class: cssClass, ["x1": x1, "y1": y1, "x2": x2, "y2": y2])
  }

  static func circle(class cssClass: String, x: Double, y: Double, radius: Double) -> SVG {
    SVG("circle", class: cssClass, ["cx": x, "cy": y, "r": radius])
  }

  static func label(
    _ text: String,
    class cssClass: String,
    x: Double,
    y: Double,
    anchor: TextAnchor = .start
  ) -> SVG {
    var element = SVG("text", class: cssClass, ["x": x, "y": y])
    if anchor != .start { element = element.with("text-anchor", anchor.rawValue) }
    element.text = text
    return element
  }

  enum TextAnchor: String, Sendable { case start, middle, end }
}

extension SVG {
  /// The markup, one element a line, indented by two spaces a level.
  var markup: String {
    var result = ""
    write(to: &result, indent: "")
    return result
  }

  private func write(to result: inout String, indent: String) {
    guard name != "g" || !children.isEmpty else { return }
    result += indent + "<" + name
    for attribute in attributes {
      result += " " + attribute.name + "=\"" + Self.escaped(attribute.value) + "\""
    }
    guard text != nil || !children.isEmpty else {
      result += "/>\n"
      return
    }
    result += ">"
    if let text {
      // White space beside the text would move it.
      for child in children { result += child.markup.dropLast() }
      result += Self.escaped(text)
    } else if children.count == 1, children[0].text != nil {
      result += children[0].markup.dropLast()
    } else {
      result += "\n"
      for child in children { child.write(to: &result, indent: indent + "  ") }
      result += indent
    }
    result += "</" + name + ">\n"
  }

  /// At most two decimals, no exponent, no negative zero; a coordinate that is no number becomes 0.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((min(max(value, -1e6), 1e6) * 100).rounded())
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    var result = (hundredths < 0 ? "-" : "") + String(whole)
    if part > 0 {
      result += part < 10 ? ".0" : "."
      result += String(part.isMultiple(of: 10) ? part / 10 : part)
    }
    return result
  }

  /// Makes any text harmless inside an element or a quoted attribute.
  ///
  /// Control characters and the controls of writing direction are dropped, line breaks become spaces.
  static func escaped(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isHarmless) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result += " "
      case let other where isDropped(other.value): break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Printable ASCII but for the five characters of markup: most of what a chart writes.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
    default: (0x20...0x7E).contains(byte)
    }
  }

  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFDD0...0xFDEF, 0xFEFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
