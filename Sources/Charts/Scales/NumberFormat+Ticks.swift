extension NumberFormat {
  /// How ticks are written: no more decimals than tell them apart, millions as such, and parts of
  /// hours after a colon.
  init(ticks: [Double], step: TickStep, format: ValueFormat) {
    switch format {
    case .automatic:
      let largest = ticks.map(\.magnitude).max() ?? 0
      if largest >= 1e7, largest < 1e15 {
        self.init(scaling: ticks, decimals: step.decimals)
        return
      }
      let areYears = step.decimals == 0 && ticks.allSatisfy { (1500...2500).contains($0) }
      self.init(decimals: min(step.decimals, 12), groupsThousands: !areYears)
    case .percent:
      self.init(decimals: min(max(step.decimals - 2, 0), 8))
      notation = .percent
    case .clock:
      self.init(ticks, as: .clock)
    case .minutes, .hours, .milliseconds:
      self.init(ticks, as: format)
      guard case .time(let amount) = notation else { return }
      let smallest = step.value(1) * amount.secondsPerUnit
      notation = .time(Self.amount(smallest, ticks, amount.secondsPerUnit))
    }
  }

  /// In thousands of thousands, as the largest number needs.
  init(scaling numbers: [Double], decimals: Int) {
    let largest = numbers.map(\.magnitude).max() ?? 0
    let units = [(1e12, "T"), (1e9, "B")]
    let (unit, suffix) = units.first { largest >= $0.0 } ?? (1e6, "M")
    let inUnits = numbers.map { $0 / unit }
    let isWhole = inUnits.allSatisfy { $0 == $0.rounded() }
    let isTenth = inUnits.allSatisfy { $0 * 10 == ($0 * 10).rounded() }
    self.init(decimals: isWhole ? 0 : isTenth ? 1 : 2)
    notation = .scaled(by: unit, suffix: suffix)
  }

  private static func amount(
    _ step: Double,
    _ ticks: [Double],
    _ secondsPerUnit: Double
  ) -> TimeAmount {
    let largest = (ticks.map(\.magnitude).max() ?? 0) * secondsPerUnit
    let resolution: TimeAmount.Resolution =
      step >= 3600 ? .hour : step >= 60 ? .minute : step >= 1 ? .second : .millisecond
    var amount = TimeAmount(secondsPerUnit: secondsPerUnit, resolution: resolution)
    amount.hasColon =
      (resolution == .minute && largest >= 3600) || (resolution == .second && largest >= 60)
    return amount
  }

  /// What a reader has to know to read the ticks.
  var tickUnit: String? {
    guard case .time(let amount) = notation, amount.hasColon else { return nil }
    return amount.resolution == .minute ? "h:mm" : "m:ss"
  }
}
