/// Text that was compressed by gzip, unpacked in memory.
///
/// - SeeAlso: RFC 1952.
enum Gzip {
  /// Whether a file begins like one of gzip; no UTF-8 text does.
  static func isCompressed(_ text: Bytes) -> Bool {
    text.count >= 2 && text[0] == 0x1F && text[1] == 0x8B
  }

  /// The unpacked bytes of all members, one after the other; zeros may follow the last one.
  ///
  /// - Throws: `ArchiveDamage` when a member is damaged or cut off, or something else follows.
  /// - Complexity: O(result) in time and memory.
  static func decompressed(_ text: Bytes) throws(ArchiveDamage) -> FileBytes {
    guard let inflater = Inflater(), var memory = UnpackedMemory(capacity: likelySize(of: text))
    else { throw noMemory }
    var (read, written) = (0, 0)
    repeat {
      let rest = text.part(read, text.count - read)
      switch inflater.unpack(rest, .gzip, into: memory.room(from: written)) {
      case .done(let readHere, let writtenHere):
        (read, written) = (read + readHere, written + writtenHere)
      case .full: memory = try larger(memory, holding: written, for: text)
      case .damaged:
        throw damage(at: read, "its compressed bytes are damaged or cut off; download it again")
      }
    } while isCompressed(text.part(read, text.count - read))
    guard text[read...].allSatisfy({ $0 == 0 }) else {
      throw damage(at: read, "something that is not gzip follows its compressed bytes")
    }
    return memory.bytes(count: written)
  }

  /// The size that the end of the text gives for its last member, as a guess for all of it: it is
  /// kept modulo 2³², there may be more members, and it may lie.
  ///
  /// Room that stays empty costs nothing, and so the guess is not below what is usual.
  private static func likelySize(of text: Bytes) -> Int {
    let last = text.record(at: text.count - 4, count: 4)?.number(UInt32.self, at: 0) ?? 0
    return max(1, min(max(last, text.count * 4), limit(for: text)))
  }

  /// What no text of this length unpacks to more than.
  private static func limit(for text: Bytes) -> Int {
    min(text.count * Inflater.maximumRatio, UnpackedMemory.maximumSize)
  }

  private static func larger(
    _ memory: borrowing UnpackedMemory,
    holding count: Int,
    for text: Bytes
  ) throws(ArchiveDamage) -> UnpackedMemory {
    let limit = limit(for: text)
    guard memory.capacity < limit else {
      throw damage(at: nil, "it unpacks to more than \(limit.counted("byte"))")
    }
    let capacity = min(memory.capacity * 2, limit)
    guard let larger = memory.copy(of: count, capacity: capacity) else { throw noMemory }
    return larger
  }

  private static let noMemory = damage(at: nil, "there is not enough memory to unpack it")

  private static func damage(at offset: Int?, _ reason: String) -> ArchiveDamage {
    ArchiveDamage(offset: offset, reason: reason)
  }
}
