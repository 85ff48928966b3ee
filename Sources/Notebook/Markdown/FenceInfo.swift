/// What the words behind a fence's backticks say.
enum FenceInfo {
  /// Shown and not run; the language is the first word.
  case plain(language: String?)
  /// `{swift}`, perhaps with a fault.
  case cell(Fault?)
  /// `{python}` and the like.
  case foreign(language: String)

  /// What is wrong with the words of a cell that is still one.
  enum Fault { case hasOptions, isUnclosed }

  init(_ info: String) {
    guard !info.hasPrefix("{{") else {
      self = .plain(language: nil)
      return
    }
    guard info.hasPrefix("{") else {
      let word = info.split { $0 == " " || $0 == "\t" || $0 == "{" || $0 == "," }.first
      self = .plain(language: word.map(String.init))
      return
    }
    let inner = info.dropFirst().prefix { $0 != "}" }
    let rest = info.dropFirst(inner.count + 2)
    let words = inner.split { $0 == " " || $0 == "\t" || $0 == "," }
    let language = words.first.map(String.init) ?? ""
    if language.hasPrefix(".") {
      self = .plain(language: String(language.dropFirst()))
    } else if language.hasPrefix("#") {
      self = .plain(language: nil)
    } else if language == "swift" {
      let isBare = words.count == 1 && rest.description.trimmingBlanks().isEmpty
      self = .cell(!info.contains("}") ? .isUnclosed : isBare ? nil : .hasOptions)
    } else {
      self = .foreign(language: language)
    }
  }
}

/// A `//| key: value` line.
enum CellOptionLine {
  /// The index at which the YAML of an option line starts; nil when it is none.
  static func contentStart(_ line: MappedText) -> Int? {
    for marker in ["//|", "// |", "#|", "# |"] where line.bytes.starts(with: marker.utf8) {
      let start = marker.utf8.count
      let hasBlank = start < line.bytes.count && line.bytes[start] == UInt8(ascii: " ")
      return hasBlank ? start + 1 : start
    }
    return nil
  }

  /// Whether a line of code was meant to be an option.
  static func isStray(_ line: MappedText) -> Bool {
    let text = line.bytes.drop { $0 == UInt8(ascii: " ") }
    return text.starts(with: "//| ".utf8) || text.starts(with: "#| ".utf8)
  }
}
