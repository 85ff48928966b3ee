/// Sets of numbers that only ever grow together (union-find with path halving).
struct DisjointSets {
  private var parents: [UInt32]

  /// Each number of `0..<count` alone.
  init(count: Int) { parents = (0..<UInt32(count)).map { $0 } }

  /// Makes one set of the two that hold these numbers; its root is its least number.
  mutating func join(_ first: Int, _ second: Int) {
    let (a, b) = (root(of: first), root(of: second))
    parents[max(a, b)] = UInt32(min(a, b))
  }

  private mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[Int(parents[number])]
      number = Int(parents[number])
    }
    return number
  }

  /// The number of each one's set, the sets being numbered by their least member, and how many
  /// there are.
  mutating func numbered() -> (sets: [UInt32], count: Int) {
    var sets = [UInt32](repeating: 0, count: parents.count)
    var count: UInt32 = 0
    for number in parents.indices {
      let root = root(of: number)
      sets[number] = root == number ? count : sets[root]
      if root == number { count += 1 }
    }
    return (sets, Int(count))
  }
}
