/// A line of three colons or more, which starts or ends a fenced div.
enum DivisionFence: Sendable {
  /// What stands behind the colons.
  case opening(MappedText)
  case closing

  /// Nil for any other line; one that is indented may be a list's.
  init?(line: Range<Int>, of source: SourceFile) {
    let rest = source.bytes[line].drop { $0 == UInt8(ascii: ":") }
    guard rest.startIndex - line.lowerBound >= 3 else { return nil }
    let words = MappedText(rest.startIndex..<line.upperBound, of: source)
    var content = words.trimmed(0..<words.bytes.count)
    while content.upperBound > content.lowerBound,
      words.bytes[content.upperBound - 1] == UInt8(ascii: ":")
    {
      content = words.trimmed(content.lowerBound..<content.upperBound - 1)
    }
    self = content.isEmpty ? .closing : .opening(words[content])
  }

  /// What stands in for such a line while the rest is parsed: it ends every block before it, and is
  /// a node of its own.
  static let standIn = Array("<!---->".utf8)
}

/// The words in the braces of a fenced div, `{.callout-tip #tip-x title="Two words"}`.
struct DivisionAttributes: Sendable {
  struct Word: Sendable {
    enum Kind: Sendable {
      case name, id
      case pair(key: String, value: MappedText)
    }

    var kind: Kind
    /// Without the dot, the number sign or the value.
    var text: String
    var range: SourceRange
  }

  private(set) var words: [Word] = []
  /// Where braces or quotes are not closed, or a word is none of these.
  private(set) var fault: SourceRange?

  /// A word without braces is a class.
  init(_ text: MappedText) {
    let isBraced = text.bytes.first == UInt8(ascii: "{")
    guard isBraced else {
      let isWord = text.bytes.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "{") }
      let range = text.fileRange(of: 0..<text.bytes.count)
      if isWord { words = [Word(kind: .name, text: text.string, range: range)] }
      fault = isWord ? nil : range
      return
    }
    guard text.bytes.last == UInt8(ascii: "}") else {
      fault = text.fileRange(of: 0..<text.bytes.count)
      return
    }
    read(text[1..<text.bytes.count - 1])
  }

  private mutating func read(_ text: MappedText) {
    var index = 0
    while index < text.bytes.count {
      guard text.bytes[index] > 0x20 else {
        index += 1
        continue
      }
      let end = Self.endOfWord(from: index, in: text)
      if let word = Self.word(text[index..<end]) {
        words.append(word)
      } else {
        fault = fault ?? text.fileRange(of: index..<end)
      }
      index = end
    }
  }

  /// Blanks inside quotes belong to the word.
  private static func endOfWord(from start: Int, in text: MappedText) -> Int {
    var end = start
    var quote: UInt8?
    while end < text.bytes.count, quote != nil || text.bytes[end] > 0x20 {
      let byte = text.bytes[end]
      if byte == quote {
        quote = nil
      } else if quote == nil, "\"'".utf8.contains(byte) {
        quote = byte
      }
      end += 1
    }
    return end
  }

  private static func word(_ text: MappedText) -> Word? {
    let range = text.fileRange(of: 0..<text.bytes.count)
    let name = String(text.string.dropFirst())
    switch text.bytes.first {
    case UInt8(ascii: "."): return name.isEmpty ? nil : Word(kind: .name, text: name, range: range)
    case UInt8(ascii: "#"): return name.isEmpty ? nil : Word(kind: .id, text: name, range: range)
    default:
      guard let sign = text.bytes.firstIndex(of: UInt8(ascii: "=")), sign > 0 else { return nil }
      guard let value = unquoted(text[sign + 1..<text.bytes.count]) else { return nil }
      let key = text[0..<sign]
      let place = key.fileRange(of: 0..<sign)
      return Word(kind: .pair(key: key.string, value: value), text: key.string, range: place)
    }
  }

  private static func unquoted(_ value: MappedText) -> MappedText? {
    guard let quote = value.bytes.first, "\"'".utf8.contains(quote) else { return value }
    guard value.bytes.count > 1, value.bytes.last == quote else { return nil }
    return value[1..<value.bytes.count - 1]
  }
}
