internal import Synchronization

/// Bounds on steps, sizes and depth, so that every cell ends.
///
/// The counters are read and written one after the other: one thread evaluates at a time.
package final class Limits: Sendable {
  let maximumSteps: Int
  /// The largest text or array that an expression may build, in bytes or elements.
  static let maximumSize = 10_000_000
  /// How deep closures may call each other.
  static let maximumCalls = 200
  /// How deep expressions may nest while they are evaluated, those of closures included.
  static let maximumDepth = 5_000
  /// How deep arrays and tuples may nest in a value that is shown or compared.
  static let maximumNesting = 1_000
  private let steps = Atomic(0)
  private let calls = Atomic(0)
  private let depth = Atomic(0)

  package init(maximumSteps: Int = 20_000_000) {
    self.maximumSteps = maximumSteps
  }

  /// Counts one step, and one level of depth until ``ascend()``.
  func descend(at range: SourceRange) throws(Diagnostic) {
    try spend(1, at: range)
    let level = depth.load(ordering: .relaxed) + 1
    guard level <= Self.maximumDepth else {
      throw Diagnostic(
        .limit,
        "expressions are nested more than \(Self.maximumDepth) levels deep",
        at: range
      )
    }
    depth.store(level, ordering: .relaxed)
  }

  func ascend() {
    depth.store(depth.load(ordering: .relaxed) - 1, ordering: .relaxed)
  }

  /// Goes one closure call deeper; ``leave()`` comes back.
  func enter(at range: SourceRange) throws(Diagnostic) {
    let level = calls.load(ordering: .relaxed) + 1
    guard level <= Self.maximumCalls else {
      throw Diagnostic(
        .limit,
        "closures call each other more than \(Self.maximumCalls) levels deep",
        at: range
      )
    }
    calls.store(level, ordering: .relaxed)
  }

  func leave() {
    calls.store(calls.load(ordering: .relaxed) - 1, ordering: .relaxed)
  }

  /// A cell's steps do not count against the next one's.
  func startUnit() {
    steps.store(0, ordering: .relaxed)
    calls.store(0, ordering: .relaxed)
    depth.store(0, ordering: .relaxed)
  }

  /// Counts work that is done without evaluating an expression: one step an element.
  func spend(_ count: Int, at range: SourceRange) throws(Diagnostic) {
    let (total, overflow) = steps.load(ordering: .relaxed).addingReportingOverflow(count)
    guard !overflow, total <= maximumSteps else {
      throw Diagnostic(.limit, "this takes more than \(maximumSteps) steps", at: range)
    }
    steps.store(total, ordering: .relaxed)
  }

  /// Refuses a size that is too large to hold.
  func refuse(size: Int, at range: SourceRange) throws(Diagnostic) {
    guard size <= Self.maximumSize else {
      throw Diagnostic(.limit, "this value grows beyond \(Self.maximumSize) elements", at: range)
    }
  }

  /// As ``refuse(size:at:)``, and counts the work of making it.
  func check(size: Int, at range: SourceRange) throws(Diagnostic) {
    try refuse(size: size, at: range)
    try spend(size / Self.bytesPerStep, at: range)
  }

  /// As ``check(size:at:)``, of a value with all that it holds: its text, or its comparison.
  func check(whole value: Value, at range: SourceRange) throws(Diagnostic) {
    guard value.isNested || value.size > 1 else { return }
    let size = value.wholeSize(upTo: Self.maximumSize, depth: Self.maximumNesting)
    try check(size: size, at: range)
  }

  /// Copying is that much cheaper than evaluating.
  static let bytesPerStep = 16
}
