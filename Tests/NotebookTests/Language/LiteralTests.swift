import Notebook
import Testing

@Suite struct LiteralTests {
  @Test(arguments: [
    ("0x1F", "31"), ("0b101", "5"), ("0o17", "15"), ("1_000", "1000"), ("1e3", "1000.0"),
    ("1_0.2_5", "10.25"), ("0x1p3", "8.0"), ("2.5E-1", "0.25"), ("-5", "-5"), ("-0.5", "-0.5"),
    ("+3", "3"), ("-0x10", "-16"), ("9223372036854775807", "9223372036854775807"),
    ("-9223372036854775808", "-9223372036854775808"), ("true", "true"), ("false", "false"),
    ("()", "()"), ("[Int]()", "[]"), ("let none: Int? = nil\nnone", "nil"),
  ])
  func `a literal has Swift's value`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      "9223372036854775808",
      "<9223372036854775808> arithmetic: '9223372036854775808' is too large for Int"
    ),
    (
      "-9223372036854775809",
      "<-9223372036854775809> arithmetic: '-9223372036854775809' is too large for Int"
    ),
    ("1e400", "<1e400> arithmetic: '1e400' is too large for Double"),
  ])
  func `a number that no type holds is refused`(code: String, refusal: String) {
    #expect(Code.findings(code) == [refusal])
  }

  @Test(arguments: [
    (
      "nil",
      "<nil> type: 'nil' needs a type here"
        + " | write the type of the name: 'let name: Int? = nil'"
    ),
    (
      "[]",
      "<[]> type: an empty array needs a type here"
        + " | write '[Int]()', or the type of the name: 'let name: [Int] = []'"
    ),
  ])
  func `a literal that has no type of its own needs one`(code: String, refusal: String) {
    #expect(Code.findings(code) == [refusal])
  }

  @Test(arguments: [
    (#""a\tb\"c\\d\u{E9}\n""#, "a\tb\"c\\dé\n"),
    (##"#"a\n"b" \#n c"#"##, "a\\n\"b\" \n c"),
    (##"#"x \#(1 + 1) \(y)"#"##, "x 2 \\(y)"),
    (#""\(1)\("a\("b")")\(2.0)""#, "1ab2.0"),
  ])
  func `a string has Swift's text`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test func `a string of several lines loses its indentation`() {
    #expect(Code.text("\"\"\"\n  a\n    b\n\n  c\n  \"\"\"") == "a\n  b\n\nc")
  }

  @Test func `a string of several lines holds values, quotes and escapes`() {
    #expect(
      Code.text("\"\"\"\n  a \\(1 + 1)\n  \"b\" \\t\\\"\\(\"c\")\n  \"\"\"") == "a 2\n\"b\" \t\"c"
    )
  }

  @Test func `a backslash at a line's end joins it to the next`() {
    #expect(Code.text("\"\"\"\n  a \\\n  b\n  \"\"\"") == "a b")
    #expect(Code.text("\"\"\"\n  a\\(1) \\\n  b\n  \"\"\"") == "a1 b")
  }

  @Test func `a raw string of several lines keeps its backslashes`() {
    #expect(Code.text("#\"\"\"\n a\\n \"x\" \\#(2)\\#n.\n \"\"\"#") == "a\\n \"x\" 2\n.")
  }

  @Test func `line ends of two bytes become one`() {
    #expect(Code.text("\"\"\"\r\n  a\\(1)\r\n  b\r\n  \"\"\"") == "a1\nb")
  }

  @Test func `an interpolation holds one value`() {
    #expect(
      Code.refusals(#""\(1, 2)""#)
        == [#"<\(1, 2)> unsupported: an interpolation holds one value: '\(value)'"#]
    )
  }

  @Test func `twenty thousand elements are read`() {
    let code = "[" + String(repeating: "1,", count: 20_000) + "1].count"
    #expect(Code.text(code) == "20001")
  }
}
