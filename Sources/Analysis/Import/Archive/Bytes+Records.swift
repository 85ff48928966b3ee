/// Binary records, as archives have them: every number little-endian, every place checked.
extension Bytes {
  /// The part of `count` bytes at `offset`; nil unless it lies wholly inside.
  func record(at offset: Int, count: Int) -> Bytes? {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else {
      return nil
    }
    return part(offset, count)
  }

  /// The record of `count` bytes at `offset`; nil unless it lies wholly inside and begins with
  /// `signature`.
  func record(at offset: Int, count: Int, signature: Int) -> Bytes? {
    guard let record = record(at: offset, count: count) else { return nil }
    return record.number(UInt32.self, at: 0) == signature ? record : nil
  }

  /// The number at `offset`, all of whose bytes must lie inside.
  ///
  /// One beyond `Int.max` becomes `Int.max`: neither is a size or a place that a file can have.
  func number<Value: FixedWidthInteger & UnsignedInteger>(
    _ type: Value.Type,
    at offset: Int
  ) -> Int {
    let bytes = UnsafeRawBufferPointer(self)
    return Int(clamping: Value(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: type)))
  }
}
