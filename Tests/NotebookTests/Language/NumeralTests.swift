import Notebook
import Testing

/// Literals become what they stand beside, and nothing else mixes.
@Suite struct NumeralTests {
  @Test(arguments: [
    ("7 / 2", "3"), ("7 / 2.0", "3.5"), ("half(7)", "3.5"), ("half(7 / 2)", "1.75"),
    ("1 + 0.5", "1.5"), ("2 * 3 + 1.0", "7.0"), ("let x = 7 / 2\nx", "3"), ("7 % 4", "3"),
    ("-7 % 4", "-3"), ("-7 / 2", "-3"), ("1 == 1.0", "true"), ("2 < 2.5", "true"),
    ("true ? 1 : 2.5", "1.0"), ("let y = 2.5\nfalse ? y : 1", "1.0"),
    ("true ? 1 : -(2.5)", "1.0"), ("true ? 1 : half(2)", "1.0"), ("true ? 1 : 2", "1"),
    ("-(2 + 3)", "-5"), ("!(1 > 2)", "true"),
  ])
  func `a literal is what is wanted of it`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    ("[1, 2.5]", "[1.0, 2.5]"), ("[[1], [2.5]]", "[[1.0], [2.5]]"),
    ("[(1, 2), (1, 2.5)]", "[(1, 2.0), (1, 2.5)]"),
    ("[nil, 1, 2.5]", "[nil, Optional(1.0), Optional(2.5)]"),
    ("[1] + [2.5]", "[1.0, 2.5]"), ("let x = 2\n[x, 1]", "[2, 1]"),
    ("[1.5, 0].map { $0 > 1 ? 1 : $0 }", "[1.0, 0.0]"),
    ("Cakes(2).map { $0.price > 2.6 ? nil : $0.price }.map { $0 ?? 0 }", "[2.5, 0.0]"),
    ("[0.5, 1.5].reduce(0) { $1 > 1 ? $0 + $1 : $0 }", "1.5"),
    ("[Int]().reduce(0) { $0 + $1 }", "0"),
    ("[1, 2].reduce(0) { $0 + $1 }", "3"), ("sum([1, 2])", "3.0"),
    ("(1, [2]).1", "[2]"),
  ])
  func `the literals of a list are alike`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test func `a fallback of nothing known fits a Double later`() {
    #expect(Code.text("let x = [0.5].filter { $0 > 1 }.max() ?? 0\nx * 1.5") == "0.0")
  }

  @Test(arguments: [
    ("let x = 1\nx + 0.5", "+", "Int", "Double"),
    ("let x = 0.5\nlet y = 1\nx * y", "*", "Double", "Int"),
    ("let x = 1\nx < 0.5", "<", "Int", "Double"), ("let x = 1\nx == 0.5", "==", "Int", "Double"),
    ("let x = [1]\nx[0] - 0.5", "-", "Int", "Double"),
  ])
  func `an Int and a Double do not mix`(code: String, name: String, left: String, right: String) {
    let last = code.split(separator: "\n").last ?? ""
    #expect(
      Code.failure(code)
        == "<\(last)> type: the operator '\(name)' cannot be applied to \(left) and \(right)"
        + " | convert the Int: 'Double(…)'"
    )
  }

  @Test func `a Double has no remainder`() {
    #expect(
      Code.failure("5.5 % 2")
        == "<5.5 % 2> type: the operator '%' cannot be applied to Double and Double | '%' is for Int"
    )
    #expect(
      Code.failure("5 % 2 + 0.5")
        == "<5 % 2> type: the operator '%' cannot be applied to Double and Double | '%' is for Int"
    )
  }

  @Test func `an argument that wants a Double takes no Int`() {
    #expect(
      Code.failure("let x = 1\nhalf(x)")
        == "<x> type: expected Double, found Int | convert it: 'Double(…)'"
    )
  }

  @Test(arguments: [
    ("9223372036854775807 + 1", "+"), ("-9223372036854775807 - 2", "-"),
    ("4611686018427387904 * 2", "*"), ("(-9223372036854775808) / -1", "/"),
    ("(-9223372036854775808) % -1", "%"), ("let x = 9223372036854775807\nx + 1", "+"),
  ])
  func `an Int does not wrap around`(code: String, name: String) {
    let last = code.split(separator: "\n").last ?? ""
    #expect(
      Code.failure(code) == "<\(last)> arithmetic: the result of '\(name)' is too large for Int"
    )
  }

  @Test(arguments: ["-(-9223372036854775808)", "-(0 - 9223372036854775807 - 1)"])
  func `the least Int has no counterpart`(code: String) {
    #expect(Code.failure(code) == "<-> arithmetic: the result of '-' is too large for Int")
  }

  @Test(arguments: ["1 / 0", "1 % 0", "let x = 0\n5 / x"])
  func `an Int is not divided by zero`(code: String) {
    let last = code.split(separator: "\n").last ?? ""
    #expect(Code.failure(code) == "<\(last)> arithmetic: division by zero")
  }

  @Test func `a Double divided by zero is infinite`() {
    #expect(Code.text("1.0 / 0") == "inf")
    #expect(Code.text("-1 / 0.0") == "-inf")
  }

  @Test(arguments: [
    ("[1, \"a\"]", "<\"a\"> type: the elements of an array have one type, found Int and String"),
    ("[true, nil, 1]", "<1> type: the elements of an array have one type, found Bool and Int"),
    (
      "let x = 1\n[x, 2.5]",
      "<2.5> type: the elements of an array have one type, found Int and Double"
        + " | convert the Int: 'Double(…)'"
    ),
    (
      "[Cakes(1), Cakes(1).best]",
      "<Cakes(1).best> type: the elements of an array have one type, found Cakes and Cake"
    ),
  ])
  func `the elements of an array have one type`(code: String, failure: String) {
    #expect(Code.failure(code) == failure)
  }

  @Test func `a number has the members of its own type`() {
    #expect(Code.text("2.5.rounded()") == "3.0")
    #expect(
      Code.failure("5.rounded()")
        == "<rounded> unknown-member: 'Int' has no member 'rounded'"
        + " | it has 'description', 'isMultiple', 'quotientAndRemainder', 'signum'"
    )
  }
}
