internal import Dispatch

/// Work on many rows, cut into parts of a fixed size that are done side by side.
enum Parts {
  /// Large enough to be worth a thread's while; the same on every machine.
  private static let size = 1 << 15

  /// Calls `body` once for each part of 0..<`count`, in any order and on several threads.
  static func forEach(of count: Int, _ body: @Sendable (Range<Int>) -> Void) {
    forEachIndex((count + size - 1) / size) { part in
      body(part * size..<min((part + 1) * size, count))
    }
  }

  /// Calls `body` once for each of 0..<`count`, in any order and on several threads.
  static func forEachIndex(_ count: Int, _ body: @Sendable (Int) -> Void) {
    guard count > 1 else { return (0..<count).forEach(body) }
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }
}
