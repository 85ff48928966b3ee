internal import Yams

extension YAMLText {
  /// The parser's complaint in words for an author, at its place.
  func failure(for error: any Error) -> Failure {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      failure(problem, at: index(of: mark), context: context)
    case .reader:
      failure("unexpected control character", at: indexOfControlCharacter)
    case .duplicatedKeysInMapping(let keys, let context):
      duplicate(keys.min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? "", in: context.mark)
    default:
      failure("cannot be read as YAML", at: 0)
    }
  }

  private func failure(_ message: String, at index: Int, help: String? = nil) -> Failure {
    let start = index < text.bytes.count ? index : endOfContent
    var end = min(start + 1, text.bytes.count)
    if start < end, text.bytes[start] == UInt8(ascii: "\n") { end = start }
    while end < text.bytes.count, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return Failure(message: message, range: text.fileRange(of: start..<end), help: help)
  }

  /// What is missing at the end is missing behind the last character, not on the line below.
  private var endOfContent: Int {
    text.bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
  }

  private func failure(_ problem: String, at index: Int, context: YamlError.Context?) -> Failure {
    let opening = context.map { self.index(of: $0.mark) } ?? index
    switch problem {
    case "mapping values are not allowed in this context":
      return failure(
        "unexpected ':'",
        at: index,
        help: "put a value that holds ': ' in quotes, and indent the keys of a map alike"
      )
    case "found character that cannot start any token":
      return unexpectedCharacter(at: index)
    case "found a tab character that violates indentation":
      return unexpectedCharacter(at: index)
    case "found unexpected end of stream", "found unexpected document indicator":
      return failure("this quote is never closed", at: opening)
    case "could not find expected ':'":
      return failure("expected ':' after a key", at: opening)
    case "did not find expected key":
      return failure("expected a key", at: index, help: "indent the keys of a map alike")
    case "did not find expected '-' indicator":
      return failure("expected '-'", at: index, help: "indent the entries of a list alike")
    case "found undefined alias":
      return undefinedAlias(at: index)
    case "did not find expected alphabetic or numeric character"
    where opening < text.bytes.count && "*&".utf8.contains(text.bytes[opening]):
      return unexpectedCharacter(at: opening)
    case "did not find expected <document start>":
      return unexpectedDocument(at: index)
    case let problem where problem.hasPrefix("Maximum nesting level"):
      return failure("YAML is nested too deeply here", at: index)
    case let problem where problem.hasPrefix("did not find expected "):
      return failure("expected " + problem.dropFirst("did not find expected ".count), at: index)
    default:
      return failure(problem, at: index)
    }
  }

  private func unexpectedCharacter(at index: Int) -> Failure {
    guard index < text.bytes.count, text.bytes[index] != UInt8(ascii: "\t") else {
      return failure("unexpected tab", at: index, help: "indent with spaces")
    }
    let character = String(decoding: text.bytes[index...index], as: UTF8.self)
    return failure(
      "a value may not start with '\(character)'",
      at: index,
      help: "put the value in quotes"
    )
  }

  private func undefinedAlias(at index: Int) -> Failure {
    let name = text.bytes[index...].dropFirst().prefix {
      $0.isASCIIAlphanumeric || "-_".utf8.contains($0)
    }
    let alias = String(decoding: name, as: UTF8.self)
    return Failure(
      message: "'*\(alias)' stands for a value that nothing names '&\(alias)'",
      range: text.fileRange(of: index..<name.endIndex),
      help: "put a value that starts with '*' in quotes"
    )
  }

  /// A line such as `%YAML 1.2`, or a second value behind the first.
  private func unexpectedDocument(at index: Int) -> Failure {
    let lines = text.bytes.split(separator: UInt8(ascii: "\n"))
    guard let directive = lines.first(where: { $0.first == UInt8(ascii: "%") }) else {
      return failure("expected the end after this value", at: index)
    }
    let end = endOfLine(from: directive.startIndex)
    return Failure(
      message: "YAML directives are not read",
      range: text.fileRange(of: directive.startIndex..<end),
      help: "remove this line"
    )
  }

  private var indexOfControlCharacter: Int {
    let index = text.bytes.firstIndex { $0 < 0x20 && $0 != 0x0A && !$0.isYAMLSpace || $0 == 0x7F }
    return index ?? 0
  }

  /// The second place of a key, which the parser does not tell.
  private func duplicate(_ key: String, in mapping: Mark) -> Failure {
    let places = places(ofKey: Array(key.utf8), from: index(of: mapping), column: mapping.column)
      .map { text.fileRange(of: $0..<$0 + key.utf8.count) }
    let message = "the key '\(key)' is given twice"
    guard places.count > 1 else { return failure(message, at: index(of: mapping)) }
    let note = Diagnostic.Note("first given here", at: places[0])
    return Failure(message: message, range: places[1], notes: [note])
  }

  private func places(ofKey key: [UInt8], from start: Int, column: Int) -> [Int] {
    // The mark of a map in braces lies behind its brace.
    let isFlow = start > 0 && text.bytes[start - 1] == UInt8(ascii: "{")
    var places: [Int] = []
    for index in start..<max(start, text.bytes.count - key.count)
    where text.bytes[index..<index + key.count].elementsEqual(key) {
      let next = text.bytes[(index + key.count)...].first { !$0.isYAMLSpace }
      let before = index > 0 ? text.bytes[index - 1] : UInt8(ascii: "\n")
      let isWhole = before.isYAMLSpace || "\n{,".utf8.contains(before)
      if next == UInt8(ascii: ":"), isWhole, isFlow || self.column(of: index) == column {
        places.append(index)
      }
    }
    return places
  }

  private func column(of index: Int) -> Int {
    let start = text.bytes[..<index].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return text.bytes[start..<index].count { $0 & 0xC0 != 0x80 } + 1
  }
}
