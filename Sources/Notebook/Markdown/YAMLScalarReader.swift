internal import Yams

/// Finds where each byte of a YAML scalar's value is written: plain, quoted or as a block.
///
/// It decodes the text once more, by the rules of the scalar's style, and is checked against the
/// value that the YAML parser found; should the two differ, the whole value has the scalar's place.
struct YAMLScalarReader {
  private let raw: MappedText
  private let value: [UInt8]
  private var index: Int
  private var result: MappedText

  /// The value with its places, and the index behind the scalar's last character.
  static func read(_ scalar: Node.Scalar, in yaml: YAMLText) -> (value: MappedText, end: Int) {
    let start = yaml.index(of: scalar.mark)
    var reader = YAMLScalarReader(scalar.string, raw: yaml.text, at: start)
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: reader.readQuoted(scalar.style)
    case .literal, .folded: reader.readBlock()
    case .any, .plain: reader.readFlow(scalar.style)
    }
    guard reader.result.bytes == reader.value else {
      return (reader.wholeValue(at: start), yaml.endOfLine(from: start))
    }
    return (reader.result, max(start, reader.index))
  }

  private init(_ value: String, raw: MappedText, at start: Int) {
    self.raw = raw
    self.value = Array(value.utf8)
    index = start
    result = MappedText(at: raw.offset(of: start))
  }

  private func wholeValue(at start: Int) -> MappedText {
    var text = MappedText(at: raw.offset(of: start))
    for byte in value { text.append(byte, at: raw.offset(of: start)) }
    return text
  }

  private var current: UInt8? { index < raw.bytes.count ? raw.bytes[index] : nil }

  private mutating func emit(_ byte: UInt8) { result.append(byte, at: raw.offset(of: index)) }

  private mutating func readQuoted(_ style: Node.Scalar.Style) {
    index += 1
    readFlow(style)
    index = min(index + 1, raw.bytes.count)
  }

  private mutating func readFlow(_ style: Node.Scalar.Style) {
    while result.bytes.count < value.count, let byte = current {
      if startsFold {
        fold()
      } else if style == .doubleQuoted, byte == UInt8(ascii: "\\") {
        escape()
      } else {
        emit(byte)
        let isPair = style == .singleQuoted && byte == UInt8(ascii: "'")
        index += isPair ? 2 : 1
      }
    }
  }

  /// Whether only blanks stand before the line's end.
  private var startsFold: Bool {
    let next = raw.bytes[index...].first { !$0.isYAMLSpace }
    return current == UInt8(ascii: "\n") || (current?.isYAMLSpace == true && next == 0x0A)
  }

  /// One line break reads as a blank, more of them as one less.
  private mutating func fold() {
    var breaks = 0
    let start = index
    while let byte = current, byte.isYAMLSpace || byte == UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "\n") {
        breaks += 1
        if breaks > 1 { emit(byte) }
      }
      index += 1
    }
    if breaks == 1 { result.append(UInt8(ascii: " "), at: raw.offset(of: start)) }
  }

  private mutating func escape() {
    let start = index
    index += 2
    guard start + 1 < raw.bytes.count else { return }
    let letter = raw.bytes[start + 1]
    if letter == UInt8(ascii: "\n") || letter == UInt8(ascii: "\r") {
      if letter == UInt8(ascii: "\r") { index += 1 }
      while let byte = current, byte.isYAMLSpace { index += 1 }
      return
    }
    for byte in decoded(letter) { result.append(byte, at: raw.offset(of: start)) }
  }

  private mutating func decoded(_ letter: UInt8) -> [UInt8] {
    switch letter {
    case UInt8(ascii: "n"): [0x0A]
    case UInt8(ascii: "t"): [0x09]
    case UInt8(ascii: "r"): [0x0D]
    case UInt8(ascii: "0"): [0x00]
    case UInt8(ascii: "a"): [0x07]
    case UInt8(ascii: "b"): [0x08]
    case UInt8(ascii: "v"): [0x0B]
    case UInt8(ascii: "f"): [0x0C]
    case UInt8(ascii: "e"): [0x1B]
    case UInt8(ascii: "N"): Array("\u{85}".utf8)
    case UInt8(ascii: "_"): Array("\u{A0}".utf8)
    case UInt8(ascii: "L"): Array("\u{2028}".utf8)
    case UInt8(ascii: "P"): Array("\u{2029}".utf8)
    case UInt8(ascii: "x"): scalar(digits: 2)
    case UInt8(ascii: "u"): scalar(digits: 4)
    case UInt8(ascii: "U"): scalar(digits: 8)
    default: [letter]
    }
  }

  private mutating func scalar(digits: Int) -> [UInt8] {
    let end = min(index + digits, raw.bytes.count)
    let number = UInt32(String(decoding: raw.bytes[index..<end], as: UTF8.self), radix: 16)
    index = end
    return number.flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) } ?? []
  }

  /// A block: behind the header line, what stands before a line's text is skipped and what the value
  /// says of the line breaks is believed.
  private mutating func readBlock() {
    while let byte = current, byte != UInt8(ascii: "\n") { index += 1 }
    var isAtStart = true
    while result.bytes.count < value.count, let byte = current {
      let wanted = value[result.bytes.count]
      if byte == wanted, !isAtStart || !byte.isYAMLSpace, byte != UInt8(ascii: "\n") {
        emit(byte)
        isAtStart = false
        index += 1
      } else if byte == UInt8(ascii: "\n") || byte.isYAMLSpace {
        isAtStart = isAtStart || byte == UInt8(ascii: "\n")
        breakLine(wanted, at: byte)
      } else {
        return
      }
    }
    while result.bytes.count < value.count, value[result.bytes.count] == UInt8(ascii: "\n") {
      result.append(UInt8(ascii: "\n"), at: raw.offset(of: index))
    }
  }

  private mutating func breakLine(_ wanted: UInt8, at byte: UInt8) {
    let isHeaderEnd = result.bytes.isEmpty
    let isBreak = wanted == UInt8(ascii: "\n") || wanted == UInt8(ascii: " ")
    if byte == UInt8(ascii: "\n"), isBreak, !isHeaderEnd {
      result.append(wanted, at: raw.offset(of: index))
    }
    index += 1
  }
}
