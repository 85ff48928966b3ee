internal import Synchronization

/// Bounds on steps, sizes and depth, so that every cell ends.
///
/// The counters are read and written one after the other: one thread evaluates at a time.
package final class Limits: Sendable {
  let maximumSteps: Int
  /// The largest text or array that an expression may build, in bytes or elements.
  static let maximumSize = 10_000_000
  /// How deep calls may nest, each counted with the depth of its own expressions.
  static let maximumDepth = 20_000
  /// How deep closures may capture each other.
  static let maximumNesting = 1_000
  private let steps = Atomic(0)
  private let depth = Atomic(0)
  /// How much was made since it was last asked for, in elements.
  private let made = Atomic(0)

  package init(maximumSteps: Int = 20_000_000) {
    self.maximumSteps = maximumSteps
  }

  /// Goes `levels` deeper; ``leave(_:)`` comes back.
  ///
  /// What counts is the code's own nesting and not the machine's stack, so that the same notebook
  /// ends at the same place everywhere.
  func enter(_ levels: Int, at range: SourceRange) throws(Diagnostic) {
    let level = depth.load(ordering: .relaxed) + levels
    guard level <= Self.maximumDepth else {
      throw Diagnostic(.limit, "functions call each other too deep", at: range)
    }
    depth.store(level, ordering: .relaxed)
  }

  func leave(_ levels: Int) {
    depth.store(depth.load(ordering: .relaxed) - levels, ordering: .relaxed)
  }

  /// A cell's steps do not count against the next one's.
  func startUnit() {
    steps.store(0, ordering: .relaxed)
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

  /// So short a text costs no more than a number.
  static let shortText = 256

  /// Counts the work of comparing two texts.
  func check(comparing first: String, _ second: String, at range: SourceRange) throws(Diagnostic) {
    let size = min(first.utf8.count, second.utf8.count)
    if size > Self.shortText { try spend(size / Self.bytesPerStep, at: range) }
  }

  /// Counts the work of finding a key.
  func check(key: Value, at range: SourceRange) throws(Diagnostic) {
    if case .string(let text) = key, text.utf8.count > Self.shortText {
      try spend(text.utf8.count / Self.bytesPerStep, at: range)
    }
  }

  /// Refuses a dictionary that is too large to hold, and counts the work of adding an entry to it: it
  /// takes several times the memory of an array's element.
  func check(entries: Int, at range: SourceRange) throws(Diagnostic) {
    try refuse(size: entries * Self.stepsPerEntry, at: range)
    try spend(Self.stepsPerEntry, at: range)
    note(Self.stepsPerEntry)
  }

  private static let stepsPerEntry = 8

  /// As ``refuse(size:at:)``, and counts the work of making it: an element a step.
  func check(size: Int, at range: SourceRange) throws(Diagnostic) {
    try refuse(size: size, at: range)
    try spend(size, at: range)
    note(size)
  }

  /// Notes that so many elements were made, or as many parts of a text.
  func note(_ size: Int) {
    made.store(made.load(ordering: .relaxed) &+ size, ordering: .relaxed)
  }

  /// How much was made since the last call: no value can hold more than that without sharing it.
  func takeMade() -> Int {
    defer { made.store(0, ordering: .relaxed) }
    return made.load(ordering: .relaxed)
  }

  /// As ``check(size:at:)`` for the bytes of a text.
  func check(bytes: Int, at range: SourceRange) throws(Diagnostic) {
    try refuse(size: bytes, at: range)
    try spend(bytes / Self.bytesPerStep, at: range)
  }

  /// As ``check(bytes:at:)``, of a value with all that it holds: its text, or its comparison.
  func check(whole value: Value, at range: SourceRange) throws(Diagnostic) {
    try check(bytes: value.wholeSize(upTo: Self.maximumSize), at: range)
  }

  /// Copying bytes is that much cheaper than evaluating.
  static let bytesPerStep = 16
}
