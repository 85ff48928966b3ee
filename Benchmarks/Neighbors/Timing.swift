internal import Foundation

/// The milliseconds of the best of several runs: other work on a machine only ever adds to a time.
func leastMilliseconds(runs: Int = 7, _ body: () -> Void) -> Double {
  let clock = ContinuousClock()
  let times = (0..<runs).map { _ in clock.measure(body) }
  return (times.min() ?? .zero) / .milliseconds(1)
}

enum Console {
  static func write(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}

extension Double {
  /// The number with three decimals.
  var text: String { String(format: "%.3f", self) }
}
