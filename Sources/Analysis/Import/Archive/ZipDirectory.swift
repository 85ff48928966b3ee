/// Where the central directory of an archive stands, found from the end of the file.
///
/// - SeeAlso: PKWARE, “.ZIP File Format Specification” (APPNOTE), sections 4.3.14 to 4.3.16.
struct ZipDirectory {
  private static let endSignature = 0x0605_4B50
  private static let endLength = 22
  private static let wideSignature = 0x0606_4B50
  private static let wideLength = 56
  private static let locatorSignature = 0x0706_4B50
  private static let locatorLength = 20

  /// Its first byte.
  let start: Int
  /// The first byte behind it.
  let end: Int
  /// How many bytes stand before the archive, which its own offsets do not count.
  let shift: Int
  /// How many entries it should list, of which some writers keep the last 16 bits only.
  let promisedCount: Int

  /// Finds the directory.
  ///
  /// - Parameter file: The whole file.
  /// - Throws: `ArchiveDamage` when there is none, or the archive was split into several files.
  init(of file: Bytes) throws(ArchiveDamage) {
    guard let found = Self.endRecord(of: file) else { throw Self.missing(file) }
    let record = try Self.wideRecord(before: found.offset, in: file) ?? Self.narrow(found)
    guard record.disks == 0 else { throw Self.split }
    // The directory stands directly before the record; its offset is wrong behind other bytes.
    let places = [record.offset - record.size, record.start]
    let start = places.first { ZipRecord.isThere(at: $0, in: file) } ?? record.offset
    self.start = start
    end = record.offset
    shift = start - record.start
    promisedCount = record.count
    // The directory of an archive inside an archive that was cut off is not the one looked for.
    guard found.isAtEnd || shift == 0 else { throw Self.missing(file) }
  }

  /// What a record at the end of an archive says of its directory.
  private struct End {
    /// Where the record stands.
    let offset: Int
    /// The numbers of this file and of that with the directory, of a split archive; else 0.
    let disks: Int
    let count: Int
    let size: Int
    let start: Int
  }

  private struct Found {
    let offset: Int
    let record: Bytes
    /// Whether the file ends with the record and its comment.
    let isAtEnd: Bool
  }

  /// The last end record whose comment ends with the file, or else the last one at all.
  private static func endRecord(of file: Bytes) -> Found? {
    var found: Found?
    let last = file.count - endLength
    for offset in stride(from: last, through: max(0, last - 0xFFFF), by: -1) {
      guard let record = file.record(at: offset, count: endLength, signature: endSignature) else {
        continue
      }
      let isAtEnd = offset + record.number(UInt16.self, at: 20) == last
      if isAtEnd || found == nil { found = Found(offset: offset, record: record, isAtEnd: isAtEnd) }
      if isAtEnd { break }
    }
    return found
  }

  private static func narrow(_ found: Found) -> End {
    let record = found.record
    return End(
      offset: found.offset,
      disks: record.number(UInt16.self, at: 4) | record.number(UInt16.self, at: 6),
      count: record.number(UInt16.self, at: 10),
      size: record.number(UInt32.self, at: 12),
      start: record.number(UInt32.self, at: 16)
    )
  }

  /// The zip64 record, if the locator of one stands before the end record.
  private static func wideRecord(before end: Int, in file: Bytes) throws(ArchiveDamage) -> End? {
    let locatorOffset = end - locatorLength
    guard
      let locator = file.record(
        at: locatorOffset,
        count: locatorLength,
        signature: locatorSignature
      )
    else { return nil }
    // As with the directory: directly before, or at its offset when it holds more than is known.
    let places = [locatorOffset - wideLength, locator.number(UInt64.self, at: 8)]
    for place in places {
      guard let record = file.record(at: place, count: wideLength, signature: wideSignature) else {
        continue
      }
      return End(
        offset: place,
        disks: record.number(UInt32.self, at: 16) | record.number(UInt32.self, at: 20),
        count: record.number(UInt64.self, at: 32),
        size: record.number(UInt64.self, at: 40),
        start: record.number(UInt64.self, at: 48)
      )
    }
    guard locator.number(UInt32.self, at: 16) <= 1 else { throw split }
    throw ArchiveDamage(
      offset: locatorOffset,
      reason: "the record of its directory is missing; download it again"
    )
  }

  private static let split = ArchiveDamage(
    offset: nil,
    reason: "it is one part of an archive that was split; join the parts first"
  )

  private static func missing(_ file: Bytes) -> ArchiveDamage {
    if ZipArchive.isPart(file) { return split }
    guard ZipArchive.isArchive(file) else {
      return ArchiveDamage(offset: nil, reason: "it is no zip archive")
    }
    return ArchiveDamage(
      offset: nil,
      reason: "the archive is cut off: it has no directory at its end; download it again"
    )
  }
}
