internal import Synchronization

/// A value that is made when it is first asked for and then kept, until one is asked for by another
/// key.
final class Kept<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let entry = Mutex<(key: Key, value: Value)?>(nil)

  /// The value that belongs to a key; `make` must give the same for the same key.
  func value(for key: Key, make: () -> Value) -> Value {
    entry.withLock { entry in
      if let entry, entry.key == key { return entry.value }
      let value = make()
      entry = (key, value)
      return value
    }
  }
}
