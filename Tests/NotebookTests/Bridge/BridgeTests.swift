import Notebook
import Testing

@Suite struct BridgeTests {
  @Test func `a signature is written as Swift writes it`() {
    let signatures = Bakery.library.functions
    #expect(
      signatures["bake"]?.map(\.signature) == ["bake(_: Int = 3, by: Order = .name) -> String"]
    )
    #expect(signatures["open"]?.map(\.signature) == ["open(_: String) throws -> String"])
    #expect(signatures["maybe"]?.map(\.signature) == ["maybe(_: Int?) -> Int?"])
  }

  @Test func `a function's name gives its labels`() {
    let name: FunctionName = "top(_:by:)"
    #expect(name.base == "top")
    #expect(name.labels == ["_", "by"])
    #expect(name.description == "top(_:by:)")
    #expect(("all()" as FunctionName).labels == [])
  }

  @Test func `a call that can fail wants try`() {
    let code = "let a = 1\nopen(\"x\")"
    do {
      _ = try Code.value(code)
      Issue.record("it was called without 'try'")
    } catch {
      #expect(
        Code.line(error, in: code)
          == "<open(\"x\")> missing-try: 'open' can fail, and its call is not marked with 'try'"
          + " | write 'try' before it"
      )
      #expect(error.fix == Diagnostic.Fix(replace: SourceRange(10, 10), with: "try "))
    }
  }

  @Test(arguments: ["try open(\"x\")", "try (open(\"x\"))", "try open(\"x\").uppercased()"])
  func `a try covers what stands right of it`(code: String) {
    #expect(Code.failure(code) == nil)
  }

  @Test func `a try around a closure does not reach into it`() {
    #expect(Code.failure("try [1].map { _ in open(\"x\") }")?.contains("missing-try") == true)
  }

  @Test(arguments: [
    ("bake(\"x\")", "<\"x\"> type: expected Int, found String"),
    (
      "ice(cake: \"a\", color: 1)",
      "<1> type: expected String, found Int | write \"\\(…)\" around it"
    ),
    ("sum([1, nil])", "<nil> type: expected Double, found nil"),
    ("sum(3)", "<3> type: expected [Double], found Int"),
    ("maybe(\"a\")", "<\"a\"> type: expected Int?, found String"),
    ("each(1) { _ in \"a\" }", "<\"a\"> type: expected Int, found String"),
    ("list([1])", "<[1]> type: expected a closure that lists texts, found [Int]"),
  ])
  func `a value that does not fit is said at its argument`(code: String, failure: String) {
    #expect(Code.failure(code) == failure)
  }

  @Test func `a failure of the library stands at the call's argument`() {
    #expect(Code.failure("1.0 + slice(0)") == "<0> bounds: a cake has at least one slice")
  }

  @Test func `a failure inside a closure keeps its own place`() {
    #expect(Code.failure("each(1) { $0 / 0 }") == "<$0 / 0> arithmetic: division by zero")
    #expect(Code.failure("list { \"\\(1 / 0)\" }") == "<1 / 0> arithmetic: division by zero")
  }

  @Test func `a library's function is not walked through something endless`() {
    #expect(
      Code.failure("sum((0..<9_000_000_000).map { Double($0) })")
        == "<map> limit: this value grows beyond 10000000 elements"
    )
  }
}
