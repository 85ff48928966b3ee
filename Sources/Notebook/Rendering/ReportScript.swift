/// The page's one script.
///
/// A page is complete without it: it only adds what a reader may do, and it asks nothing of the network.
/// Each part is plain JavaScript in a block of its own, written for people to read; a page gets it
/// without the blanks that mean nothing. In a regular expression a part writes `\x20` for a blank and
/// `\x22` for a quote, so that both mean one thing everywhere.
enum ReportScript {
  /// What tables and the search both need: an element with its properties and what it holds, and a
  /// text without case and accents.
  static let common = #"""
    const make = (name, fields, ...content) => {
      const node = Object.assign(document.createElement(name), fields)
      node.append(...content)
      return node
    }
    const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    """#

  /// The text of the `<script>` element; nil without parts, so that most pages have no script.
  static func source(for parts: [String]) -> String? {
    guard !parts.isEmpty else { return nil }
    // Nothing in a script may end its element early.
    return parts.map(compact).joined(separator: "\n").replacing("</", with: "<\\/")
  }

  /// The part with a blank only between two words; texts and line ends stay as they are.
  private static func compact(_ part: String) -> String {
    var result: [UInt8] = []
    var quote: UInt8?
    var hasBlank = false
    for byte in part.utf8 {
      if let open = quote {
        if byte == open, result.last != UInt8(ascii: "\\") { quote = nil }
      } else if byte == UInt8(ascii: " ") {
        hasBlank = true
        continue
      } else {
        if hasBlank, byte.isWordPart, result.last?.isWordPart == true {
          result.append(UInt8(ascii: " "))
        }
        if [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`")].contains(byte) {
          quote = byte
        }
      }
      hasBlank = false
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte may stand in a JavaScript name or number.
  fileprivate var isWordPart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }
}
