/// A style sheet that the notebook's author wrote: it may change anything on the page, and load
/// nothing.
///
/// The page's content policy would stop what it loads anyway, silently; here the author is told.
package struct AuthorStyle: Sendable {
  /// What a report may weigh with all its charts leaves no room for more.
  package static let longest = 100_000

  package let text: String

  /// Reads a style sheet.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - path: The path as the notebook writes it, for the message.
  /// - Throws: `Mismatch` when it is no text, too long, or loads something.
  package init(_ bytes: [UInt8], path: String) throws(Mismatch) {
    guard bytes.count <= Self.longest else {
      let limit = NumberText.grouped(Self.longest)
      throw Mismatch(.input, "'\(path)' is larger than \(limit) bytes")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Mismatch(.input, "'\(path)' is not UTF-8")
    }
    var scanner = StyleScanner(bytes)
    if let load = scanner.firstLoad() {
      throw Mismatch(
        .input,
        "'\(path)' loads something with '\(load.word)' on line \(load.line)",
        help: "a report is one file: write it here, or as a 'data:' address"
      )
    }
    self.text = text
  }
}

/// Walks a style sheet by the rules of CSS for comments, strings and escapes.
private struct StyleScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first `@import`, or `url(` and its like with anything but data.
  mutating func firstLoad() -> (word: String, line: Int)? {
    while let byte = current {
      let start = index
      switch byte {
      case UInt8(ascii: "/") where bytes[index...].starts(with: "/*".utf8): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = string()
      case UInt8(ascii: "@"):
        index += 1
        if name() == "import" { return ("@import", line(of: start)) }
      case _ where isNamePart(byte):
        let name = name()
        guard ["url", "src", "image-set"].contains(name.droppingVendor), current == 0x28 else {
          continue
        }
        index += 1
        if !isData() { return (name + "(", line(of: start)) }
      default: index += 1
      }
    }
    return nil
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func line(of index: Int) -> Int { bytes[..<index].count { $0 == 0x0A } + 1 }

  private func isNamePart(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte >= 0x80 || "-_\\".utf8.contains(byte)
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
    index = min(index + 2, bytes.count)
  }

  /// A name in lower case, its escapes read.
  private mutating func name() -> String {
    var name = String.UnicodeScalarView()
    while let byte = current, isNamePart(byte) {
      index += 1
      if byte == UInt8(ascii: "\\") {
        name.append(escaped())
      } else if byte < 0x80 {
        name.append(Unicode.Scalar(byte))
      }
    }
    return String(name).lowercased()
  }

  /// What a backslash stands before: up to six hexadecimal digits and a blank, or itself.
  private mutating func escaped() -> Unicode.Scalar {
    let digits = bytes[index...].prefix(6).prefix { byte in
      byte.isASCIIAlphanumeric && byte | 0x20 <= UInt8(ascii: "f")
    }
    guard !digits.isEmpty else {
      defer { index += 1 }
      return current.map { Unicode.Scalar($0) } ?? "\u{FFFD}"
    }
    index = digits.endIndex
    if let byte = current, byte <= 0x20 { index += 1 }
    let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    return value.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }

  private mutating func string() -> String {
    let quote = current
    index += 1
    let start = index
    while let byte = current, byte != quote, byte != 0x0A {
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(index, bytes.count)
    index = min(end + 1, bytes.count)
    return String(decoding: bytes[min(start, end)..<end], as: UTF8.self)
  }

  /// Whether what stands behind an opening parenthesis is in the style sheet already.
  private mutating func isData() -> Bool {
    while let byte = current, byte <= 0x20 { index += 1 }
    if let byte = current, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      return string().lowercased().hasPrefix("data:")
    }
    return bytes[index...].prefix(5).map { $0 | 0x20 }.elementsEqual("data:".utf8.map { $0 | 0x20 })
  }
}

extension String {
  /// Without a browser's own prefix, as in `-webkit-image-set`.
  fileprivate var droppingVendor: String {
    guard hasPrefix("-"), let end = dropFirst().firstIndex(of: "-") else { return self }
    return String(self[index(after: end)...])
  }
}
