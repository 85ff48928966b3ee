import Notebook
import Testing

/// Loops and variables do what Swift's do.
@Suite struct VariableTests {
  @Test(arguments: [
    (
      """
      func total(_ n: [Int]) -> Int {
        var sum = 0
        for x in n { sum += x }
        return sum
      }
      total([1, 2, 3])
      """,
      "6"
    ),
    (
      """
      func odd(_ n: Int) -> [Int] {
        var found: [Int] = []
        for x in 1...n where x % 2 == 1 { found.append(x) }
        return found
      }
      odd(7)
      """,
      "[1, 3, 5, 7]"
    ),
    (
      """
      func first(_ n: [Int]) -> Int {
        var found = -1
        for x in n {
          if x < 0 { continue }
          if x > 2 {
            found = x
            break
          }
        }
        return found
      }
      first([-5, 1, 4, 9])
      """,
      "4"
    ),
    (
      #"""
      func pairs() -> [String] {
        var all: [String] = []
        for (index, name) in ["a", "b"].enumerated() { all.append("\(index)\(name)") }
        return all
      }
      pairs()
      """#,
      #"["0a", "1b"]"#
    ),
    (
      """
      func nested() -> Int {
        var count = 0
        for a in 0..<3 {
          for b in 0..<3 {
            if b > a { break }
            count += 1
          }
        }
        return count
      }
      nested()
      """,
      "6"
    ),
    (
      #"""
      func keys() -> String {
        var text = ""
        for (key, value) in ["b": 1, "a": 2] { text += "\(key)\(value)" }
        return text
      }
      keys()
      """#,
      "b1a2"
    ),
  ])
  func `a loop walks through a sequence`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      """
      func f() -> [Int] {
        var a = [1, 2, 3]
        a[1] = 7
        a[0] += 4
        a.append(9)
        return a
      }
      f()
      """,
      "[5, 7, 3, 9]"
    ),
    (
      """
      func f() -> Int {
        var counts: [String: Int] = [:]
        for c in ["a", "b", "a"] { counts[c, default: 0] += 1 }
        return counts["a"] ?? 0
      }
      f()
      """,
      "2"
    ),
    (
      """
      func f() -> (a: Int, b: Int) {
        var t = (a: 1, b: 2)
        t.a = 5
        t.b += 1
        return t
      }
      f()
      """,
      "(a: 5, b: 3)"
    ),
    (
      """
      func f() -> [[Int]] {
        var m = [[1], [2]]
        m[0][0] = 8
        return m
      }
      f()
      """,
      "[[8], [2]]"
    ),
    (
      """
      func f() -> [Int] {
        let a = [1]
        var b = a
        b.append(2)
        return a + b
      }
      f()
      """,
      "[1, 1, 2]"
    ),
    (
      #"""
      func f() -> String {
        var d = ["x": 1, "y": 2]
        d["x"] = nil
        return d.map { "\($0.key)\($0.value)" }.joined()
      }
      f()
      """#,
      "y2"
    ),
    (
      """
      func f() -> Int {
        var n = 1
        if true {
          var n = 5
          n += 1
        }
        n += 1
        return n
      }
      f()
      """,
      "2"
    ),
    (
      """
      func f() -> Int {
        let n: Int
        if true { n = 4 } else { n = 5 }
        return n
      }
      f()
      """,
      "4"
    ),
    (
      """
      let (a, b) = (1, 2), c = 3
      a + b + c
      """,
      "6"
    ),
  ])
  func `a variable changes in place`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: ["n", "name", "rest"])
  func `a name ends with its block`(name: String) {
    let code = """
      for n in [1] { show(n) }
      if let name = Cakes(1).first?.name { show(name) }
      switch 3 {
      case let rest: show(rest)
      }
      \(name)
      """
    #expect(Code.findings(code) == ["<\(name)> unknown-name: no name '\(name)' is in scope"])
  }
}
