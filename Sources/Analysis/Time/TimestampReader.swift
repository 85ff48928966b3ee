internal import CBytes

/// Reads many timestamps, most of which are on the day of the one before.
struct TimestampReader {
  private var date: (UInt64, UInt32) = (0, 0)
  private var dayStart: Int64 = 0

  /// The seconds since 1970-01-01 00:00 UTC; nil for what `Timestamp` does not read.
  @inline(__always)
  mutating func seconds(_ text: Bytes) -> Int64? {
    guard text.count >= 16, let base = text.baseAddress else { return nil }
    let date = (cbytes_load64(base), cbytes_load32(base + 7))
    if date == self.date, let time = Self.secondOfDay(text, base) { return dayStart + time }
    guard let time = Timestamp(text) else { return nil }
    self.date = date
    dayStart = Int64(time.day) * 86_400
    return time.seconds
  }

  /// The time in ` 04:29` or `T17:02:38Z`; nil for another form.
  @inline(__always)
  private static func secondOfDay(_ text: Bytes, _ base: UnsafePointer<UInt8>) -> Int64? {
    guard
      text.count == 16 || text.count == 20 && base[16] == .colon && base[19] == UInt8(ascii: "Z"),
      base[10] == UInt8(ascii: "T") || base[10] == .space, base[13] == .colon
    else { return nil }
    let (hour, minute) = (number(base + 11), number(base + 14))
    let second = text.count == 20 ? number(base + 17) : 0
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return (hour * 60 + minute) * 60 + second
  }

  /// A number of two digits, or 100 and more.
  @inline(__always)
  private static func number(_ digits: UnsafePointer<UInt8>) -> Int64 {
    let (tens, ones) = (digits[0] &- .zero, digits[1] &- .zero)
    return tens < 10 && ones < 10 ? Int64(tens) * 10 + Int64(ones) : 100
  }
}
