import Testing

@testable import Notebook

@Suite struct ParameterTests {
  private func front(_ yaml: String) -> Parsed { Parsed("---\nparams:\n  \(yaml)\n---\n") }

  @Test(arguments: [
    ("n: 3", Parameter.Value.int(3)),
    ("n: -1.5e3", .double(-1500)),
    ("n: true", .bool(true)),
    ("n: hello there", .string("hello there")),
    ("n: \"3\"", .string("3")),
    ("n: 2024-01-01", .string("2024-01-01")),
    ("n: .inf", .string(".inf")),
    ("n: {type: path, default: a/b}", .path("a/b", isTrusted: false)),
    ("n: {type: string, default: 3}", .string("3")),
    ("n: {type: int, default: 3}", .int(3)),
    ("n: {type: double, default: 3}", .double(3)),
    ("n: {type: bool, default: false}", .bool(false)),
    ("n: {default: 4}", .int(4)),
  ])
  func `a parameter has this value`(yaml: String, value: Parameter.Value) {
    let parsed = front(yaml)
    #expect(parsed.document.frontMatter.parameters.map(\.value) == [value])
    #expect(parsed.document.frontMatter.parameters.first?.range == SourceRange(14, 15))
    #expect(parsed.problems == [])
  }

  @Test func `parameters keep the order of the file and their help`() {
    let parameters = front("b: {type: int, default: 1, help: How many}\n  a: 2").document
      .frontMatter
      .parameters
    #expect(parameters.map(\.name) == ["b", "a"])
    #expect(parameters.map(\.help) == ["How many", nil])
    #expect(parameters.map(\.kind) == [.int, .int])
  }

  @Test(arguments: [
    (
      "a-b: 1",
      "3:3-3:6 error front-matter: expected a Swift name for a parameter, found 'a-b'; help: use letters, digits and '_', and start with a letter"
    ),
    (
      "self: 1",
      "3:3-3:7 error front-matter: expected a Swift name for a parameter, found 'self'; help: use letters, digits and '_', and start with a letter"
    ),
    (
      "n: {type: int, default: x}",
      "3:27-3:28 error front-matter: expected a whole number for 'n', found 'x'"
    ),
    (
      "n: {type: int, default: 1.5}",
      "3:27-3:30 error front-matter: expected a whole number for 'n', found '1.5'"
    ),
    (
      "n: {type: double, default: \"1\"}",
      "3:30-3:33 error front-matter: expected a number for 'n', found text \"1\"; help: remove the quotes"
    ),
    (
      "n: {type: double, default: \"much\"}",
      "3:30-3:36 error front-matter: expected a number for 'n', found text \"much\""
    ),
    (
      "n: {type: bool, default: 'False'}",
      "3:28-3:35 error front-matter: expected true or false for 'n', found text \"False\"; help: write 'false'"
    ),
    (
      "n: {type: bool, default: yes}",
      "3:28-3:31 error front-matter: expected true or false for 'n', found 'yes'; help: write 'true'"
    ),
    (
      "n: {type: path, default: [a]}",
      "3:28-3:32 error front-matter: expected a path for 'n', found a list"
    ),
    (
      "n: {type: float, default: 1}",
      "3:13-3:18 error front-matter: expected a kind of value for 'type', found 'float'; help: choose one of path, string, int, double, bool"
    ),
    ("n: {type: path}", "3:3-3:4 error front-matter: parameter 'n' has no default"),
    ("n:", "3:5-3:5 error front-matter: expected a value for 'n', found nothing"),
    ("n: [1]", "3:6-3:9 error front-matter: expected a value for 'n', found a list"),
    (
      "n: {typ: int, default: 1}",
      "3:7-3:10 error unknown-key: unknown key 'typ' in parameter 'n'; help: did you mean 'type'?; fix: 3:7-3:10 'type'"
    ),
    (
      "- a",
      "3:3-3:6 error front-matter: expected a map of names and values for 'params', found a list"
    ),
  ])
  func `a faulty parameter is an error at its place`(yaml: String, problem: String) {
    #expect(front(yaml).problems == [problem])
  }
}
