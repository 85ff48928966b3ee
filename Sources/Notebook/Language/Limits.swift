internal import Synchronization

/// Bounds on steps and sizes, so that every notebook ends.
package final class Limits: Sendable {
  let maximumSteps: Int
  /// The largest text or array that an expression may build, in bytes or elements.
  let maximumSize: Int
  private let steps = Atomic(0)

  package init(maximumSteps: Int = 50_000_000, maximumSize: Int = 10_000_000) {
    self.maximumSteps = maximumSteps
    self.maximumSize = maximumSize
  }

  func step(at range: SourceRange) throws(Diagnostic) {
    let count = steps.add(1, ordering: .relaxed).newValue
    guard count <= maximumSteps else {
      throw Diagnostic(
        .limit,
        "this notebook takes more than \(maximumSteps) steps",
        at: range
      )
    }
  }

  func check(size: Int, at range: SourceRange) throws(Diagnostic) {
    guard size <= maximumSize else {
      throw Diagnostic(.limit, "this value grows beyond \(maximumSize) elements", at: range)
    }
  }
}
