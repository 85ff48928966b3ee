internal import Yams

/// YAML out of the file: front matter or the options of a cell, with every node's place.
struct YAMLText: Sendable {
  /// Why YAML could not be read.
  struct Failure: Error {
    var message: String
    var range: SourceRange
    var help: String?
    var notes: [Diagnostic.Note] = []
  }

  let text: MappedText
  /// The index of each line's first byte, by YAML's own idea of a line.
  private let lineStarts: [Int]

  init(_ text: MappedText) {
    self.text = text
    lineStarts = Self.lineStarts(of: text.bytes)
  }

  /// Parses the text; nil when it holds no value at all.
  func compose() throws(Failure) -> Node? {
    // With two names, values of values of values can grow beyond any bound.
    if let second = anchors.dropFirst().first {
      throw Failure(
        message: "values that are named with '&' are not read here",
        range: text.fileRange(of: second..<second + 1),
        help: "write the value out where it is used"
      )
    }
    do {
      // Scalars are read by their text and style: no resolver, whose expressions cost milliseconds.
      return try Yams.compose(yaml: text.string, .basic, .default, .utf8)
    } catch {
      throw failure(for: error)
    }
  }

  /// Where `&name` stands at the start of a word, which may also be a text's; `&amp;` is none.
  private var anchors: [Int] {
    text.bytes.indices.filter { index in
      guard text.bytes[index] == UInt8(ascii: "&"),
        index == 0 || " \t\n\r[{,".utf8.contains(text.bytes[index - 1])
      else { return false }
      let name = text.bytes[(index + 1)...].prefix { $0.isASCIIAlphanumeric || $0 == 0x5F }
      return !name.isEmpty && text.bytes[name.endIndex...].first != UInt8(ascii: ";")
    }
  }

  /// The index of the byte that a mark points to; marks count Unicode scalars.
  func index(of mark: Mark?) -> Int {
    guard let mark, mark.line <= lineStarts.count else { return text.bytes.count }
    var index = lineStarts[max(0, mark.line - 1)]
    var column = 1
    while column < mark.column, index < text.bytes.count {
      index += 1
      while index < text.bytes.count, text.bytes[index] & 0xC0 == 0x80 { index += 1 }
      column += 1
    }
    return index
  }

  /// The place of a node: all of a scalar, the first line of a list or a map.
  func range(of node: Node) -> SourceRange {
    if case .scalar(let scalar) = node {
      return text.fileRange(
        of: index(of: scalar.mark)..<YAMLScalarReader.read(scalar, in: self).end
      )
    }
    let start = index(of: node.mark)
    return text.fileRange(of: start..<endOfLine(from: start))
  }

  /// The value of a scalar, each of its bytes with its place in the file.
  func value(of scalar: Node.Scalar) -> MappedText {
    YAMLScalarReader.read(scalar, in: self).value
  }

  func endOfLine(from start: Int) -> Int {
    var end = start
    while end < text.bytes.count, text.bytes[end] != UInt8(ascii: "\n") { end += 1 }
    while end > start, text.bytes[end - 1].isYAMLSpace { end -= 1 }
    return end
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let before = index > 0 ? bytes[index - 1] : 0
      let isBreak =
        switch byte {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"):
          index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
        case 0x85: before == 0xC2
        case 0xA8, 0xA9: before == 0x80 && index > 1 && bytes[index - 2] == 0xE2
        default: false
        }
      if isBreak { starts.append(index + 1) }
    }
    return starts
  }
}

extension UInt8 {
  var isYAMLSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || isReturn }
  private var isReturn: Bool { self == UInt8(ascii: "\r") }
}
