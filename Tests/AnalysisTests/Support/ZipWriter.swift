/// Writes zip archives byte by byte, right ones and wrong ones.
struct ZipWriter {
  /// One entry; what is nil is written as it should be.
  struct Entry {
    var name: [UInt8]
    /// The bytes as they stand in the archive.
    var packed: [UInt8]
    var method: UInt16
    var flags: UInt16 = 0
    var checksum: UInt32
    var size: Int
    var compressedSize: Int?
    var headerOffset: Int?
    var disk: UInt16 = 0
    /// Whether it was written in one go, the sizes behind the bytes and not before them.
    var isStreamed = false
    /// Which of size, compressed size and offset stand in the zip64 field.
    var wide: Set<Field> = []
    /// An extra field of another kind, before the zip64 field.
    var extra: [UInt8] = []
    var comment: [UInt8] = []
  }

  enum Field { case size, compressedSize, headerOffset }

  var entries: [Entry]
  var prefix: [UInt8] = []
  var comment: [UInt8] = []
  var isWide = false
  var disk: UInt16 = 0
  var promisedCount: Int?

  /// The whole archive.
  var bytes: [UInt8] {
    var (body, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      directory += record(of: entry, at: body.count)
      body += header(of: entry) + entry.packed + (entry.isStreamed ? descriptor(of: entry) : [])
    }
    return prefix + body + directory + end(of: directory.count, at: body.count) + comment
  }

  private func header(of entry: Entry) -> [UInt8] {
    let size = UInt32(truncatingIfNeeded: entry.size)
    let sizes = entry.isStreamed ? [0, 0, 0] : [entry.checksum, UInt32(entry.packed.count), size]
    return little(0x0403_4B50 as UInt32) + little(20 as UInt16) + flags(of: entry)
      + little(entry.method) + little(0 as UInt32) + sizes.flatMap(little)
      + little(UInt16(entry.name.count)) + little(UInt16(4)) + entry.name
      + [0xFE, 0xCA, 0, 0]
  }

  private func descriptor(of entry: Entry) -> [UInt8] {
    little(0x0807_4B50 as UInt32) + little(entry.checksum)
      + little(UInt32(entry.packed.count)) + little(UInt32(truncatingIfNeeded: entry.size))
  }

  private func flags(of entry: Entry) -> [UInt8] {
    little(entry.flags | (entry.isStreamed ? 0x0808 : 0))
  }

  private func record(of entry: Entry, at offset: Int) -> [UInt8] {
    let numbers: [(Field, Int)] = [
      (.size, entry.size), (.compressedSize, entry.compressedSize ?? entry.packed.count),
      (.headerOffset, entry.headerOffset ?? offset),
    ]
    let narrow = numbers.map { field, number in
      little(entry.wide.contains(field) ? UInt32.max : UInt32(truncatingIfNeeded: number))
    }
    let wide = numbers.filter { entry.wide.contains($0.0) }.flatMap { little(Int64($0.1)) }
    let field = wide.isEmpty ? [] : little(1 as UInt16) + little(UInt16(wide.count)) + wide
    let extra = entry.extra + field
    return little(0x0201_4B50 as UInt32) + little(45 as UInt16) + little(20 as UInt16)
      + flags(of: entry) + little(entry.method) + little(0 as UInt32) + little(entry.checksum)
      + narrow[1] + narrow[0] + little(UInt16(entry.name.count)) + little(UInt16(extra.count))
      + little(UInt16(entry.comment.count)) + little(entry.disk) + little(0 as UInt16)
      + little(0 as UInt32) + narrow[2] + entry.name + extra + entry.comment
  }

  private func end(of size: Int, at offset: Int) -> [UInt8] {
    let count = promisedCount ?? entries.count
    let numbers =
      isWide
      ? little(UInt16.max) + little(UInt16.max) + little(UInt32.max) + little(UInt32.max)
      : little(UInt16(truncatingIfNeeded: count)) + little(UInt16(truncatingIfNeeded: count))
        + little(UInt32(size)) + little(UInt32(offset))
    return (isWide ? wideEnd(count: count, of: size, at: offset) : [])
      + little(0x0605_4B50 as UInt32) + little(disk) + little(disk) + numbers
      + little(UInt16(comment.count))
  }

  private func wideEnd(count: Int, of size: Int, at offset: Int) -> [UInt8] {
    little(0x0606_4B50 as UInt32) + little(44 as UInt64) + little(45 as UInt16)
      + little(45 as UInt16) + little(UInt32(disk)) + little(UInt32(disk)) + little(UInt64(count))
      + little(UInt64(count)) + little(UInt64(size)) + little(UInt64(offset))
      + little(0x0706_4B50 as UInt32) + little(0 as UInt32) + little(UInt64(offset + size))
      + little(1 as UInt32)
  }
}

extension ZipWriter.Entry {
  static func stored(_ name: String, _ text: String) -> Self {
    let bytes = Array(text.utf8)
    return Self(
      name: Array(name.utf8),
      packed: bytes,
      method: 0,
      checksum: crc32(bytes),
      size: bytes.count
    )
  }

  /// An entry of the Deflate method, in blocks that are not compressed.
  static func deflated(_ name: String, _ text: String) -> Self {
    var entry = stored(name, text)
    entry.method = 8
    entry.packed = deflateBlocks(entry.packed)
    return entry
  }

  /// The same, but for what `change` changes.
  func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}

/// Deflate's blocks without compression, of at most 65,535 bytes each.
///
/// - SeeAlso: RFC 1951, section 3.2.4.
func deflateBlocks(_ bytes: [UInt8]) -> [UInt8] {
  var (rest, packed): (ArraySlice<UInt8>, [UInt8]) = (bytes[...], [])
  repeat {
    let block = rest.prefix(0xFFFF)
    rest = rest.dropFirst(block.count)
    let length = UInt16(block.count)
    packed += [rest.isEmpty ? 1 : 0] + little(length) + little(~length) + block
  } while !rest.isEmpty
  return packed
}

/// The CRC-32, bit by bit.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(UInt32.max) { sum, byte in
    (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
}

/// A number as archives write it, its lowest byte first.
func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
  withUnsafeBytes(of: number.littleEndian) { Array($0) }
}
