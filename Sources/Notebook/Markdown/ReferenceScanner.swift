/// Finds the references of a text: `@fig-x`, `@Fig-x`, and in brackets `[-@fig-x]`, `[Fig. @fig-x]`
/// and `[@fig-x; @tbl-y]`.
struct ReferenceScanner {
  struct Reference: Equatable {
    var id: String
    /// As it stands in the text, `@` included.
    var word: String
    var form: ReferenceForm
  }

  enum Piece: Equatable {
    case text(String)
    /// All of one pair of brackets, or one without; `source` is what the author wrote.
    case references([Reference], source: String)
  }

  private let scalars: String.UnicodeScalarView
  private var pieces: [Piece] = []
  private var textStart: String.Index

  /// The text's pieces in their order.
  static func pieces(of text: String) -> [Piece] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return text.isEmpty ? [] : [.text(text)] }
    var scanner = ReferenceScanner(text)
    scanner.scan()
    return scanner.pieces
  }

  private init(_ text: String) {
    scalars = text.unicodeScalars
    textStart = scalars.startIndex
  }

  private mutating func scan() {
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if scalars[index] == "[", let (references, end) = group(at: index) {
        append(references, index..<end)
        index = end
      } else if scalars[index] == "@", isWordStart(index), let end = endOfID(behind: index) {
        append([reference(index..<end, .whole)], index..<end)
        index = end
      } else {
        index = scalars.index(after: index)
      }
    }
    appendText(upTo: scalars.endIndex)
  }

  private mutating func append(_ references: [Reference], _ range: Range<String.Index>) {
    appendText(upTo: range.lowerBound)
    pieces.append(.references(references, source: String(scalars[range])))
    textStart = range.upperBound
  }

  private mutating func appendText(upTo end: String.Index) {
    if textStart < end { pieces.append(.text(String(scalars[textStart..<end]))) }
  }

  /// The references in brackets, and the end behind them; nil when anything else stands there.
  private func group(at open: String.Index) -> ([Reference], end: String.Index)? {
    let inner = scalars[scalars.index(after: open)...].prefix { $0 != "]" && $0 != "[" }
    guard inner.endIndex < scalars.endIndex, scalars[inner.endIndex] == "]" else { return nil }
    var references: [Reference] = []
    for part in inner.split(separator: ";", omittingEmptySubsequences: false) {
      guard let sign = part.firstIndex(of: "@"), let end = endOfID(behind: sign),
        part[end..<part.endIndex].allSatisfy({ $0 == " " }),
        sign == part.startIndex || !part[part.index(before: sign)].properties.isXIDContinue
      else { return nil }
      let prefix = String(part[..<sign]).trimmingBlanks()
      let form: ReferenceForm =
        prefix.isEmpty ? .whole : prefix == "-" ? .number : .prefixed(prefix)
      references.append(reference(sign..<end, form))
    }
    return (references, scalars.index(after: inner.endIndex))
  }

  private func reference(_ range: Range<String.Index>, _ form: ReferenceForm) -> Reference {
    let word = String(scalars[range])
    let id = word.dropFirst()
    return Reference(id: id.prefix(1).lowercased() + id.dropFirst(), word: word, form: form)
  }

  private func isWordStart(_ index: String.Index) -> Bool {
    guard index > scalars.startIndex else { return true }
    let before = scalars[scalars.index(before: index)]
    return !before.properties.isXIDContinue && before != "@" && before != "/"
  }

  /// The end of `fig-x` behind an `@`, without the punctuation that ends a sentence.
  private func endOfID(behind sign: String.Index) -> String.Index? {
    let start = scalars.index(after: sign)
    let rest = scalars[start...]
    let kind = String(rest.prefix(4))
    let isKnown = ReferenceForm.prefixes.contains(kind.prefix(1).lowercased() + kind.dropFirst())
    guard isKnown else { return nil }
    var end = rest.firstIndex { !$0.isIdentifierCharacter } ?? scalars.endIndex
    while end > start {
      let last = scalars.index(before: end)
      guard "-.:_".unicodeScalars.contains(scalars[last]) else { break }
      end = last
    }
    return scalars.distance(from: start, to: end) > 4 ? end : nil
  }
}
