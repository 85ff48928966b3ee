internal import Notebook
internal import NotebookReport
internal import Synchronization

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

  /// Adds the cells of a run that took longer than a millisecond, each under its label or line.
  mutating func add(_ times: CellTimes, of document: Document) {
    for (index, duration) in times.all where duration > .milliseconds(1) {
      let cell = document.cells[index]
      let line = document.source.location(of: cell.range.lowerBound).line
      stages.append(("  \(cell.options.label?.name ?? "line \(line)")", duration))
    }
  }

  /// One line a stage on standard error, in milliseconds.
  func report() {
    for (name, duration) in stages {
      let microseconds =
        duration.components.attoseconds / 1_000_000_000_000
        + duration.components.seconds * 1_000_000
      let milliseconds = "\(microseconds / 1_000)"
      let fraction = "\(1_000 + microseconds % 1_000)".dropFirst()
      let padding = String(repeating: " ", count: max(1, 24 - name.count - milliseconds.count))
      Terminal.error("\(name)\(padding)\(milliseconds).\(fraction) ms\n")
    }
  }
}

/// How long each cell of a run took.
final class CellTimes: Sendable {
  private let times = Mutex<[(cell: Int, duration: Duration)]>([])

  var all: [(cell: Int, duration: Duration)] { times.withLock(\.self) }

  func add(_ unit: Plan.Unit, _ duration: Duration) {
    guard case .cell(let index) = unit.role else { return }
    times.withLock { $0.append((index, duration)) }
  }
}
