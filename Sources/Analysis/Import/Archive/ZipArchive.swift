/// A zip archive in memory, whose entries are unpacked into memory one at a time.
///
/// What is wrong with one entry is told when it is unpacked, and the others stay readable.
struct ZipArchive: Sendable {
  /// A file in an archive.
  struct Entry: Sendable {
    /// Its path in the archive, with `/` between the folders.
    let name: String
    /// How many bytes it takes in the archive, as the directory has it.
    let compressedSize: Int
    /// How many bytes it has, as the directory has it.
    let size: Int

    /// Where its bytes stand and how they are packed, or why they cannot be read.
    fileprivate let content: Result<ZipContent, ArchiveDamage>
  }

  /// The files, in the order of the directory; folders are left out, even one that has bytes.
  let entries: [Entry]
  private let file: FileBytes

  /// Reads the directory of an archive.
  ///
  /// - Parameter file: The whole archive; other bytes may stand before it.
  /// - Throws: `ArchiveDamage` when it has no directory, or not all of one.
  init(_ file: FileBytes) throws(ArchiveDamage) {
    self.file = file
    entries = try file.withBytes { bytes throws(ArchiveDamage) in try Self.entries(of: bytes) }
  }

  /// Whether a file begins like a zip archive, or like a part of one that was split.
  static func isArchive(_ text: Bytes) -> Bool {
    [0x0403_4B50, 0x0605_4B50].contains(signature(of: text)) || isPart(text)
  }

  /// Whether a file begins like the first part of an archive that was split.
  static func isPart(_ text: Bytes) -> Bool { signature(of: text) == 0x0807_4B50 }

  private static func signature(of text: Bytes) -> Int? {
    text.record(at: 0, count: 4)?.number(UInt32.self, at: 0)
  }

  private static func entries(of file: Bytes) throws(ArchiveDamage) -> [Entry] {
    let directory = try ZipDirectory(of: file)
    var records: [ZipRecord] = []
    var offset = directory.start
    while offset < directory.end, let record = ZipRecord(at: offset, in: file) {
      records.append(record)
      offset = record.end
    }
    guard (records.count - directory.promisedCount).isMultiple(of: 1 << 16) else {
      throw ArchiveDamage(
        offset: offset,
        reason: "its directory lists \(records.count.counted("entry", plural: "entries")), "
          + "expected \(directory.promisedCount.formatted())"
      )
    }
    let contents = ZipContent.contents(of: records, in: file, directory)
    return zip(records, contents).compactMap { record, content in
      guard !record.name.hasSuffix("/") else { return nil }
      return Entry(
        name: record.name,
        compressedSize: record.compressedSize,
        size: record.size,
        content: content
      )
    }
  }

  /// Unpacks a file of the archive, and checks it.
  ///
  /// - Parameter entry: One of this archive's own.
  /// - Returns: The bytes that were packed.
  /// - Throws: `ArchiveDamage` when its bytes are not those that were packed, or cannot be read.
  /// - Complexity: O(`size`) in time, and in memory that the result holds.
  func contents(of entry: Entry) throws(ArchiveDamage) -> FileBytes {
    let content = try entry.content.get()
    return try file.withBytes { bytes throws(ArchiveDamage) in try content.unpacked(from: bytes) }
  }
}
