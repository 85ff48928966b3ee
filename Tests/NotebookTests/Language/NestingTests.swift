import Notebook
import Testing

/// Code that nests without end is refused, and never overflows the stack.
@Suite struct NestingTests {
  @Test(arguments: [".b", "()", "[0]", "?.b", "!"])
  func `an endless chain is refused`(link: String) {
    let code = "let a = 1\na" + String(repeating: link, count: 10_000)
    let found = Code.program(code).diagnostics
    #expect(found.map(\.message) == ["this expression is nested too deeply"])
    #expect(found.map(\.code) == [.limit])
  }

  @Test func `a chain of a hundred members is none`() {
    let code = "[1]" + String(repeating: ".reversed()", count: 100)
    #expect(Code.text(code) == "[1]")
  }

  @Test func `the parser's own limit is said`() {
    let code = String(repeating: "(", count: 300) + "1" + String(repeating: ")", count: 300)
    #expect(
      Code.program(code).diagnostics.map(\.message)
        == ["parsing has exceeded the maximum nesting level"]
    )
  }

  @Test func `brackets in brackets are refused before they are parsed`() {
    let code = String(repeating: "[", count: 13) + String(repeating: "]", count: 13)
    #expect(
      Code.program(code).diagnostics.map(\.message)
        == ["square brackets are nested deeper than 12 levels"]
    )
  }

  @Test func `functions that call each other without end are stopped`() {
    #expect(
      Code.failure("func f(_ n: Int) -> Int { f(n + 1) }\nf(0)")
        == "<f> limit: functions call each other too deep"
    )
    #expect(
      Code.failure(
        """
        func ping(_ n: Int) -> Int {
          func pong(_ n: Int) -> Int { ping(n + 1) }
          return pong(n)
        }
        ping(0)
        """
      ) == "<pong> limit: functions call each other too deep"
    )
  }

  @Test func `a recursion of a thousand levels is none`() {
    #expect(
      Code.text("func upTo(_ n: Int) -> Int { n == 0 ? 0 : n + upTo(n - 1) }\nupTo(1_000)")
        == "500500"
    )
  }

  @Test func `a fold that copies its result is stopped`() {
    var settings = Runner.Settings()
    settings.maximumSteps = 50_000
    #expect(
      Code.failure("(0..<1_000).reduce([1]) { a, _ in a + [1] }.count", settings: settings)
        == "<a + [1]> limit: this takes more than 50000 steps"
    )
  }
}
