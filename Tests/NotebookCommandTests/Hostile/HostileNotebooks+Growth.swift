extension HostileNotebooks {
  /// Values that double, and work that does.
  static let growth: [HostileNotebook] = [
    .cell(
      "a text that doubles",
      #"""
      func grow() -> Int {
        var text = "ab"
        for _ in 0..<100 { text += text }
        return text.count
      }
      grow()
      """#,
      error: "notebook.md:4:30: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "a text that doubles in a fold",
      #"(0..<100).reduce("ab") { text, _ in text + text }.count"#,
      error: "notebook.md:2:37: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "a text that doubles in itself",
      #"(0..<100).reduce("ab") { text, _ in "\(text)\(text)" }.count"#,
      error: "notebook.md:2:37: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "an array that doubles",
      """
      func grow() -> Int {
        var list = [1]
        for _ in 0..<100 { list += list }
        return list.count
      }
      grow()
      """,
      error: "notebook.md:4:30: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "an array that doubles in a fold",
      "(0..<100).reduce([1]) { list, _ in list + list }.count",
      error: "notebook.md:2:36: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "an array that grows by one",
      "(0..<1_000_000_000).reduce([0]) { list, n in list + [n] }.count",
      error: "notebook.md:2:46: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "an array that grows in front",
      "(0..<1_000_000_000).reduce([0]) { list, n in [n] + list }.count",
      error: "notebook.md:2:46: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a dictionary that grows",
      """
      func grow() -> Int {
        var seen = [Int: Int]()
        for i in 0..<1_000_000_000 { seen[i] = i }
        return seen.count
      }
      grow()
      """,
      error: "notebook.md:4:37: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "a dictionary that is copied at each step",
      """
      (0..<1_000_000).reduce([0: 0]) { old, n in
        var new = old
        new[n] = n
        return new
      }.count
      """,
      error: "notebook.md:3:7: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a dictionary filled and emptied",
      """
      func churn() -> Int {
        var seen = [Int: Int]()
        for i in 0..<300_000 { seen[i] = i }
        for i in 0..<300_000 { seen[i] = nil }
        return seen.count
      }
      churn()
      """
    ),
    .cell(
      "a dictionary of growing texts",
      #"""
      func grow() -> Int {
        var seen = ["a": "b"]
        for _ in 0..<1_000_000 { seen["a", default: ""] += seen["a"] ?? "" }
        return seen.count
      }
      grow()
      """#,
      error: "notebook.md:4:54: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "a dictionary of growing arrays",
      #"""
      func grow() -> Int {
        var seen = ["a": [1]]
        for _ in 0..<1_000_000 { seen["a", default: []] += seen["a"] ?? [] }
        return seen.count
      }
      grow()
      """#,
      error: "notebook.md:4:54: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "a set that grows",
      "(0..<1_000_000_000).reduce(Set([0])) { set, n in set.union([n]) }.count",
      error: "notebook.md:2:54: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a text of a billion letters",
      #"String(repeating: "a", count: 1_000_000_000).count"#,
      error: "notebook.md:2:1: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "a text repeated Int.max times",
      #"String(repeating: "ab", count: Int.max)"#,
      error: "notebook.md:2:1: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "a text of texts of texts",
      #"String(repeating: String(repeating: String(repeating: "a", count: 1_000), count: 1_000), count: 1_000).count"#,
      error: "notebook.md:2:1: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "an array of a billion zeros",
      "Array(repeating: 0, count: 1_000_000_000).count",
      error: "notebook.md:2:28: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "arrays of arrays of arrays, compared",
      """
      let a = Array(repeating: Array(repeating: Array(repeating: 0, count: 1_000), count: 1_000), count: 1_000)
      a == a
      """,
      error: "notebook.md:3:1: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "arrays of arrays of arrays, shown",
      """
      let a = Array(repeating: Array(repeating: Array(repeating: 0, count: 1_000), count: 1_000), count: 1_000)
      a
      """,
      error: "notebook.md:3:1: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "arrays of arrays of arrays, in a text",
      #"""
      let a = Array(repeating: Array(repeating: Array(repeating: 0, count: 1_000), count: 1_000), count: 1_000)
      "\(a)".count
      """#,
      error: "notebook.md:3:4: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "arrays of arrays of arrays, described",
      """
      let a = Array(repeating: Array(repeating: Array(repeating: 0, count: 1_000), count: 1_000), count: 1_000)
      String(describing: a).count
      """,
      error: "notebook.md:3:1: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "arrays of arrays of arrays, as keys",
      """
      let a = Array(repeating: Array(repeating: Array(repeating: 0, count: 1_000), count: 1_000), count: 1_000)
      Set([a]).count
      """,
      error: "notebook.md:3:1: error: 'Set' cannot be used here: [[[Int]]] cannot be a key [type]"
    ),
    .cell(
      "arrays of arrays of arrays, searched",
      """
      let row = Array(repeating: 0, count: 1_000_000)
      let rows = Array(repeating: [row], count: 1_000)
      rows.contains([Array(row.dropLast()) + [1]])
      """,
      error: "notebook.md:4:6: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "arrays of arrays of arrays, split",
      """
      let row = Array(repeating: 0, count: 1_000_000)
      let rows = Array(repeating: [row], count: 10_000)
      rows.split(separator: [Array(row.dropLast()) + [1]]).count
      """,
      error: "notebook.md:4:6: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "arrays of arrays, looked for from the end",
      """
      let row = Array(repeating: 0, count: 1_000_000)
      let rows = Array(repeating: row, count: 10_000)
      rows.lastIndex(of: Array(row.dropLast()) + [1]) ?? 0
      """,
      error: "notebook.md:4:6: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "sets as keys",
      "Set((0..<100_000).map { Set([$0]) }).count",
      error: "notebook.md:2:1: error: 'Set' cannot be used here: Set<Int> cannot be a key [type]"
    ),
    .cell(
      "dictionaries as keys",
      "(0..<100_000).grouped { [$0: $0] }.count",
      error:
        "notebook.md:2:15: error: 'grouped' cannot be used here: [Int: Int] cannot be a key [type]"
    ),
    .cell(
      "empty arrays as keys",
      "Set(Array(repeating: [Int](), count: 1_000_000)).count",
      error: "notebook.md:2:1: error: 'Set' cannot be used here: [Int] cannot be a key [type]"
    ),
    .cell(
      "texts that are equal up to their end, sorted",
      #"""
      let start = String(repeating: "e\u{301}", count: 20_000)
      (0..<200).map { "\(start)\($0)" }.sorted().count
      """#
    ),
    .cell(
      "a long text asked for its length",
      #"""
      let a = String(repeating: "e\u{301}", count: 1_000_000)
      (0..<1_000_000).reduce(0) { sum, _ in sum + a.count }
      """#,
      error: "notebook.md:3:47: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a long text asked for its last letter",
      #"""
      let a = String(repeating: "\u{301}", count: 1_000_000)
      (0..<1_000_000).count { _ in a.last == a.first }
      """#,
      error: "notebook.md:3:30: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "flatMap of flatMap",
      "(0..<10_000).flatMap { _ in (0..<10_000).flatMap { _ in Array(0..<10_000) } }.count",
      error: "notebook.md:2:63: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "flatMap of a shared array",
      """
      let a = Array(0..<1_000_000)
      a.flatMap { _ in a }.count
      """,
      error: "notebook.md:3:3: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "joined arrays",
      """
      let a = Array(0..<1_000_000)
      Array(Array(repeating: a, count: 1_000_000).joined()).count
      """,
      error: "notebook.md:3:45: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "joined texts",
      #"""
      let a = String(repeating: "a", count: 1_000_000)
      Array(repeating: a, count: 1_000_000).joined(separator: a).count
      """#,
      error: "notebook.md:3:39: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "parts replaced by longer ones",
      #"(0..<100).reduce("a") { text, _ in text.replacing("a", with: "aa") }.count"#,
      error: "notebook.md:2:41: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "nothing replaced by something",
      #"(0..<100).reduce("a") { text, _ in text.replacing("", with: "ab") }.count"#,
      error: "notebook.md:2:41: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "a part that almost fits everywhere",
      #"""
      let a = String(repeating: "a", count: 1_000_000)
      (a + "b").replacing(String(repeating: "a", count: 10_000) + "c", with: "").count
      """#
    ),
    .cell(
      "a part that almost is in it",
      #"""
      let a = String(repeating: "a", count: 1_000_000)
      a.contains(String(repeating: "a", count: 100_000) + "b")
      """#
    ),
    .cell(
      "a text split at each letter",
      #"String(repeating: ",", count: 9_000_000).split(separator: ",", omittingEmptySubsequences: false).count"#
    ),
    .cell(
      "pairs of all with all",
      """
      let a = Array(0..<100_000)
      a.joined(with: a, on: { _ in 0 }, equals: { _ in 0 }).count
      """,
      error: "notebook.md:3:3: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "groups of groups",
      "Array(0..<1_000_000).grouped { $0 % 1_000 }.map { $0.rows.grouped { $0 }.count }.count"
    ),
    .cell(
      "names that hold too much together",
      (0..<7).map { "let a\($0) = Array(repeating: \($0), count: 9_000_000)" }.joined(
        separator: "\n"
      ),
      error: "notebook.md:4:37: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "arrays whose elements hold too much together",
      """
      let a = (0..<1_900).map { Array(repeating: $0, count: 10_000) }
      a.count
      """
    ),
    .cell(
      "a text shown again and again",
      #"""
      let a = String(repeating: "a", count: 9_000_000)
      (0..<1_000).forEach { _ in show(a) }
      """#,
      error: "notebook.md:3:33: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a number shown again and again",
      "(0..<100_000_000).forEach { show($0) }",
      error: "notebook.md:2:29: error: this takes more than 20000000 steps [limit]"
    ),
  ]
}
