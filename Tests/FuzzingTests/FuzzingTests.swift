import Foundation
import Fuzzing
import Testing

/// A short run of the fuzzer; `make fuzz` runs it for long.
@Suite struct FuzzingTests {
  private static let corpus = Corpus(programs: [], notebooks: [])

  @Test(arguments: 0..<8)
  func `no made-up notebook breaks a rule`(part: UInt64) async {
    let faults = await onLargeStack {
      (part * 200..<(part + 1) * 200).flatMap { number in
        let input = MadeUpNotebook(seed: 2026, number: number, corpus: Self.corpus)
        return Trial(input.text, twice: number.isMultiple(of: 10)).faults.map { "\(number): \($0)" }
      }
    }
    #expect(faults == [])
  }

  @Test func `a seed and a number give the same notebook again`() {
    for number: UInt64 in 0..<50 {
      let texts = (0..<2).map { _ in
        MadeUpNotebook(seed: 7, number: number, corpus: Self.corpus).text
      }
      #expect(texts[0] == texts[1])
    }
  }

  @Test func `every kind of notebook is made`() {
    let kinds = (0..<200).map { MadeUpNotebook(seed: 1, number: $0, corpus: Self.corpus).kind }
    #expect(Set(kinds).count == MadeUpNotebook.Kind.allCases.count)
  }

  /// Refused programs say little about the evaluator.
  @Test func `a good part of the written programs runs to its end`() async {
    let runs = await onLargeStack {
      (0..<300).lazy.map { MadeUpNotebook(seed: 3, number: $0, corpus: Self.corpus) }
        .filter { $0.kind == .written }
        .map { Trial($0.text).isAccepted ? "runs" : "is refused" }
    }
    let share = Double(runs.count { $0 == "runs" }) / Double(max(1, runs.count))
    #expect(share > 0.2)
  }

  /// As the command has it: a test's own thread is small in a debug build.
  private func onLargeStack(_ body: @escaping @Sendable () -> [String]) async -> [String] {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: body()) }
      thread.stackSize = 256 << 20
      thread.start()
    }
  }
}
