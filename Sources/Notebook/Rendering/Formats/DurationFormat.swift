/// An amount of time in its two largest units, `3 h 12 min`, or as on a watch, `3:12:05`.
///
/// It is rounded to the nearest minute from one hour on and to the nearest second below; a second
/// unit of zero is left out. As on a watch it is rounded to the nearest second.
package struct DurationFormat: TableFormat {
  package static let name = "duration"
  package static let usage = "duration minutes"

  private let unit: TableOutput.Unit?
  private let isClock: Bool

  package init(_ unit: TableOutput.Unit? = nil, isClock: Bool = false) {
    self.unit = unit
    self.isClock = isClock
  }

  /// A unit, where the column has none; `clock` for a watch.
  package init?(words: [Substring]) {
    let units = words.filter { $0 != "clock" }
    let unit = units.first.flatMap { TableOutput.Unit(rawValue: String($0)) }
    guard words.count - units.count <= 1, units.count == (unit == nil ? 0 : 1) else { return nil }
    self.init(unit, isClock: units.count < words.count)
  }

  package func fitted(to unit: TableOutput.Unit?) -> Self? {
    (self.unit ?? unit).map { DurationFormat($0, isClock: isClock) }
  }

  package func text(of value: Int) -> String? { text(of: Double(value)) }

  package func text(of value: Double) -> String? {
    let exact = value * (unit ?? .seconds).inSeconds
    // From here on a number of seconds is not exact, and no one has lived that long.
    guard exact.magnitude < 0x1p53 else { return NumberText.plain(value) }
    let seconds = Int(exact.magnitude.rounded())
    let text = isClock ? clock(seconds) : words(seconds)
    return (exact < 0 && seconds > 0 ? NumberText.minus : "") + text
  }

  private func words(_ seconds: Int) -> String {
    let isLong = seconds >= 3600
    let (large, small) = (isLong ? (seconds + 30) / 60 : seconds).quotientAndRemainder(
      dividingBy: 60
    )
    let first = large > 0 ? "\(NumberText.grouped(large))\u{A0}\(isLong ? "h" : "min")" : nil
    let second = small > 0 || large == 0 ? "\(small)\u{A0}\(isLong ? "min" : "s")" : nil
    return [first, second].compactMap(\.self).joined(separator: "\u{A0}")
  }

  private func clock(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    return hours > 0
      ? "\(hours):\(padded(minutes)):\(padded(rest))" : "\(minutes):\(padded(rest))"
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  package var saysUnit: Bool { true }
}

extension TableFormat where Self == DurationFormat {
  package static func duration(_ unit: TableOutput.Unit) -> Self { DurationFormat(unit) }
}
