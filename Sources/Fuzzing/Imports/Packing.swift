/// Packs files without making them smaller, into zip and gzip.
///
/// - SeeAlso: PKWARE, “.ZIP File Format Specification” (APPNOTE); RFC 1951; RFC 1952.
enum Packing {
  /// A file of an archive, whose bytes are kept as they are or as blocks of Deflate.
  struct Entry {
    var name: String
    var bytes: [UInt8]
    var isDeflated = false
    /// Whether its sizes stand behind its bytes and not before them.
    var isStreamed = false
  }

  static func zip(_ entries: [Entry]) -> [UInt8] {
    var (body, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let name = Array(entry.name.utf8)
      let packed = entry.isDeflated ? deflated(entry.bytes) : entry.bytes
      let sizes =
        little(checksum(entry.bytes)) + little(UInt32(packed.count))
        + little(UInt32(entry.bytes.count))
      let form =
        little(UInt16(entry.isStreamed ? 0x0808 : 0x0800))
        + little(UInt16(entry.isDeflated ? 8 : 0)) + little(UInt32(0))
      let lengths = little(UInt16(name.count)) + little(UInt16(0))
      directory += little(0x0201_4B50 as UInt32) + little(UInt16(20)) + little(UInt16(20)) + form
      directory +=
        sizes + lengths + Array(repeating: 0, count: 10) + little(UInt32(body.count)) + name
      body += little(0x0403_4B50 as UInt32) + little(UInt16(20)) + form
      body += (entry.isStreamed ? Array(repeating: 0, count: 12) : sizes) + lengths + name + packed
      if entry.isStreamed { body += little(0x0807_4B50 as UInt32) + sizes }
    }
    let count = little(UInt16(truncatingIfNeeded: entries.count))
    return body + directory + little(0x0605_4B50 as UInt32) + little(UInt32(0)) + count + count
      + little(UInt32(directory.count)) + little(UInt32(body.count)) + little(UInt16(0))
  }

  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF] + deflated(bytes) + little(checksum(bytes))
      + little(UInt32(bytes.count))
  }

  /// Deflate's blocks without compression, of at most 65,535 bytes each.
  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var (rest, packed): (ArraySlice<UInt8>, [UInt8]) = (bytes[...], [])
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      let length = UInt16(block.count)
      packed += [rest.isEmpty ? 1 : 0] + little(length) + little(~length) + block
    } while !rest.isEmpty
    return packed
  }

  /// The CRC-32, byte by byte.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)]
    }
  }

  private static let table = (0..<256).map { (byte: UInt32) in
    (0..<8).reduce(byte) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }

  /// A number as archives write it, its lowest byte first.
  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
