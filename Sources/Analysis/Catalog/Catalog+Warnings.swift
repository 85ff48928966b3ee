extension Catalog {
  /// What a person should know though the catalogue was read, in at most one sentence: that it has
  /// no rows, or how many rows could not be used and why the first of them could not.
  ///
  /// It starts in lower case and ends without a period.
  public var warnings: [String] {
    guard count > 0 else { return ["'\(ledger[0].file)' has no rows"] }
    guard let row = firstUnusableRow else { return [] }
    let reason = "row \(row + 1): \(reasonAgainst(row))"
    return [
      ImportWarning.unusable(
        count - usableCount,
        of: count,
        "row",
        in: ledger[0].file,
        first: reason
      )
    ]
  }

  /// Whether rows were dropped since they do not fit the header, or no row is left to compare with.
  public var isDamaged: Bool { ledger[0].rowsDropped > 0 || usableCount == 0 }

  private var firstUnusableRow: Int? {
    guard usableCount < count else { return nil }
    return (0..<usableCount).first { features.rowNumber(at: $0) != $0 } ?? usableCount
  }

  private func reasonAgainst(_ row: Int) -> String {
    if let issue = issues.first(where: { $0.record == row + 1 }) { return issue.reason }
    let missing = AudioFeature.allCases.filter { !store.feature($0.rawValue, of: row).isFinite }
    let names = missing.prefix(3).map { "'\($0.name)'" }.joined(separator: ", ")
    let rest = missing.count > 3 ? " and \(missing.count - 3) more" : ""
    return "no number in \(names)\(rest)"
  }
}
