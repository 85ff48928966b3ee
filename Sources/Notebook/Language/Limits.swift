internal import Synchronization

/// Bounds on steps and sizes, so that every notebook ends.
package final class Limits: Sendable {
  let maximumSteps: Int
  /// The largest text or array that an expression may build, in bytes or elements.
  static let maximumSize = 10_000_000
  /// How deep closures may call each other.
  let maximumDepth = 200
  private let steps = Atomic(0)
  private let depth = Atomic(0)

  package init(maximumSteps: Int = 50_000_000) {
    self.maximumSteps = maximumSteps
  }

  func step(at range: SourceRange) throws(Diagnostic) {
    let count = steps.add(1, ordering: .relaxed).newValue
    guard count <= maximumSteps else {
      throw Diagnostic(
        .limit,
        "this takes more than \(maximumSteps) steps",
        at: range
      )
    }
  }

  /// Goes one closure call deeper; ``leave()`` comes back.
  func enter(at range: SourceRange) throws(Diagnostic) {
    guard depth.add(1, ordering: .relaxed).newValue <= maximumDepth else {
      leave()
      throw Diagnostic(
        .limit,
        "closures call each other more than \(maximumDepth) levels deep",
        at: range
      )
    }
  }

  func leave() {
    depth.subtract(1, ordering: .relaxed)
  }

  /// A cell's steps do not count against the next one's.
  func startUnit() {
    steps.store(0, ordering: .relaxed)
    depth.store(0, ordering: .relaxed)
  }

  func check(size: Int, at range: SourceRange) throws(Diagnostic) {
    guard size <= Self.maximumSize else {
      throw Diagnostic(.limit, "this value grows beyond \(Self.maximumSize) elements", at: range)
    }
  }
}
