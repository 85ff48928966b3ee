/// Finds the first byte that is not part of well-formed UTF-8.
///
/// - Returns: The offset of the ill-formed sequence, or nil when all of it is well-formed.
/// - SeeAlso: The Unicode Standard, table 3-7, “Well-Formed UTF-8 Byte Sequences”.
func firstInvalidUTF8(in text: Bytes) -> Int? {
  guard let base = text.baseAddress else { return nil }
  let (raw, count) = (UnsafeRawPointer(base), text.count)
  var position = 0
  while position < count {
    while position + 8 <= count,
      raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      position += 8
    }
    while position < count, base[position] < 0x80 { position += 1 }
    guard position < count else { return nil }
    let length = sequenceLength(base + position, available: count - position)
    guard length > 0 else { return position }
    position += length
  }
  return nil
}

/// The length of the well-formed sequence of two to four bytes at `start`, or 0.
private func sequenceLength(_ start: UnsafePointer<UInt8>, available: Int) -> Int {
  let first = start[0]
  let length = first < 0xE0 ? 2 : (first < 0xF0 ? 3 : 4)
  guard first >= 0xC2, first <= 0xF4, available >= length else { return 0 }
  let second: ClosedRange<UInt8>
  switch first {
  case 0xE0: second = 0xA0...0xBF
  case 0xED: second = 0x80...0x9F
  case 0xF0: second = 0x90...0xBF
  case 0xF4: second = 0x80...0x8F
  default: second = 0x80...0xBF
  }
  guard second.contains(start[1]) else { return 0 }
  for index in 2..<Swift.max(2, length) where start[index] & 0xC0 != 0x80 { return 0 }
  return length
}
