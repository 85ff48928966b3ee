/// The known name that a misspelt one was most likely meant to be.
enum KeySuggestion {
  /// Returns the closest of `names`, at most two edits away and nearer than another word.
  static func closest(to key: String, among names: [String]) -> String? {
    let key = Array(key.utf8)
    let ranked = names.map { (name: $0, distance: distance(key, Array($0.utf8))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= 2 && best.distance < key.count ? best.name : nil
  }

  /// Insertions, deletions, replacements and swaps of neighbours: the optimal string alignment.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard abs(left.count - right.count) <= 2 else { return abs(left.count - right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
