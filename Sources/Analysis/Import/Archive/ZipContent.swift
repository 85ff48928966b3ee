/// Where the bytes of an archive's entry stand, and how they are packed.
struct ZipContent {
  enum Packing { case stored, deflated }

  /// The first of its bytes in the archive.
  let start: Int
  let compressedSize: Int
  let size: Int
  let checksum: Int
  let packing: Packing

  private static let headerSignature = 0x0403_4B50
  private static let headerLength = 30
  /// The flags of an entry with a password, of strong encryption, and of a masked header.
  private static let encryptionFlags = 1 << 0 | 1 << 6 | 1 << 13

  /// The content of each record, or why it has none that can be read.
  ///
  /// The bytes of two entries never overlap: all together cannot be more than what the bytes of the
  /// file can hold, however many entries there are.
  static func contents(
    of records: [ZipRecord],
    in file: Bytes,
    _ directory: ZipDirectory
  ) -> [Result<ZipContent, ArchiveDamage>] {
    let ends = ends(of: records, in: file, directory)
    return zip(records, ends).map { record, end in
      Result { () throws(ArchiveDamage) in
        try ZipContent(of: record, upTo: end, in: file, directory)
      }
    }
  }

  /// Where the bytes of each record must have ended: at the next header, or at the directory.
  private static func ends(
    of records: [ZipRecord],
    in file: Bytes,
    _ directory: ZipDirectory
  ) -> [Int] {
    let offsets = records.map { headerOffset(of: $0, directory) }
    // A place without its header is the fault of one record, and no other shall suffer for it.
    let present = records.indices.filter { header(of: records[$0], in: file, directory) != nil }
      .sorted { (offsets[$0], $0) < (offsets[$1], $1) }
    var ends = Array(repeating: directory.start, count: records.count)
    for (index, next) in zip(present, present.dropFirst()) { ends[index] = offsets[next] }
    return ends
  }

  /// Where the header of a record stands in the file; the sum of numbers that lie may wrap around,
  /// and is then outside of the file too.
  private static func headerOffset(of record: ZipRecord, _ directory: ZipDirectory) -> Int {
    record.headerOffset &+ directory.shift
  }

  /// The header of a record; nil when there is none, or that of another file.
  private static func header(
    of record: ZipRecord,
    in file: Bytes,
    _ directory: ZipDirectory
  ) -> Bytes? {
    let offset = headerOffset(of: record, directory)
    guard let header = file.record(at: offset, count: headerLength, signature: headerSignature),
      let name = file.record(at: offset + headerLength, count: record.nameRange.count),
      header.number(UInt16.self, at: 26) == name.count,
      name.equals(file.part(record.nameRange.lowerBound, name.count))
    else { return nil }
    return header
  }

  private init(
    of record: ZipRecord,
    upTo end: Int,
    in file: Bytes,
    _ directory: ZipDirectory
  ) throws(ArchiveDamage) {
    func damage(_ reason: String) -> ArchiveDamage {
      ArchiveDamage(offset: record.offset, reason: reason)
    }
    guard record.flags & Self.encryptionFlags == 0 else {
      throw damage("it is encrypted; unpack it with its password first")
    }
    guard record.disk == 0 else { throw damage("it lies in another part of a split archive") }
    guard let packing = Self.packing(record.method) else {
      throw damage(
        "it is compressed by \(Self.methodName(record.method)), expected Deflate or nothing; "
          + "pack it again as a usual zip"
      )
    }
    guard let header = Self.header(of: record, in: file, directory) else {
      throw damage("it does not stand where the directory says")
    }
    start =
      Self.headerOffset(of: record, directory) + Self.headerLength + record.nameRange.count
      + header.number(UInt16.self, at: 28)
    (compressedSize, size) = (record.compressedSize, record.size)
    (checksum, self.packing) = (record.checksum, packing)
    if let reason = sizeFault(end - start) { throw damage(reason) }
  }

  /// What the sizes contradict, of an entry with `room` bytes between its header and what follows.
  private func sizeFault(_ room: Int) -> String? {
    if compressedSize > room { return "its bytes reach into what stands behind it" }
    if packing == .stored, compressedSize != size { return "its two sizes differ" }
    // The bytes are in memory, and so many of them that the product overflows are in none.
    if size > compressedSize * Inflater.maximumRatio {
      return "its \(compressedSize.counted("byte")) cannot unpack to \(size.formatted())"
    }
    if size > UnpackedMemory.maximumSize {
      return "it unpacks to \(size.counted("byte")), more than "
        + UnpackedMemory.maximumSize.formatted()
    }
    return nil
  }

  private static func packing(_ method: Int) -> Packing? {
    switch method {
    case 0: .stored
    case 8: .deflated
    default: nil
    }
  }

  /// - SeeAlso: PKWARE, “.ZIP File Format Specification” (APPNOTE), section 4.4.5.
  private static func methodName(_ method: Int) -> String {
    switch method {
    case 1: "Shrink"
    case 6: "Implode"
    case 9: "Deflate64"
    case 12: "bzip2"
    case 14: "LZMA"
    case 20, 93: "Zstandard"
    case 95: "XZ"
    case 98: "PPMd"
    default: "method \(method)"
    }
  }
}

extension ZipContent {
  /// The bytes, unpacked and checked.
  func unpacked(from file: Bytes) throws(ArchiveDamage) -> FileBytes {
    guard let packed = file.record(at: start, count: compressedSize) else {
      preconditionFailure("the entry must be one of this archive")
    }
    guard let memory = UnpackedMemory(capacity: max(1, size)) else {
      throw damage("there is not enough memory for its \(size.counted("byte"))")
    }
    let room = memory.room(from: 0)
    switch packing {
    case .stored: _ = room.update(fromContentsOf: packed)
    case .deflated: try inflate(packed, into: room)
    }
    guard Inflater.checksum(Bytes(room).part(0, size)) == checksum else {
      throw damage("its bytes are not those that were packed: the checksum differs")
    }
    return memory.bytes(count: size)
  }

  private func inflate(
    _ packed: Bytes,
    into room: UnsafeMutableBufferPointer<UInt8>
  ) throws(ArchiveDamage) {
    guard let inflater = Inflater() else { throw damage("there is not enough memory") }
    switch inflater.unpack(packed, .deflate, into: room) {
    case .done(compressedSize, size): return
    case .done, .full: throw damage("it does not unpack to the sizes that the directory says")
    case .damaged: throw damage("its compressed bytes are damaged")
    }
  }

  private func damage(_ reason: String) -> ArchiveDamage {
    ArchiveDamage(offset: start, reason: reason)
  }
}
