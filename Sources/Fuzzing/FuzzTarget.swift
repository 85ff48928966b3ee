internal import Analysis

/// What is fuzzed: the language of notebooks, or a reader of files that people hand over.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case notebook, history, catalog, library, archive

  /// Makes one input and tries it.
  ///
  /// - Parameters:
  ///   - seed: What decides the inputs.
  ///   - number: Which of them.
  ///   - corpus: What notebooks are made from; no other input needs it.
  /// - Returns: What came of it.
  package func attempt(seed: UInt64, number: UInt64, corpus: Corpus) -> Attempt {
    guard let target = ImportTarget(rawValue: rawValue) else {
      let input = MadeUpNotebook(seed: seed, number: number, corpus: corpus)
      let trial = Trial(
        input.text,
        drawn: number % 8 < 2,
        twice: number.isMultiple(of: 16)
      )
      return Attempt(
        faults: trial.faults,
        isAccepted: trial.isAccepted,
        isComplete: trial.isComplete,
        told: trial.told
      )
    }
    let report = MadeUpImport(target, seed: seed, number: number).report
    return Attempt(
      faults: report.faults,
      isAccepted: report.isRead,
      isComplete: report.isWhole,
      told: report.told
    )
  }

  /// One input as a text, to be looked at.
  package func text(seed: UInt64, number: UInt64, corpus: Corpus) -> String {
    guard let target = ImportTarget(rawValue: rawValue) else {
      return MadeUpNotebook(seed: seed, number: number, corpus: corpus).text + "\n"
    }
    return MadeUpImport(target, seed: seed, number: number).text
  }

  /// What is said of the inputs that were accepted, and of those that were complete.
  package var words: (accepted: String, complete: String) {
    switch self {
    case .notebook: ("passed the checks", "ran to their end")
    case .history, .catalog, .library, .archive: ("could be read", "without a loss")
    }
  }
}

/// What came of one input.
package struct Attempt: Sendable {
  /// The rules that were broken, in words.
  package let faults: [String]
  /// Whether a notebook passed its checks, or anything could be read of an import.
  package let isAccepted: Bool
  /// Whether a notebook ran to its end, or all of an import was used.
  package let isComplete: Bool
  /// What a person would be told.
  package let told: String
}
