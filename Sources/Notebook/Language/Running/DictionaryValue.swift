/// The entries of a dictionary in the order in which their keys came: what is shown does not depend
/// on a hash.
package struct DictionaryValue: Sendable {
  /// Removed entries stay as holes until half of all are such, so that removing costs little.
  private var allKeys: [Value] = []
  private var allValues: [Value] = []
  private var isHole: [Bool] = []
  private var positions: [HashableValue: Int] = [:]

  package init() {}

  package var count: Int { positions.count }
  package var keys: [Value] { withoutHoles(allKeys) }
  package var values: [Value] { withoutHoles(allValues) }

  private func withoutHoles(_ list: [Value]) -> [Value] {
    guard list.count > count else { return list }
    return zip(list, isHole).filter { !$1 }.map(\.0)
  }

  package subscript(key: Value) -> Value? {
    get { positions[HashableValue(key)].map { allValues[$0] } }
    set {
      let wrapped = HashableValue(key)
      switch (positions[wrapped], newValue) {
      case (let position?, let value?): allValues[position] = value
      case (nil, let value?): append(wrapped, value)
      case (let position?, nil): remove(at: position, wrapped)
      case (nil, nil): break
      }
    }
  }

  private mutating func append(_ key: HashableValue, _ value: Value) {
    positions[key] = allKeys.count
    allKeys.append(key.value)
    allValues.append(value)
    isHole.append(false)
  }

  private mutating func remove(at position: Int, _ key: HashableValue) {
    positions[key] = nil
    allKeys[position] = .void
    allValues[position] = .void
    isHole[position] = true
    guard allKeys.count > 2 * count + 8 else { return }
    (allKeys, allValues) = (keys, values)
    isHole = Array(repeating: false, count: count)
    for (position, key) in allKeys.enumerated() { positions[HashableValue(key)] = position }
  }

  /// Changes the value of a key in place, `fallback` where there is none.
  mutating func update(
    _ key: Value,
    or fallback: () throws -> Value,
    _ change: (inout Value) throws -> Void
  ) rethrows {
    let wrapped = HashableValue(key)
    if let position = positions[wrapped] {
      try change(&allValues[position])
    } else {
      var value = try fallback()
      try change(&value)
      append(wrapped, value)
    }
  }
}
