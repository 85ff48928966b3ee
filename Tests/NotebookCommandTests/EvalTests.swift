import Foundation
import Testing

@Suite struct EvalTests {
  @Test(arguments: [
    ("1 + 2 * 3", "7"), ("1 / 2 * 3.0", "1.5"), ("7 / 2", "3"), ("(-7) % 3", "-1"),
    ("[1, 2.5]", "[1.0, 2.5]"), ("[1, 2, 3].map { $0 * 2 }", "[2, 4, 6]"),
    ("\"a\\(1 + 1)b\"", "a2b"), ("1 < 2 && !false", "true"), ("true ? 1 : 2", "1"),
    ("(a: 1, b: \"x\")", "(a: 1, b: \"x\")"), ("[3, 1, 2].sorted()", "[1, 2, 3]"),
    ("[3, 1, 2].sorted { $0 > $1 }", "[3, 2, 1]"), ("(1...4).reduce(0) { $0 + $1 }", "10"),
    ("[\"b\", \"a\"].joined(separator: \"-\")", "b-a"), ("12_345.formatted()", "12,345"),
    ("0.125.percent(1)", "12.5\u{A0}%"), ("nil ?? 4", "4"), ("max(2, 3)", "3"),
  ])
  func `an expression has Swift's value`(expression: String, value: String) throws {
    let folder = try TemporaryFolder()
    let result = try CommandLineTool.run(["eval", expression], in: folder.url)
    #expect(result.error == "")
    #expect(result.output == value + "\n")
    #expect(result.status == 0)
  }
}
