/// What the central directory says of one entry.
///
/// The header in front of an entry's bytes says the same, but without the sizes when the archive
/// was written in one go, as Spotify's are; only the directory is believed.
///
/// - SeeAlso: PKWARE, “.ZIP File Format Specification” (APPNOTE), sections 4.3.12 and 4.5.3.
struct ZipRecord {
  private static let signature = 0x0201_4B50
  private static let fixedLength = 46
  private static let wideTag = 0x0001

  /// Where the record stands.
  let offset: Int
  /// Where the next one would stand.
  let end: Int
  /// Where its name stands.
  let nameRange: Range<Int>
  let name: String
  let flags: Int
  let method: Int
  let checksum: Int
  private(set) var compressedSize: Int
  private(set) var size: Int
  /// Which file of a split archive holds the entry, from 0.
  private(set) var disk: Int
  /// Where the header of the entry stands, counted as the archive counts.
  private(set) var headerOffset: Int

  static func isThere(at offset: Int, in file: Bytes) -> Bool {
    file.record(at: offset, count: fixedLength, signature: signature) != nil
  }

  /// Nil when there is no whole record at `offset`.
  init?(at offset: Int, in file: Bytes) {
    let fixedLength = Self.fixedLength
    guard let record = file.record(at: offset, count: fixedLength, signature: Self.signature)
    else { return nil }
    let nameStart = offset + fixedLength
    let nameLength = record.number(UInt16.self, at: 28)
    let extraLength = record.number(UInt16.self, at: 30)
    let length = fixedLength + nameLength + extraLength + record.number(UInt16.self, at: 32)
    guard let whole = file.record(at: offset, count: length) else { return nil }
    self.offset = offset
    end = offset + length
    nameRange = nameStart..<nameStart + nameLength
    // Old archives name no encoding; what is not UTF-8 becomes U+FFFD, and the rest is found.
    name = String(decoding: whole.part(fixedLength, nameLength), as: UTF8.self)
    flags = record.number(UInt16.self, at: 8)
    method = record.number(UInt16.self, at: 10)
    checksum = record.number(UInt32.self, at: 16)
    compressedSize = record.number(UInt32.self, at: 20)
    size = record.number(UInt32.self, at: 24)
    disk = record.number(UInt16.self, at: 34)
    headerOffset = record.number(UInt32.self, at: 42)
    widen(by: whole.part(fixedLength + nameLength, extraLength))
  }

  /// Takes from the zip64 field, if there is one, the numbers that the record has no room for.
  ///
  /// One that the field lacks keeps its largest value, which the bytes of the entry contradict.
  private mutating func widen(by extra: Bytes) {
    guard var field = Self.wideField(of: extra) else { return }
    for number in [\ZipRecord.size, \.compressedSize, \.headerOffset]
    where self[keyPath: number] == UInt32.max {
      guard field.count >= 8 else { return }
      self[keyPath: number] = field.number(UInt64.self, at: 0)
      field = field.part(8, field.count - 8)
    }
    if disk == UInt16.max, field.count >= 4 { disk = field.number(UInt32.self, at: 0) }
  }

  /// The content of the zip64 field among the extra fields of a record.
  private static func wideField(of extra: Bytes) -> Bytes? {
    var offset = 0
    while let head = extra.record(at: offset, count: 4) {
      let length = head.number(UInt16.self, at: 2)
      if head.number(UInt16.self, at: 0) == wideTag {
        return extra.record(at: offset + 4, count: length)
      }
      offset += 4 + length
    }
    return nil
  }
}
