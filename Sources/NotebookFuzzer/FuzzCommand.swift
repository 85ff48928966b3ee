internal import ArgumentParser
internal import Foundation
internal import Fuzzing

/// `NotebookFuzzer`: made-up notebooks, or files to import, by the thousand.
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "NotebookFuzzer",
    abstract: "Looks for an input that crashes or hangs the program, or breaks one of its rules.",
    discussion: """
      An input is decided by the seed and its number, so that a failure can be made again:
      NotebookFuzzer --target history --seed 1 --show 4711
      """
  )

  @Option(help: "What to fuzz.")
  var target = FuzzTarget.notebook

  @Option(help: "What decides the inputs.")
  var seed: UInt64 = 1

  @Option(help: "The number of the first input.")
  var first: UInt64 = 0

  @Option(help: "How many inputs to try.")
  var inputs: UInt64 = 10_000

  @Option(help: "Stop after so many seconds.")
  var seconds: Double?

  @Option(help: "How long one input may take, in seconds.")
  var patience: Double = 20

  @Option(help: "How many processes to run beside each other.")
  var processes = 2

  @Option(help: "A folder with programs ('.cells') and notebooks ('.md') to change.")
  var corpus = ["Tests/ConformanceTests/Programs", "docs", "notebooks"]

  @Option(help: "Print one input and what is wrong with it, and stop.")
  var show: UInt64?

  @Option(help: .hidden)
  var record: String?

  func run() throws {
    if let show { return self.show(show) }
    if let record {
      let worker = Worker(
        target: target,
        seed: seed,
        corpus: CorpusFolder.read(corpus),
        record: record
      )
      return try worker.run(first: first, count: inputs, step: UInt64(processes))
    }
    var watch = Watch(
      target: target,
      seed: seed,
      first: first,
      count: inputs,
      processes: processes,
      corpus: corpus
    )
    watch.patience = patience
    watch.seconds = seconds
    if try watch.run() > 0 { throw ExitCode(1) }
  }

  private func show(_ number: UInt64) {
    let corpus = CorpusFolder.read(corpus)
    Console.write(target.text(seed: seed, number: number, corpus: corpus))
    let attempt = target.attempt(seed: seed, number: number, corpus: corpus)
    Console.write(attempt.told + attempt.faults.map { "broken rule: \($0)\n" }.joined())
  }
}

extension FuzzTarget: ExpressibleByArgument {}
