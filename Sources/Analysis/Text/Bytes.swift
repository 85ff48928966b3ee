internal import CBytes
internal import Glibc

/// UTF-8 text in memory that belongs to someone else.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let ampersand = UInt8(ascii: "&")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let zero = UInt8(ascii: "0")
  static let backslash = UInt8(ascii: "\\")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  @inline(__always)
  var isDigit: Bool { self &- .zero < 10 }
}

extension Bytes {
  /// The part that starts at `offset`.
  @inline(__always)
  func part(_ offset: Int, _ count: Int) -> Bytes {
    Bytes(start: baseAddress.map { $0 + offset }, count: count)
  }

  /// Whether the bytes spell `text`.
  @inline(__always)
  func spells(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount, let baseAddress else { return false }
    return cbytes_equal(baseAddress, text.utf8Start, count) != 0
  }

  /// Whether both hold the same bytes.
  @inline(__always)
  func equals(_ other: Bytes) -> Bool {
    guard count == other.count else { return false }
    guard let baseAddress, let otherBase = other.baseAddress else { return true }
    return cbytes_equal(baseAddress, otherBase, count) != 0
  }

  /// Whether this text comes before `other` by Unicode scalars, which is the order of UTF-8 bytes.
  func precedes(_ other: Bytes) -> Bool { comparison(with: other) < 0 }

  /// Below 0, 0 or above 0, by UTF-8 bytes.
  func comparison(with other: Bytes) -> Int {
    let common = Swift.min(count, other.count)
    if common > 0, let baseAddress, let otherBase = other.baseAddress {
      let order = memcmp(baseAddress, otherBase, common)
      if order != 0 { return Int(order) }
    }
    return count - other.count
  }
}

extension Bytes {
  /// Whether a byte occurs.
  func holds(_ byte: UInt8) -> Bool {
    guard let baseAddress else { return false }
    return memchr(baseAddress, Int32(byte), count) != nil
  }

  /// Where a byte occurs first.
  func position(of byte: UInt8) -> Int? {
    guard let baseAddress, let found = memchr(baseAddress, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }

  /// How often a byte occurs.
  func count(of byte: UInt8) -> Int {
    guard var position = baseAddress else { return 0 }
    let end = position + count
    var found = 0
    while let next = memchr(position, Int32(byte), end - position) {
      found += 1
      position = UnsafePointer(next.assumingMemoryBound(to: UInt8.self)) + 1
    }
    return found
  }

  /// Whether every byte is ASCII.
  var isASCII: Bool {
    guard let baseAddress else { return true }
    let raw = UnsafeRawPointer(baseAddress)
    var (position, bits) = (0, UInt64(0))
    while position + 8 <= count {
      bits |= raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      position += 8
    }
    while position < count {
      bits |= UInt64(baseAddress[position])
      position += 1
    }
    return bits & 0x8080_8080_8080_8080 == 0
  }
}

extension String {
  /// The UTF-8 bytes of the text, for as long as `body` runs.
  func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }

  /// Whether this text comes before `other` by Unicode scalars; Swift's `<` normalizes first.
  func precedesByScalars(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

/// Marks the top bit of each zero byte of eight; the lowest mark is always right.
@inline(__always)
func zeroBytes(_ word: UInt64) -> UInt64 {
  (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
}
