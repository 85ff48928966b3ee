/// The nearest of some names to a misspelt one.
package enum Suggestion {
  /// Returns the candidate within an edit distance of 2, the nearest and first in order; none when
  /// more than a third of the letters would change, which makes it another word.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    var best: (name: String, distance: Int)?
    // Nobody misspells a word that long, and the distance takes time by its square.
    guard name.utf8.count <= longestName else { return nil }
    for candidate in candidates where candidate.utf8.count <= longestName {
      let distance = distance(name.lowercased(), candidate.lowercased())
      guard distance <= 2, distance * 3 <= max(name.count, candidate.count) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.name
  }

  private static let longestName = 100

  /// The number of characters to insert, delete, replace or swap with a neighbour (optimal string
  /// alignment).
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    var rows = [[Int](0...right.count)]
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
