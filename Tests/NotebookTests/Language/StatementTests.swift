import Notebook
import Testing

/// Statements do what Swift's do.
@Suite struct StatementTests {
  @Test(arguments: [
    (
      """
      func area(width w: Int, height h: Int = 2) -> Int { w * h }
      area(width: 3)
      """,
      "6"
    ),
    (
      """
      func area(width w: Int, height h: Int = 2) -> Int { w * h }
      area(width: 3, height: 5)
      """,
      "15"
    ),
    (
      """
      func twice(_ n: Int) -> Int { n * 2 }
      [1, 2].map(twice)
      """,
      "[2, 4]"
    ),
    (
      """
      let n = 1
      func next(_ n: Int) -> Int { n + 1 }
      next(4) + n
      """,
      "6"
    ),
    (
      """
      func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }
      fib(10)
      """,
      "55"
    ),
    (
      """
      func outer(_ n: Int) -> Int {
        func inner(_ m: Int) -> Int { m + n }
        return inner(10)
      }
      outer(5)
      """,
      "15"
    ),
    (
      """
      func parts(_ n: Int) -> (whole: Int, rest: Int) { (n / 10, n % 10) }
      parts(47).rest
      """,
      "7"
    ),
    (
      """
      func apply(_ f: (Int) -> Int, to n: Int) -> Int { f(n) }
      apply({ $0 * $0 }, to: 6)
      """,
      "36"
    ),
    (
      """
      func adder(_ n: Int) -> (Int) -> Int { { $0 + n } }
      adder(3)(4)
      """,
      "7"
    ),
    (
      """
      func first(_ n: [Int]) -> Int? { n.first }
      first([]) ?? -1
      """,
      "-1"
    ),
    (
      #"""
      func greet(_ name: String = "you") -> String { "for \(name)" }
      greet() + greet("Anna")
      """#,
      "for youfor Anna"
    ),
  ])
  func `a function has labels, defaults and its own names`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      """
      func size(_ n: Int) -> String {
        if n > 9 { return "large" } else if n > 4 { return "middle" }
        return "small"
      }
      [1, 5, 10].map(size)
      """,
      #"["small", "middle", "large"]"#
    ),
    (
      """
      let n = 7
      let kind = if n % 2 == 0 { "even" } else { "odd" }
      kind
      """,
      "odd"
    ),
    (
      #"""
      func name(_ n: Int?) -> String {
        if let n { return "\(n)" }
        return "none"
      }
      [name(3), name(nil)]
      """#,
      #"["3", "none"]"#
    ),
    (
      """
      func halved(_ n: Int?) -> Int {
        guard let n, n > 0 else { return 0 }
        return n / 2
      }
      [halved(8), halved(-8), halved(nil)]
      """,
      "[4, 0, 0]"
    ),
    (
      """
      func both(_ a: Int?, _ b: Int?) -> Int {
        if let a, let b, a < b { return b - a }
        return 0
      }
      [both(1, 4), both(4, 1), both(nil, 1)]
      """,
      "[3, 0, 0]"
    ),
  ])
  func `a branch is taken by its condition`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      """
      func word(_ n: Int) -> String {
        switch n {
        case 0: return "none"
        case 1, 2: return "few"
        case 3...9: return "some"
        case let m where m < 0: return "less"
        default: return "many"
        }
      }
      [0, 2, 9, -1, 10].map(word)
      """,
      #"["none", "few", "some", "less", "many"]"#
    ),
    (
      #"""
      let p = (1, 0)
      let place = switch p {
      case (0, 0): "start"
      case (_, 0): "line"
      case let (x, y): "\(x + y)"
      }
      place
      """#,
      "line"
    ),
    (
      #"""
      func name(_ n: Int?) -> String {
        switch n {
        case 0?: "zero"
        case let m?: "\(m)"
        case nil: "none"
        }
      }
      [name(0), name(4), name(nil)]
      """#,
      #"["zero", "4", "none"]"#
    ),
    (
      """
      let word = switch "b" {
      case "a"..."c": "start"
      default: "end"
      }
      word
      """,
      "start"
    ),
    (
      """
      let flag = switch (true, false) {
      case (true, true): 2
      case (true, _), (_, true): 1
      case (false, false): 0
      }
      flag
      """,
      "1"
    ),
  ])
  func `a switch takes the first case that matches`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }
}
