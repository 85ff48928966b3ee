import Notebook
import Testing

@Suite struct OperatorTests {
  @Test(arguments: [
    ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 3 - 2", "5"), ("2 * 3 % 4", "2"),
    ("1 < 2 && 2 < 3", "true"), ("true || false && false", "true"), ("1 + 1 == 2", "true"),
    ("nil ?? 1 + 2", "3"), ("nil ?? nil ?? 3", "3"), ("true ? 1 : false ? 2 : 3", "1"),
    ("false ? 1 : false ? 2 : 3", "3"), ("1 + 1..<2 * 3", "2..<6"), ("!true || true", "true"),
    ("-2 * -3", "6"), ("1 > 2 ? \"a\" : \"b\" + \"c\"", "bc"),
  ])
  func `operators bind as Swift's do`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    ("\"a\" + \"b\"", "ab"), ("\"a\" < \"b\"", "true"), ("\"a\" == \"a\"", "true"),
    ("\"b\" >= \"a\"", "true"), ("[1] + [2]", "[1, 2]"), ("[1, 2] == [1, 2]", "true"),
    ("[1] == [1, 2]", "false"), ("[1] != [2]", "true"), ("maybe(nil) == 1", "false"),
    ("maybe(1) == 1", "true"), ("(1, \"a\") == (1, \"a\")", "true"),
    ("(1, 2) == (1, 3)", "false"), ("true == false", "false"), ("0..<3 == 0..<3", "true"),
    ("2.5 != 2.5", "false"),
  ])
  func `values compare and join`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    ("false && 1 / 0 == 1", "false"), ("true || 1 / 0 == 1", "true"), ("maybe(1) ?? 1 / 0", "1"),
    ("true ? 1 : 1 / 0", "1"),
  ])
  func `what is not needed is not evaluated`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      "\"a\" + 1",
      "<\"a\" + 1> type: the operator '+' cannot be applied to String and Int"
        + " | write the other as text: \"\\(…)\""
    ),
    ("1 < \"a\"", "<1 < \"a\"> type: the operator '<' cannot be applied to Int and String"),
    ("nil + 1", "<nil> type: expected Int, found nil"),
    ("1 && true", "<1> type: expected Bool, found Int | compare it: '… != 0'"),
    ("true && 1", "<1> type: expected Bool, found Int | compare it: '… != 0'"),
    ("!1", "<1> type: expected Bool, found Int | compare it: '… != 0'"),
    (
      "0..<3 == 0...2",
      "<0..<3 == 0...2> type: the operator '==' cannot be applied to Range<Int> and ClosedRange<Int>"
    ),
    ("-\"a\"", "<-> type: the operator '-' cannot be applied to String"),
    ("1 ? 2 : 3", "<1> type: expected Bool, found Int | compare it: '… != 0'"),
    ("3..<1", "<3..<1> bounds: expected a range that starts before it ends, found 3..<1"),
    ("1...0", "<1...0> bounds: expected a range that starts before it ends, found 1...0"),
    (
      "0...9223372036854775807",
      "<0...9223372036854775807> arithmetic: the end of this range is too large for Int"
    ),
    (
      "-9223372036854775807..<5",
      "<-9223372036854775807..<5> bounds: the range -9223372036854775807..<5 is too long"
    ),
    (
      "0.5..<2",
      "<0.5..<2> type: the operator '..<' cannot be applied to Double and Int | convert the Int: 'Double(…)'"
    ),
  ])
  func `what does not fit is said at its place`(code: String, failure: String) {
    #expect(Code.failure(code) == failure)
  }

  @Test(arguments: [
    ("[1, 2, 3].reduce(0, +)", "6"), ("[2, 3].reduce(1, *)", "6"),
    ("[1, 3, 2].sorted(by: >)", "[3, 2, 1]"), ("[1, 2].map { $0 }.reduce(1, -)", "-2"),
  ])
  func `an operator alone is a function`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      "1 &+ 2",
      "<&+> unsupported: the operator '&+' is not part of the cell language | write '+'; an overflow is reported"
    ),
    (
      "1 === 2",
      "<===> unsupported: the operator '===' is not part of the cell language | compare values with '=='"
    ),
    ("1 << 2", "<<<> unsupported: the operator '<<' is not part of the cell language"),
    ("1 +++ 2", "<+++> unsupported: the language has no operator '+++'"),
    ("~1", "<~> unsupported: the language has no operator '~'"),
    ("1 < 2 < 3", "<<> syntax: comparisons cannot be chained | write 'a < b && b < c'"),
  ])
  func `other operators are refused by name`(code: String, refusal: String) {
    #expect(Code.refusals(code) == [refusal])
  }

  @Test func `a sequence of a thousand operators is evaluated, a longer one is refused`() {
    let code = String(repeating: "1+", count: 1_000) + "1"
    #expect(Code.text(code) == "1001")
    #expect(
      Code.refusals(code + "+1")
        == ["<\(code)+1> limit: this expression has more than 1000 operators"]
    )
  }
}
