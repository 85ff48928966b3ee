import Notebook
import Testing

/// An expression has the type that Swift infers.
@Suite struct TypingTests {
  @Test(arguments: [
    (
      "[1, 2.5]",
      "[Double]"
    ),
    (
      #"["a": 1].map { $0.value }"#,
      "[Int]"
    ),
    (
      #"(1, "a")"#,
      "(Int, String)"
    ),
    (
      "[1].first",
      "Int?"
    ),
    (
      #""abc".prefix(2)"#,
      "Substring"
    ),
    (
      "[1].prefix(1)",
      "ArraySlice<Int>"
    ),
    (
      "1..<3",
      "Range<Int>"
    ),
    (
      "1...3",
      "ClosedRange<Int>"
    ),
    (
      "{ (n: Int) in n > 2 }",
      "(Int) -> Bool"
    ),
    (
      "Dictionary(grouping: [1], by: { $0 % 2 })",
      "[Int: [Int]]"
    ),
    (
      #"Cakes(2).map(\.price)"#,
      "[Double]"
    ),
    (
      "Cakes(2).filter { $0.stars > 4 }",
      "Cakes"
    ),
    (
      "Cakes(2).first?.note",
      "String?"
    ),
    (
      #"Set(["a"])"#,
      "Set<String>"
    ),
    (
      #"["a": 1]["a"]"#,
      "Int?"
    ),
    (
      #""abc".first"#,
      "Character?"
    ),
    (
      "true ? 1 : nil",
      "Int?"
    ),
    (
      "[1, nil]",
      "[Int?]"
    ),
    (
      "1 / 2",
      "Int"
    ),
    (
      "1 / 2.0",
      "Double"
    ),
    (
      "Order.name",
      "Order"
    ),
    (
      #"[[1]].map(\.count)"#,
      "[Int]"
    ),
    (
      "show(1)",
      "Void"
    ),
  ])
  func `an expression has one type`(code: String, type: String) {
    #expect(Code.type(code) == type)
  }

  @Test(arguments: [
    (
      """
      let x: Double = 3
      x
      """,
      "3.0"
    ),
    (
      """
      let x: [Double] = [1, 2]
      x
      """,
      "[1.0, 2.0]"
    ),
    (
      """
      let x: Int? = 3
      x ?? 0
      """,
      "3"
    ),
    (
      """
      let x: [Int?] = [1, nil]
      x
      """,
      "[Optional(1), nil]"
    ),
    (
      """
      let x: [String: Double] = ["a": 1]
      x["a"] ?? 0
      """,
      "1.0"
    ),
    (
      """
      let x: Set<Int> = [1, 1, 2]
      x.count
      """,
      "2"
    ),
    (
      """
      let x: (Double, Int) = (1, 2)
      x
      """,
      "(1.0, 2)"
    ),
    (
      """
      let x: Character = "a"
      x
      """,
      "a"
    ),
    (
      "true ? 1 : 2.5",
      "1.0"
    ),
    (
      "[1, 2.5, 3]",
      "[1.0, 2.5, 3.0]"
    ),
    (
      """
      let f: (Double) -> Double = { $0 / 2 }
      f(3)
      """,
      "1.5"
    ),
  ])
  func `a literal becomes what its place wants`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      """
      let n: Int? = 3
      n.map { $0 * 2 } ?? 0
      """,
      "6"
    ),
    (
      """
      let n: Int? = nil
      n.map { $0 * 2 } ?? 0
      """,
      "0"
    ),
    (
      #"[[1], []].map(\.first)"#,
      "[Optional(1), nil]"
    ),
    (
      """
      let n: Int?? = 3
      (n ?? nil) ?? 0
      """,
      "3"
    ),
    (
      #"["a": [1]]["a"]?.first ?? 0"#,
      "1"
    ),
    (
      #"Int("12") ?? 0"#,
      "12"
    ),
    (
      #"Int("x") == nil"#,
      "true"
    ),
    (
      #"["1", "x", "3"].compactMap { Int($0) }"#,
      "[1, 3]"
    ),
    (
      """
      let a: Int? = 3
      let b = 3
      a == b
      """,
      "true"
    ),
  ])
  func `an optional keeps that it may be missing`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      #"[1, 2].map { "\($0)" }"#,
      #"["1", "2"]"#
    ),
    (
      "[1, 2].reduce(into: [0]) { $0.append($1) }",
      "[0, 1, 2]"
    ),
    (
      "[3, 1, 2].sorted { $0 > $1 }",
      "[3, 2, 1]"
    ),
    (
      """
      let f = { (a: Int, b: Int) -> Int in a - b }
      f(5, 3)
      """,
      "2"
    ),
    (
      #"[(1, "a"), (2, "b")].map { n, s in "\(n)\(s)" }"#,
      #"["1a", "2b"]"#
    ),
    (
      #"zip([1, 2], ["a", "b"]).map { "\($0)\($1)" }"#,
      #"["1a", "2b"]"#
    ),
    (
      "[[1, 2], [3]].flatMap { $0.map { $0 * 10 } }",
      "[10, 20, 30]"
    ),
    (
      """
      let f = { (n: Int) in
        var m = n
        m += 1
        return m
      }
      f(1)
      """,
      "2"
    ),
    (
      #"["b", "a"].map(\.count).reduce(0, +)"#,
      "2"
    ),
  ])
  func `a closure takes its types from its place`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }
}
