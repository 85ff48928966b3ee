/// Text under construction, as UTF-8 bytes.
struct ByteBuffer: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends `text` as a JSON string, its quotes included; what is not ASCII stays as it is.
  mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      precondition(byte >= 0x20, "names hold no control characters")
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        append(UInt8(ascii: "\\"))
      }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends `text` as a CSV field, in quotes only where RFC 4180 asks for them.
  mutating func appendCSV(_ text: String) {
    let needsQuotes = text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
    guard needsQuotes else { return append(text) }
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }
}
