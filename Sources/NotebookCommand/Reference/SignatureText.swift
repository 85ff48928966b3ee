internal import Foundation

/// A signature that is only known as a text: `split(separator: Character) -> [Substring]`.
struct SignatureText {
  let name: String
  /// Nil for what is not called.
  let parameters: [ReferenceEntry.Parameter]?
  /// What follows the name or the parameters.
  let ending: String

  init(_ text: String) {
    name = String(text.prefix { $0.isLetter || $0.isNumber || "_.".contains($0) })
    let rest = text.dropFirst(name.count)
    guard rest.hasPrefix("("), let list = Self.list(rest.dropFirst()) else {
      (parameters, ending) = (nil, String(rest))
      return
    }
    parameters = list.parts.map(ReferenceEntry.Parameter.init)
    ending = String(list.rest)
  }

  /// With labels, as `topTracks(_:by:)`.
  var title: String {
    guard let parameters else { return name }
    return name + "(" + parameters.map { "\($0.label):" }.joined() + ")"
  }

  /// The parts between commas up to the closing parenthesis, and what is behind it; nil without one.
  ///
  /// Commas within brackets of any kind separate nothing.
  private static func list(_ text: Substring) -> (parts: [Substring], rest: Substring)? {
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    var previous: Character = " "
    for index in text.indices {
      let character = text[index]
      if depth == 0, character == "," || character == ")" {
        let part = text[start..<index].drop { $0 == " " }
        if !part.isEmpty { parts.append(part) }
        start = text.index(after: index)
        if character == ")" { return (parts, text[start...]) }
      }
      if "([{<".contains(character) { depth += 1 }
      let isArrow = previous == "-" && character == ">"
      if ")]}>".contains(character), !isArrow { depth -= 1 }
      previous = character
    }
    return nil
  }
}

extension ReferenceEntry.Parameter {
  /// `by measure: Measure = .time`.
  fileprivate init(_ text: Substring) {
    let parts = text.split(separator: ":", maxSplits: 1)
    let names = parts[0].split(separator: " ").map(String.init)
    let value = parts.count == 2 ? String(parts[1]).components(separatedBy: " = ") : [""]
    self.init(
      label: names.first ?? "_",
      name: names.last ?? "_",
      type: String(value[0].drop { $0 == " " }),
      fallback: value.count == 2 ? value[1] : nil
    )
  }
}
