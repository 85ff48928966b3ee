/// A name with gaps, such as `The {adjective} {things}`, to be filled from the word lists.
struct Template: Sendable {
  private enum Part: Sendable {
    case text(String)
    case words([String])
  }

  private let parts: [Part]

  init(_ pattern: String) {
    var parts: [Part] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
      parts.append(.text(String(rest[..<open])))
      parts.append(.words(Vocabulary.list(named: String(rest[rest.index(after: open)..<close]))))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.text(String(rest)))
    self.parts = parts
  }

  /// The name with every gap filled; no word comes twice.
  func filled(using random: inout RandomSource) -> String {
    var name = ""
    var used: [String] = []
    for part in parts {
      switch part {
      case .text(let text): name += text
      case .words(let words):
        var index = random.below(words.count)
        if used.contains(words[index]) { index = (index + 1) % words.count }
        used.append(words[index])
        name += words[index]
      }
    }
    return name
  }
}

extension [Template] {
  /// One template a line.
  init(lines: String) {
    self = lines.split(separator: "\n").map { Template(String($0)) }
  }
}
