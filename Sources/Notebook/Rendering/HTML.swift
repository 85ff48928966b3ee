/// Markup under construction: text and attribute values are escaped, and only `raw` is not.
struct HTML {
  private(set) var markup = ""

  /// Appends markup as it is; never give it anything that an author or a file wrote.
  mutating func raw(_ text: String) {
    markup += text
  }

  /// Appends text, escaped, with its control characters made harmless.
  mutating func text(_ text: String) {
    HTML.escape(text.neutralized, into: &markup, quotes: false)
  }

  /// Appends a start tag; an attribute whose value is nil is left out.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    markup += "<"
    markup += name
    for (key, value) in attributes { quotedAttribute(key, value) }
    markup += ">"
  }

  /// Appends a start tag with one attribute more.
  mutating func open(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?>,
    and last: (key: String, value: String?)
  ) {
    markup += "<"
    markup += name
    for (key, value) in attributes { quotedAttribute(key, value) }
    quotedAttribute(last.key, last.value)
    markup += ">"
  }

  private mutating func quotedAttribute(_ key: String, _ value: String?) {
    guard let value else { return }
    markup += " "
    markup += key
    guard !value.isEmpty || key == "alt" else { return }
    markup += "=\""
    HTML.escape(value.neutralized, into: &markup, quotes: true)
    markup += "\""
  }

  /// Appends ` key=value`, without quotes where HTML can do without: for what a page has thousands of.
  mutating func attribute(_ key: String, _ value: String) {
    markup += " "
    markup += key
    markup += "="
    guard value.isEmpty || !value.utf8.allSatisfy(\.needsNoQuotes) else { return markup += value }
    markup += "\""
    HTML.escape(value.neutralized, into: &markup, quotes: true)
    markup += "\""
  }

  mutating func close(_ name: String) {
    markup += "</"
    markup += name
    markup += ">"
  }

  /// Appends an element that holds nothing but text.
  mutating func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?> = [:],
    text content: String
  ) {
    open(name, attributes)
    text(content)
    close(name)
  }

  private static func escape(_ text: String, into markup: inout String, quotes: Bool) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      bytes.allSatisfy { $0 != 0x26 && $0 != 0x3C && $0 != 0x3E && !(quotes && $0 == 0x22) }
    }
    guard !isPlain else { return markup += text }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"" where quotes: markup += "&quot;"
      default: markup.unicodeScalars.append(scalar)
      }
    }
  }
}

extension UInt8 {
  /// Whether the byte means itself in an attribute's value without quotes.
  fileprivate var needsNoQuotes: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "+")...UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: ":"),
      UInt8(ascii: "%"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
