/// Text as GitHub-flavored Markdown: what was text stays text, whatever it looks like.
enum MarkdownText {
  /// A text on one line, for any place but the start of a line.
  ///
  /// A code host links what looks like an address, a person or an issue in the finished page too,
  /// where no backslash is left to see, and draws `:cat:` and `$x$`: an empty comment, or an
  /// element around the sign, parts what it looks for.
  static func escaped(_ text: String) -> String {
    let text = text.onOneLine
    guard text.utf8.contains(where: \.mayBeMarkup) || text.contains("www.") else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let rest = scalars[(index + 1)...]
      switch scalar {
      // Inside a word it marks nothing.
      case "_" where rest.first?.isLetterOrDigit == true && result.last?.isLetterOrDigit == true:
        result.append(scalar)
      case "$": result += "<span>&#36;</span>".unicodeScalars
      case ".":
        if scalars[..<index].suffix(3).elementsEqual("www".unicodeScalars) { result += parting }
        result.append(scalar)
      case "@", ":", "#":
        result += plain(scalar, before: rest.first)
        if isLinked(scalar, before: rest) { result += parting }
      default: result += plain(scalar, before: rest.first)
      }
    }
    return String(result)
  }

  /// A text on one line for an image's alternative text, which holds no elements.
  static func alternative(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.onOneLine.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      result += plain(scalar, before: scalars[(index + 1)...].first)
    }
    return String(result)
  }

  private static let parting = "<!-- -->".unicodeScalars

  private static func plain(
    _ scalar: Unicode.Scalar,
    before next: Unicode.Scalar?
  ) -> String.UnicodeScalarView {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "|", "~", "#": "\\\(scalar)".unicodeScalars
    case "$": "&#36;".unicodeScalars
    case "<": "&lt;".unicodeScalars
    case ">": "&gt;".unicodeScalars
    case "&" where next == "#" || next?.properties.isAlphabetic == true: "&amp;".unicodeScalars
    default: String.UnicodeScalarView([scalar])
    }
  }

  /// Whether a code host may make something of `@name`, `#1`, `:name:` and `http://`.
  private static func isLinked(
    _ scalar: Unicode.Scalar,
    before rest: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    switch scalar {
    case "@": rest.first?.isWordCharacter == true
    case "#": rest.first?.properties.numericType == .decimal
    default:
      rest.starts(with: "//".unicodeScalars)
        || isEmojiName(rest.prefix(while: \.isEmojiCharacter))
          && rest.drop(while: \.isEmojiCharacter).first == ":"
    }
  }

  /// Of numbers there are two, and a time of day is none.
  private static func isEmojiName(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.contains { !$0.isDigit }
      || ["100", "1234"].contains { name.elementsEqual($0.unicodeScalars) }
  }

  // MARK: Lines

  /// The lines of a paragraph: none is empty, and none begins what is no paragraph.
  static func paragraph(_ text: String) -> String {
    var lines = text.split(separator: "\n").map { line(String($0).trimmingBlanks()) }
    lines.removeAll { $0.isEmpty || $0 == "\\" }
    guard var last = lines.popLast() else { return "" }
    if last.endsWithLineBreak { last.removeLast() }
    return (lines + [last]).joined(separator: "\n")
  }

  /// The same on one line, for a heading or a table's cell.
  static func line(_ text: String, breaks: String) -> String {
    paragraph(text).split(separator: "\n").map { line in
      line.endsWithLineBreak ? line.dropLast() + breaks : String(line)
    }.joined(separator: " ")
  }

  private static func line(_ line: String) -> String {
    let next = line.unicodeScalars.dropFirst().first
    switch line.unicodeScalars.first {
    case "-", "+": return next?.properties.isAlphabetic == true || next.isDigit ? line : "\\" + line
    case "=": return "\\" + line
    case ":": return next == "-" || next == ":" ? "\\" + line : line
    case "[":
      // A footnote's mark would become its definition.
      guard line.hasPrefix("[^"), let colon = line.firstRange(of: "]:") else { return line }
      return line[..<colon.lowerBound] + "]\\:" + line[colon.upperBound...]
    default:
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      let rest = line[digits.endIndex...]
      guard !digits.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")"),
        rest.dropFirst().first.map({ $0 == " " }) ?? true
      else { return line }
      return "\(digits)\\\(rest)"
    }
  }

  // MARK: Code

  /// A code span; between as many backticks as it takes.
  static func code(_ text: String) -> String {
    let text = text.onOneLine
    guard !text.isEmpty else { return "" }
    let ticks = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
    let isPadded =
      text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ") && text.hasSuffix(" ")
    return isPadded ? "\(ticks) \(text) \(ticks)" : ticks + text + ticks
  }

  /// A fenced block; a language that is no plain word is left out.
  static func fence(_ text: String, language: String? = nil) -> String {
    let ticks = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
    let isWord = language?.utf8.allSatisfy {
      $0.isASCIILetter || "0123456789+#-_.".utf8.contains($0)
    }
    let text = text.neutralized
    let end = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
    return ticks + (isWord == true ? language ?? "" : "") + "\n" + text + end + ticks
  }

  private static func longestRun(of mark: Character, in text: String) -> Int {
    var longest = 0
    var count = 0
    for byte in text.utf8 {
      count = byte == mark.asciiValue ? count + 1 : 0
      longest = max(longest, count)
    }
    return longest
  }

  // MARK: Links

  /// A link's address; nothing in it ends the link, opens code or names a table's column.
  static func destination(_ address: String) -> String {
    var result = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case " ", "<", ">", "`", "|", "\"", "[", "]":
        result += "%" + String(scalar.value, radix: 16, uppercase: true)
      case "(", ")", "\\": result += "\\\(scalar)"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The part of an address that is a file's path: what has a meaning in an address is written as
  /// its number.
  static func path(_ path: String) -> String {
    let reserved = path.unicodeScalars.map { scalar in
      "%?#:;&\\()".unicodeScalars.contains(scalar)
        ? "%" + String(scalar.value, radix: 16, uppercase: true) : String(scalar)
    }
    return destination(reserved.joined())
  }

  /// A link's title with the blank before it; nothing without one.
  static func title(_ title: String) -> String {
    title.isEmpty ? "" : " \"" + alternative(title).replacing("\"", with: "\\\"") + "\""
  }

  // MARK: Elements

  /// A place that links can lead to.
  static func anchor(_ id: String?) -> String {
    guard let id else { return "" }
    var html = HTML()
    html.element("a", ["id": id], text: "")
    return html.markup
  }

  /// Blocks behind a summary that is clicked open.
  static func details(_ summary: String, isOpen: Bool = false, _ content: String) -> String {
    var html = HTML()
    html.open("details", ["open": isOpen ? "" : nil])
    html.raw("\n")
    html.element("summary", text: summary)
    return html.markup + "\n\n" + content + "\n\n</details>"
  }
}

extension UInt8 {
  /// Whether the byte is one that is escaped or parted from what follows: a quick way past most text.
  fileprivate var mayBeMarkup: Bool { "\\`*_[]|~#$<>&@:".utf8.contains(self) }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool { properties.isAlphabetic || isDigit }
  fileprivate var isWordCharacter: Bool { isLetterOrDigit || self == "_" }
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isEmojiCharacter: Bool {
    isASCII && (isWordCharacter || self == "+" || self == "-")
  }
}

extension Unicode.Scalar? {
  fileprivate var isDigit: Bool { self?.isDigit ?? false }
}

extension StringProtocol {
  /// Whether the line ends with the backslash that breaks it, and not with one that is text.
  fileprivate var endsWithLineBreak: Bool {
    utf8.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
  }
}
