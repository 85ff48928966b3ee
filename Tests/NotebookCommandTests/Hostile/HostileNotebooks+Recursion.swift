extension HostileNotebooks {
  /// Functions and closures that call themselves and each other.
  static let recursion: [HostileNotebook] = [
    .cell(
      "a function that calls itself",
      """
      func f(_ n: Int) -> Int { f(n + 1) }
      f(0)
      """,
      error: "notebook.md:2:6: error: functions call each other too deep [limit]"
    ),
    .cell(
      "a function that calls itself after its work",
      """
      func f(_ n: Int) -> Int { 1 + f(n + 1) }
      f(0)
      """,
      error: "notebook.md:2:6: error: functions call each other too deep [limit]"
    ),
    .cell(
      "a function that calls itself twice",
      """
      func f(_ n: Int) -> Int { n == 0 ? 1 : f(n - 1) + f(n - 1) }
      f(60)
      """,
      error: "notebook.md:2:6: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "Ackermann's function",
      """
      func a(_ m: Int, _ n: Int) -> Int {
        if m == 0 { return n + 1 }
        if n == 0 { return a(m - 1, 1) }
        return a(m - 1, a(m, n - 1))
      }
      a(4, 4)
      """,
      error: "notebook.md:2:6: error: functions call each other too deep [limit]"
    ),
    .cell(
      "Fibonacci's numbers the slow way",
      """
      func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }
      fib(90)
      """,
      error: "notebook.md:2:6: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a function that calls itself in map",
      """
      func f(_ n: Int) -> [Int] { [1, 2].map { f(n + $0).count } }
      f(0)
      """,
      error: "notebook.md:2:6: error: functions call each other too deep [limit]"
    ),
    .cell(
      "a function that calls itself in sorted",
      """
      func f(_ n: Int) -> Int { [2, 1].sorted { f($0) < f($1) }.count }
      f(0)
      """,
      error: "notebook.md:2:41: error: functions call each other too deep [limit]"
    ),
    .cell(
      "a function that calls itself in a text",
      #"""
      func f(_ n: Int) -> String { "\(f(n + 1))" }
      f(0)
      """#,
      error: "notebook.md:2:6: error: functions call each other too deep [limit]"
    ),
    .cell(
      "a function that calls itself in a loop",
      """
      func f(_ n: Int) -> Int {
        var sum = 0
        for i in 0..<10 { sum += f(n + i) }
        return sum
      }
      f(0)
      """,
      error: "notebook.md:2:6: error: functions call each other too deep [limit]"
    ),
    .cell(
      "a function that calls itself as a default",
      """
      func f(_ n: Int = 1) -> Int { f() }
      f()
      """,
      error: "notebook.md:2:6: error: functions call each other too deep [limit]"
    ),
    .cell(
      "a function that calls itself through an optional",
      """
      func f(_ n: Int?) -> Int? { n.flatMap { f($0) } }
      f(1) ?? 0
      """,
      error: "notebook.md:2:6: error: functions call each other too deep [limit]"
    ),
    .cell(
      "a function nested in one that it calls",
      """
      func f(_ n: Int) -> Int {
        func g(_ n: Int) -> Int { f(n) }
        return g(n)
      }
      f(0)
      """,
      error: "notebook.md:2:6: error: functions call each other too deep [limit]"
    ),
    .cell(
      "a closure handed to itself in turn",
      """
      func call(_ f: (Int) -> Int, _ n: Int) -> Int { call({ f($0) + 1 }, n) }
      call({ $0 }, 0)
      """,
      error:
        "notebook.md:2:54: error: closures capture each other more than 1000 levels deep [limit]"
    ),
    .cell(
      "closures wrapped in a loop",
      """
      func nest() -> Int {
        var f: (Int) -> Int = { $0 }
        for _ in 0..<100_000 {
          let inner = f
          f = { inner($0) + 1 }
        }
        return f(0)
      }
      nest()
      """,
      error:
        "notebook.md:6:9: error: closures capture each other more than 1000 levels deep [limit]"
    ),
    .cell(
      "closures in arrays in closures",
      """
      func nest() -> Int {
        var fs: [(Int) -> Int] = [{ $0 }]
        for _ in 0..<100_000 {
          let inner = fs
          fs = [{ inner[0]($0) }]
        }
        return fs[0](0)
      }
      nest()
      """,
      error:
        "notebook.md:6:11: error: closures capture each other more than 1000 levels deep [limit]"
    ),
    .cell(
      "closures that double",
      """
      func nest() -> Int {
        var f: (Int) -> Int = { $0 + 1 }
        for _ in 0..<500 {
          let inner = f
          f = { inner(inner($0)) }
        }
        return f(0)
      }
      nest()
      """,
      error: "notebook.md:3:25: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a loop in each call, without end",
      """
      func f(_ n: Int) -> Int { (0..<1_000).reduce(0) { $0 + $1 } + f(n + 1) }
      f(0)
      """,
      error: "notebook.md:2:49: error: functions call each other too deep [limit]"
    ),
  ]
}
