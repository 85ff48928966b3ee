internal import Synchronization

/// Calls `body` with 0..<`count` on all cores and returns what it gave, in order.
///
/// What `body` returns must depend on its argument only, never on what runs beside it.
func concurrently<Result: Sendable>(
  _ count: Int,
  _ body: @Sendable (Int) -> Result
) -> [Result] {
  guard count > 1 else { return (0..<count).map(body) }
  let results = Mutex([Result?](repeating: nil, count: count))
  Parts.forEachIndex(count) { index in
    let result = body(index)
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}
