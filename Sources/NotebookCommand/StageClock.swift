/// Measures the stages of a render, for `--timings`; nothing of it reaches a report.
struct StageClock {
  let isEnabled: Bool
  private var stages: [(name: String, duration: Duration)] = []

  init(isEnabled: Bool) {
    self.isEnabled = isEnabled
  }

  mutating func measure<Result>(_ name: String, _ body: () throws -> Result) rethrows -> Result {
    guard isEnabled else { return try body() }
    let start = ContinuousClock.now
    defer { stages.append((name, ContinuousClock.now - start)) }
    return try body()
  }

  /// One line a stage on standard error, in milliseconds.
  func report() {
    for (name, duration) in stages {
      let microseconds =
        duration.components.attoseconds / 1_000_000_000_000
        + duration.components.seconds * 1_000_000
      let milliseconds = "\(microseconds / 1_000)"
      let fraction = "\(1_000 + microseconds % 1_000)".dropFirst()
      let padding = String(repeating: " ", count: max(1, 20 - name.count - milliseconds.count))
      Terminal.error("\(name)\(padding)\(milliseconds).\(fraction) ms\n")
    }
  }
}
