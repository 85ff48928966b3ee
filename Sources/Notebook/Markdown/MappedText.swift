/// Text taken out of the file, with the offset in the file of every byte.
///
/// Quotes, lists, table cells and YAML scalars are not written as they are read; whatever was taken
/// off or unescaped, each byte that is left knows where it came from.
struct MappedText: Sendable {
  private(set) var bytes: [UInt8] = []
  private var offsets: [Int] = []
  /// The offset in the file behind the last byte.
  private(set) var end: Int

  init(at offset: Int) { end = offset }

  /// A range of the file as it stands there.
  init(_ range: Range<Int>, of source: SourceFile) {
    bytes = Array(source.bytes[range])
    offsets = Array(range)
    end = range.upperBound
  }

  mutating func append(_ byte: UInt8, at offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
    end = offset + 1
  }

  mutating func append(_ range: Range<Int>, of source: SourceFile) {
    bytes.append(contentsOf: source.bytes[range])
    offsets.append(contentsOf: range)
    end = range.upperBound
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The offset in the file of the byte at an index, or of the end.
  func offset(of index: Int) -> Int { index < offsets.count ? offsets[index] : end }

  func fileRange(of range: Range<Int>) -> SourceRange {
    let lower = offset(of: range.lowerBound)
    guard !range.isEmpty else { return SourceRange(lower, lower) }
    let upper = range.upperBound == bytes.count ? end : offset(of: range.upperBound - 1) + 1
    return SourceRange(lower, max(lower, upper))
  }

  subscript(range: Range<Int>) -> MappedText {
    var part = MappedText(at: fileRange(of: range).upperBound)
    part.bytes = Array(bytes[range])
    part.offsets = Array(offsets[range])
    return part
  }

  /// The range as code: a new line of the map wherever code and file part ways.
  func code(in range: Range<Int>) -> CodeSource {
    var lines = [CodeSource.Line(codeOffset: 0, fileOffset: offset(of: range.lowerBound))]
    for index in range.dropFirst()
    where offsets[index] != offsets[index - 1] + 1 || bytes[index - 1] == UInt8(ascii: "\n") {
      lines.append(
        CodeSource.Line(codeOffset: index - range.lowerBound, fileOffset: offsets[index])
      )
    }
    return CodeSource(text: String(decoding: bytes[range], as: UTF8.self), lines: lines)
  }
}
