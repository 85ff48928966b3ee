internal import Foundation
internal import Fuzzing

/// Tries inputs one after the other, and notes each before it is tried: should it end the process,
/// it is known which it was.
struct Worker {
  let target: FuzzTarget
  let seed: UInt64
  let corpus: Corpus
  /// Where the progress is noted.
  let record: String

  func run(first: UInt64, count: UInt64, step: UInt64) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: record))
    var progress = Progress(number: first)
    while progress.number < first + count {
      try file.seek(toOffset: 0)
      try file.write(contentsOf: progress.data)
      attempt(&progress)
      progress.number += step
    }
    try file.seek(toOffset: 0)
    try file.write(contentsOf: progress.data)
  }

  private func attempt(_ progress: inout Progress) {
    let start = ContinuousClock.now
    let attempt = target.attempt(seed: seed, number: progress.number, corpus: corpus)
    progress.add(milliseconds: UInt64((ContinuousClock.now - start) / .milliseconds(1)))
    if attempt.isAccepted { progress.accepted += 1 }
    if attempt.isComplete { progress.complete += 1 }
    guard !attempt.faults.isEmpty else { return }
    progress.faults += 1
    let faults = attempt.faults.map { "  \($0)\n" }.joined()
    Console.write(
      "broken rule: --target \(target.rawValue) --seed \(seed) --show \(progress.number)\n\(faults)"
    )
  }
}

/// How far a worker is, as it stands in its record.
struct Progress {
  var number: UInt64
  var tried: UInt64 = 0
  /// How many passed all checks, or could be read.
  var accepted: UInt64 = 0
  /// How many ran to their end, or were read without a loss.
  var complete: UInt64 = 0
  var faults: UInt64 = 0
  /// The input that took longest, and how long.
  var slowest: UInt64 = 0
  var slowestMilliseconds: UInt64 = 0

  init(number: UInt64) { self.number = number }

  mutating func add(milliseconds: UInt64) {
    tried += 1
    guard milliseconds > slowestMilliseconds else { return }
    (slowest, slowestMilliseconds) = (number, milliseconds)
  }

  private static let fields: [any WritableKeyPath<Progress, UInt64> & Sendable] = [
    \.number, \.tried, \.accepted, \.complete, \.faults, \.slowest, \.slowestMilliseconds,
  ]

  var data: Data {
    Data(Self.fields.map { "\(self[keyPath: $0])\n" }.joined().utf8)
  }

  init?(_ data: Data) {
    let values = String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap {
      UInt64($0)
    }
    guard values.count == Self.fields.count else { return nil }
    self.init(number: 0)
    for (field, value) in zip(Self.fields, values) { self[keyPath: field] = value }
  }
}
