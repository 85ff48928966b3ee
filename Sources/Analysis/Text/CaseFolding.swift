/// Unicode full case folding, without normalization: `ß` folds to `ss`, `ς` to `σ`, `ﬁ` to `fi`.
enum CaseFolding {
  /// Appends the folded form of well-formed UTF-8 to `result`.
  static func append(_ text: Bytes, to result: inout [UInt8]) {
    if text.isASCII { return appendASCII(text, to: &result) }
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        result.append(folded(byte))
        position += 1
      } else {
        let (scalar, length) = decode(text, at: position)
        appendFolded(scalar, of: text.part(position, length), to: &result)
        position += length
      }
    }
  }

  private static func appendASCII(_ text: Bytes, to result: inout [UInt8]) {
    let start = result.count
    result.append(contentsOf: text)
    result.withUnsafeMutableBufferPointer { bytes in
      for index in start..<bytes.count { bytes[index] = folded(bytes[index]) }
    }
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The folded form of a text.
  static func fold(_ text: String) -> String {
    var result: [UInt8] = []
    text.withBytes { append($0, to: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  private static func decode(_ text: Bytes, at position: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[position])
    let length = first < 0xE0 ? 2 : (first < 0xF0 ? 3 : 4)
    var scalar = first & (first < 0xE0 ? 0x1F : (first < 0xF0 ? 0x0F : 0x07))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(text[position + offset] & 0x3F) }
    return (scalar, length)
  }

  private static func appendFolded(_ scalar: UInt32, of text: Bytes, to result: inout [UInt8]) {
    switch mapping.target(of: scalar) {
    case .itself: result.append(contentsOf: text)
    case .scalar(let folded): appendUTF8(folded, to: &result)
    case .expansion(let folded): for scalar in folded { appendUTF8(scalar, to: &result) }
    }
  }

  private static let mapping = CaseFoldingMapping()
}

/// Appends one scalar as UTF-8; a surrogate becomes U+FFFD.
func appendUTF8(_ scalar: UInt32, to result: inout [UInt8]) {
  let scalar = Unicode.Scalar(scalar) ?? "\u{FFFD}"
  result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
}

/// The case folding table in a form that is quick to search.
struct CaseFoldingMapping: Sendable {
  enum Target: Equatable { case itself, scalar(UInt32), expansion([UInt32]) }

  private struct Run { let first, last, step: UInt32; let delta: Int32 }

  private let runs: [Run]
  private let expansions: [UInt32: [UInt32]]

  init() {
    runs = CaseFoldingTable.runs.split(separator: " ").map { Self.run($0) }
    let pairs = CaseFoldingTable.expansions.split(separator: " ").map { entry in
      let sides = entry.split(separator: "=")
      return (Self.hexadecimal(sides[0]), sides[1].split(separator: ",").map(Self.hexadecimal))
    }
    expansions = Dictionary(uniqueKeysWithValues: pairs)
  }

  /// What a scalar folds to.
  func target(of scalar: UInt32) -> Target {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].last < scalar { low = middle + 1 } else { high = middle }
    }
    if low < runs.count, runs[low].first <= scalar, (scalar - runs[low].first) % runs[low].step == 0
    {
      return .scalar(UInt32(Int32(scalar) + runs[low].delta))
    }
    return expansions[scalar].map { .expansion($0) } ?? .itself
  }

  /// Reads `41-5a+32`, `100-12e/2+1` or `b5+775`.
  private static func run(_ entry: Substring) -> Run {
    let end = entry.lastIndex { $0 == "+" || $0 == "-" } ?? entry.endIndex
    let (range, delta) = (entry[..<end], Int32(entry[end...]) ?? 0)
    let step: UInt32 = range.hasSuffix("/2") ? 2 : 1
    let ends = range.prefix { $0 != "/" }.split(separator: "-").map(hexadecimal)
    return Run(first: ends[0], last: ends[ends.count - 1], step: step, delta: delta)
  }

  private static func hexadecimal(_ text: Substring) -> UInt32 { UInt32(text, radix: 16) ?? 0 }
}
