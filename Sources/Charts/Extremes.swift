/// The smallest and the largest of labeled numbers, in words: "3 bars from 1 (A) to 5 (B)".
struct Extremes {
  let text: String

  /// Describes the numbers; of equal extremes, the first is named.
  ///
  /// - Parameters:
  ///   - values: Numbers with what each belongs to, which is asked for two of them at most.
  ///   - noun: What one number is drawn as, in the singular.
  ///   - format: How the numbers are written.
  init(_ values: [(number: Double, owner: () -> String)], of noun: String, _ format: NumberFormat) {
    guard let least = values.min(by: { $0.number < $1.number }),
      let most = values.max(by: { $0.number < $1.number }),
      let first = values.first(where: { $0.number == most.number })
    else {
      text = "no data"
      return
    }
    let subject = "\(values.count) \(noun)\(values.count == 1 ? "" : "s")"
    if values.count == 1 {
      text = "\(subject), \(format.string(least.number)) (\(least.owner()))"
    } else if least.number == most.number {
      text = "\(subject), all \(format.string(least.number))"
    } else {
      let (low, high) = (format.string(least.number), format.string(most.number))
      text = "\(subject) from \(low) (\(least.owner())) to \(high) (\(first.owner()))"
    }
  }
}

/// The sentence part that counts rows without values; empty for none.
func leftOut(_ count: Int) -> String {
  switch count {
  case 0: ""
  case 1: "; 1 row without a value is left out"
  default: "; \(count) rows without a value are left out"
  }
}

extension MarkSummary {
  /// The same, less rows whose numbers have no place on a logarithmic axis.
  func leavingOut(_ count: Int) -> MarkSummary {
    guard count > 0, drawn > 0 else { return self }
    let rows = count == 1 ? "1 row at or below zero is" : "\(count) rows at or below zero are"
    let note = "; \(rows) left out of the logarithmic scale"
    return MarkSummary(
      kind: kind,
      subject: subject,
      detail: detail + note,
      drawn: max(0, drawn - count)
    )
  }
}
