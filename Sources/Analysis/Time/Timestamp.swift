/// A moment as an export writes it, in whole seconds since 1970-01-01 00:00 UTC.
struct Timestamp: Equatable, Sendable {
  /// How much of the time of day the source gives.
  enum Precision: Sendable { case minutes, seconds }

  let seconds: Int64

  init(seconds: Int64) { self.seconds = seconds }

  /// Reads `2021-03-29 04:29` or `2015-03-17T17:02:38Z`; nil for anything else.
  init?(_ text: Bytes) {
    guard text.count >= 16, text[4] == .hyphen, text[7] == .hyphen, text[13] == .colon,
      text[10] == .space || text[10] == UInt8(ascii: "T"),
      let high = text.twoDigits(at: 0), let low = text.twoDigits(at: 2),
      let month = text.twoDigits(at: 5), let day = text.twoDigits(at: 8),
      let hour = text.twoDigits(at: 11), let minute = text.twoDigits(at: 14)
    else { return nil }
    let year = high * 100 + low
    guard year > 0, day > 0, day <= CivilDate.days(inMonth: month, of: year), hour < 24,
      minute < 60,
      let second = Self.secondAndZone(text)
    else { return nil }
    let days = CivilDate(year: year, month: month, day: day).daysSinceEpoch
    seconds = Int64(((days * 24 + hour) * 60 + minute) * 60 + second)
  }

  /// The seconds after the minutes, 0 where there are none; nil when the rest is something else.
  private static func secondAndZone(_ text: Bytes) -> Int? {
    var (position, second) = (16, 0)
    if text.count >= 19, text[16] == .colon {
      guard let value = text.twoDigits(at: 17), value < 60 else { return nil }
      (position, second) = (19, value)
    }
    if position < text.count, text[position] == UInt8(ascii: "Z") { position += 1 }
    return position == text.count ? second : nil
  }

  /// Days since 1970-01-01.
  var day: Int { Int((seconds - Int64(secondOfDay)) / 86_400) }

  /// 0...23.
  var hour: Int { secondOfDay / 3600 }

  private var secondOfDay: Int {
    let rest = Int(seconds % 86_400)
    return rest < 0 ? rest + 86_400 : rest
  }

  /// `2021-03-29 04:29`, with `:38` where the source gives seconds.
  ///
  /// A table of plays writes one for each, so it is written byte by byte. The year has four digits, as
  /// an export writes it.
  func text(_ precision: Precision) -> String {
    let date = CivilDate(daysSinceEpoch: day)
    precondition((0...9999).contains(date.year), "a year has four digits")
    return String(unsafeUninitializedCapacity: 19) { text in
      _ = text.initialize(fromContentsOf: "0000-00-00 00:00:00".utf8)
      text.add(date.year / 100, at: 0)
      text.add(date.year % 100, at: 2)
      text.add(date.month, at: 5)
      text.add(date.day, at: 8)
      text.add(hour, at: 11)
      text.add(secondOfDay / 60 % 60, at: 14)
      text.add(secondOfDay % 60, at: 17)
      return switch precision {
      case .minutes: 16
      case .seconds: 19
      }
    }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Adds a number of 0...99 to the two zeros at `position`.
  fileprivate func add(_ number: Int, at position: Int) {
    self[position] += UInt8(number / 10)
    self[position + 1] += UInt8(number % 10)
  }
}

extension Bytes {
  /// The two-digit number at `position`, if there is one.
  fileprivate func twoDigits(at position: Int) -> Int? {
    let (tens, ones) = (self[position] &- .zero, self[position + 1] &- .zero)
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }
}
