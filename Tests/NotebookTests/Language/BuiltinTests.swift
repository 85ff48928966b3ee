import Notebook
import Testing

/// What the reference says of the standard library is what a cell does.
@Suite struct BuiltinTests {
  private static let examples = Builtins.all.map(\.example).filter { !$0.contains("history") }

  @Test(arguments: examples)
  func `an example has the value that it shows`(example: String) {
    let parts = example.split(separator: " // → ", maxSplits: 1).map(String.init)
    let text = Code.text(parts[0])
    if parts.count == 2 {
      #expect(text == parts[1])
    } else {
      #expect(!text.hasPrefix("<"), "\(text)")
    }
  }

  @Test func `most entries have an example that runs`() {
    #expect(Self.examples.count > 120)
    #expect(Builtins.all.allSatisfy { !$0.summary.isEmpty && $0.summary.hasSuffix(".") })
  }
}
