/// The raw text of a paragraph, a heading, a table row or a caption, in which the inlines of the
/// tree are found again one after the other.
///
/// The C parser's positions of inlines cannot be relied on in lists, quotes and tables. So code
/// spans are looked for by CommonMark's rule and matched with the tree's nodes by content; a
/// candidate that the tree does not know, as in a link's title, is passed over.
struct LeafText: Sendable {
  private struct Run { var start: Int, length: Int }

  let text: MappedText
  private var runs: [Run] = []
  /// By length, indices into `runs`.
  private var runsByLength: [Int: [Int]] = [:]
  private var nextRun = 0
  private var position = 0

  init(_ text: MappedText) {
    self.text = text
    let tick = UInt8(ascii: "`")
    var index = 0
    while index < text.bytes.count {
      var end = index
      while end < text.bytes.count, text.bytes[end] == tick { end += 1 }
      if end > index {
        runsByLength[end - index, default: []].append(runs.count)
        runs.append(Run(start: index, length: end - index))
      }
      index = max(end, index + 1)
    }
  }

  /// The content of the next code span that reads `literal`, without its backticks.
  mutating func nextSpan(_ literal: String) -> Range<Int>? {
    let literal = Array(literal.utf8)
    for index in nextRun..<max(nextRun, runs.count) {
      let open = opener(runs[index])
      guard open.length > 0, let close = closer(of: open.length, after: index) else { continue }
      let content = open.start + open.length..<runs[close].start
      guard let span = span(content, reading: literal) else { continue }
      nextRun = close + 1
      position = runs[close].start + runs[close].length
      return span
    }
    return nil
  }

  /// What is left of a run whose first backtick is escaped.
  private func opener(_ run: Run) -> Run {
    isEscaped(run.start) ? Run(start: run.start + 1, length: run.length - 1) : run
  }

  private func isEscaped(_ index: Int) -> Bool {
    var count = 0
    while count < index, text.bytes[index - 1 - count] == UInt8(ascii: "\\") { count += 1 }
    return count % 2 == 1
  }

  private func closer(of length: Int, after index: Int) -> Int? {
    guard let candidates = runsByLength[length] else { return nil }
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle] > index { high = middle } else { low = middle + 1 }
    }
    return low < candidates.count ? candidates[low] : nil
  }

  /// A code span loses one blank at each end when it has both.
  private func span(_ content: Range<Int>, reading literal: [UInt8]) -> Range<Int>? {
    if content.count == literal.count, matches(content, literal) { return content }
    guard content.count == literal.count + 2 else { return nil }
    let inner = content.lowerBound + 1..<content.upperBound - 1
    return matches(inner, literal) ? inner : nil
  }

  private func matches(_ range: Range<Int>, _ literal: [UInt8]) -> Bool {
    for (index, byte) in zip(range, literal) {
      let found = text.bytes[index]
      guard found == byte || (byte == UInt8(ascii: " ") && found == UInt8(ascii: "\n")) else {
        return false
      }
    }
    return true
  }

  enum Occurrence { case plain(SourceRange), escaped }

  /// The next place outside code where `word` stands.
  mutating func next(_ word: [UInt8]) -> Occurrence? {
    var index = position
    while index + word.count <= text.bytes.count {
      if text.bytes[index] == word[0],
        text.bytes[index..<index + word.count].elementsEqual(word)
      {
        position = index + word.count
        while nextRun < runs.count, runs[nextRun].start < position { nextRun += 1 }
        let range = text.fileRange(of: index..<position)
        return isEscaped(index) ? .escaped : .plain(range)
      }
      index += 1
    }
    return nil
  }

  /// The first place where `word` stands, unless it is escaped there.
  func first(_ word: [UInt8]) -> SourceRange? {
    for index in 0..<max(0, text.bytes.count - word.count + 1)
    where text.bytes[index] == word[0] && !isEscaped(index) {
      if text.bytes[index..<index + word.count].elementsEqual(word) {
        return text.fileRange(of: index..<index + word.count)
      }
    }
    return nil
  }

  /// The last place where `word` stands.
  func last(_ word: [UInt8]) -> SourceRange? {
    var index = text.bytes.count - word.count
    while index >= 0 {
      if text.bytes[index..<index + word.count].elementsEqual(word) {
        return text.fileRange(of: index..<index + word.count)
      }
      index -= 1
    }
    return nil
  }
}
