/// How amounts of time are written: "3 h 12 min", "2 min 7 s", or "3:12" on an axis.
struct TimeAmount: Equatable, Sendable {
  /// What one unit of the numbers is, in seconds.
  let secondsPerUnit: Double
  /// The smallest part that is written.
  let resolution: Resolution
  /// Whether the two largest parts are joined by a colon, without their units.
  var hasColon = false

  enum Resolution: Equatable, Sendable {
    case hour, minute, second, millisecond

    var seconds: Double {
      switch self {
      case .hour: 3600
      case .minute: 60
      case .second: 1
      case .millisecond: 0.001
      }
    }

    var finer: Resolution? {
      switch self {
      case .hour: .minute
      case .minute: .second
      case .second: .millisecond
      case .millisecond: nil
      }
    }
  }
}

extension TimeAmount {
  /// The coarsest parts that leave the largest number about three digits.
  init(_ numbers: [Double], secondsPerUnit: Double) {
    self.secondsPerUnit = secondsPerUnit
    let largest = (numbers.map(\.magnitude).max() ?? 0) * secondsPerUnit
    let areMinutes = numbers.allSatisfy { Self.isWhole($0 * secondsPerUnit / 60) }
    switch largest {
    case 360_000...: resolution = .hour
    case 3600...: resolution = .minute
    case 60...: resolution = areMinutes ? .minute : .second
    case 10...: resolution = .second
    default: resolution = .millisecond
    }
  }

  private static func isWhole(_ number: Double) -> Bool {
    (number - number.rounded()).magnitude < 1e-9
  }

  func string(_ number: Double) -> String {
    let seconds = number.magnitude * secondsPerUnit
    let text = seconds < 3.6e12 ? parts(seconds) : hours(number.magnitude * (secondsPerUnit / 3600))
    return text.contains { ("1"..."9").contains($0) } && number < 0 ? "−" + text : text
  }

  private func hours(_ hours: Double) -> String {
    NumberFormat(decimals: 0).string(hours) + "\u{A0}h"
  }

  private func parts(_ seconds: Double) -> String {
    let count = Int((seconds / resolution.seconds).rounded())
    switch resolution {
    case .hour where count == 0 && seconds > 0, .minute where count == 0 && seconds > 0,
      .second where count == 0 && seconds > 0:
      let finer = TimeAmount(secondsPerUnit: 1, resolution: resolution.finer ?? .millisecond)
      return finer.parts(seconds)
    case .hour: return hours(Double(count))
    case .minute: return pair(count, "h", "min")
    case .second where count < 3600: return pair(count, "min", "s")
    case .second: return pair((count + 30) / 60, "h", "min")
    case .millisecond where seconds < 1: return "\(count)\u{A0}ms"
    case .millisecond where seconds < 60:
      return NumberFormat.fixed(seconds, decimals: count.isMultiple(of: 1000) ? 0 : 1) + "\u{A0}s"
    case .millisecond: return pair(Int(seconds.rounded()), "min", "s")
    }
  }

  /// Sixtieths of something, as that and the rest.
  private func pair(_ count: Int, _ large: String, _ small: String) -> String {
    let (whole, rest) = count.quotientAndRemainder(dividingBy: 60)
    if hasColon { return "\(whole):\(rest < 10 ? "0" : "")\(rest)" }
    let first = "\(NumberFormat(decimals: 0).string(Double(whole)))\u{A0}\(large)"
    let second = "\(rest)\u{A0}\(small)"
    if whole == 0 { return second }
    return rest == 0 ? first : "\(first)\u{A0}\(second)"
  }
}
