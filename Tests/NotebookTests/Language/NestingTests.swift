import Foundation
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

  @Test func `closures that call each other without end are stopped`() async {
    let code = "let f = { f, n in f(f, n + 1) }\nf(f, 0)"
    let failure = await onLargeStack { Code.failure(code) }
    #expect(
      failure
        == "<{ f, n in f(f, n + 1) }> limit: closures call each other more than 200 levels deep"
    )
  }

  @Test func `a fold that nests its result is stopped`() async {
    let failure = await onLargeStack { Code.failure("(0..<30_000).reduce([]) { a, _ in [a] }") }
    #expect(
      failure == "<reduce> limit: 'reduce' gives an array more than 20000 times"
        + " | use 'map' or 'filter', which make it once"
    )
  }

  /// A test's own thread is small in a debug build; the command runs on one as large as this.
  private func onLargeStack(_ body: @escaping @Sendable () -> String?) async -> String? {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: body()) }
      thread.stackSize = 256 << 20
      thread.start()
    }
  }
}
