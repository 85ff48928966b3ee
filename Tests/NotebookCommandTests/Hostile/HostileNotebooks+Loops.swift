extension HostileNotebooks {
  /// Loops and walks that have no end, or hardly one.
  static let loops: [HostileNotebook] = [
    .cell(
      "a loop over a billion numbers",
      """
      func spin() -> Int {
        var n = 0
        for i in 0..<1_000_000_000 { n += i - i }
        return n
      }
      spin()
      """,
      error: "notebook.md:4:3: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a loop over every Int",
      """
      func spin() -> Int {
        var n = 0
        for i in Int.min...Int.max { n = i }
        return n
      }
      spin()
      """,
      error: "notebook.md:4:12: error: the end of this range is too large for Int [arithmetic]"
    ),
    .cell(
      "an empty loop over all positive numbers",
      """
      func spin() -> Int {
        var n = 0
        for _ in 0...(Int.max - 1) {}
        return n
      }
      spin()
      """,
      error: "notebook.md:4:3: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "loops in loops in loops",
      """
      func spin() -> Int {
        var n = 0
        for _ in 0..<10_000 { for _ in 0..<10_000 { for _ in 0..<10_000 { n += 1 } } }
        return n
      }
      spin()
      """,
      error: "notebook.md:4:47: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a loop that skips everything",
      """
      func spin() -> Int {
        var n = 0
        for i in 0..<1_000_000_000 where i < 0 { n += i }
        return n
      }
      spin()
      """,
      error: "notebook.md:4:3: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a loop that always continues",
      """
      func spin() -> Int {
        var n = 0
        for _ in 0..<1_000_000_000 { continue }
        return n
      }
      spin()
      """,
      error: "notebook.md:4:3: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a stride without end",
      """
      func spin() -> Int {
        var n = 0
        for i in stride(from: 0, to: Int.max, by: 1) { n = i }
        return n
      }
      spin()
      """,
      error: "notebook.md:4:3: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a stride of nothing",
      """
      func spin() -> Int {
        var n = 0
        for i in stride(from: 0, to: 10, by: 0) { n = i }
        return n
      }
      spin()
      """,
      error: "notebook.md:4:40: error: a step of 0 never ends [bounds]"
    ),
    .cell(
      "a stride down to minus infinity",
      "Array(stride(from: 0.0, to: -Double.infinity, by: 1.0)).count"
    ),
    .cell(
      "a stride to infinity",
      "Array(stride(from: 0.0, to: Double.infinity, by: 1.0)).count",
      error: "notebook.md:2:7: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "a stride of the smallest number",
      "Array(stride(from: 0.0, to: 1.0, by: 5e-324)).count",
      error: "notebook.md:2:7: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "forEach without end",
      "(0..<Int.max).forEach { _ in }",
      error: "notebook.md:2:23: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "map without end",
      "(0..<Int.max).map { $0 }.count",
      error: "notebook.md:2:15: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "filter without end",
      "(0..<Int.max).filter { $0 < 0 }.count",
      error: "notebook.md:2:15: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "a fold without end",
      "(0..<Int.max).reduce(0) { sum, _ in sum }",
      error: "notebook.md:2:25: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a fold that never overflows",
      "(0..<Int.max).reduce(0) { $1 - $0 }",
      error: "notebook.md:2:25: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a search that finds nothing",
      "(0..<Int.max).contains { $0 < 0 }",
      error: "notebook.md:2:24: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a first that is never there",
      "(0..<Int.max).first { $0 < 0 } ?? 0",
      error: "notebook.md:2:21: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "allSatisfy without end",
      "(0..<Int.max).allSatisfy { $0 >= 0 }",
      error: "notebook.md:2:26: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a sum without end",
      "(0..<Int.max).sum { $0 - $0 }",
      error: "notebook.md:2:15: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "a prefix while true",
      "(0..<Int.max).prefix { _ in true }.count",
      error: "notebook.md:2:22: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a drop while true",
      "(0..<Int.max).drop { _ in true }.count",
      error: "notebook.md:2:20: error: this takes more than 20000000 steps [limit]"
    ),
    .cell("an order that is none", "(0..<2_000_000).sorted { _, _ in true }.count"),
    .cell("an order that is always false", "(0..<2_000_000).sorted { _, _ in false }.count"),
    .cell(
      "the greatest by no order",
      "(0..<Int.max).max { _, _ in true } ?? 0",
      error: "notebook.md:2:15: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "switch in a loop without end",
      """
      func spin() -> Int {
        var n = 0
        for i in 0..<1_000_000_000 {
          switch i % 3 {
          case 0: n += 1
          case 1, 2: n -= 1
          default: break
          }
        }
        return n
      }
      spin()
      """,
      error: "notebook.md:4:3: error: this takes more than 20000000 steps [limit]"
    ),
  ]
}
