import Testing

@testable import Notebook

@Suite struct RobustnessTests {
  @Test(arguments: [">", "- ", "> - "])
  func `endless nesting of blocks ends with an error`(mark: String) {
    let parsed = Parsed("a\n\n" + String(repeating: mark, count: 20_000) + "x\n")
    #expect(parsed.diagnostics.map(\.code) == [.limit])
    #expect(parsed.problems.first?.hasPrefix("3:1-3:") == true)
  }

  @Test(arguments: ["[", "![", "*a **a ", "<", "`", "(", "_a ", "[^", "{", "&", "| "])
  func `endless openings are text`(mark: String) {
    let parsed = Parsed(String(repeating: mark, count: 20_000))
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test func `endless nesting of inlines ends with an error`() {
    let text = String(repeating: "*a _b ", count: 300) + String(repeating: "c_ d* ", count: 300)
    #expect(Parsed(text).diagnostics.map(\.code) == [.limit])
  }

  /// Nine values of nine values of …: hashing the last as a key would take hours.
  @Test func `values that are named and used again are refused before they are read`() {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]
    let lists = zip(names, ["x"] + names.map { "*\($0)" }).map { name, value in
      "\(name): &\(name) [" + Array(repeating: value, count: 9).joined(separator: ",") + "]"
    }
    let parsed = Parsed("---\nparams: {\(lists.joined(separator: ", ")), l: {? *k : 1}}\n---\n")
    #expect(parsed.problems.map { $0.contains("named with '&'") } == [true])
  }

  @Test(arguments: ["R&B", "Tom & Jerry", "a &amp; b &lt; c"])
  func `an ampersand in a title is text`(title: String) {
    #expect(Parsed("---\ntitle: \(title)\n---\n").diagnostics.isEmpty)
  }

  @Test func `many expressions and references are found in linear time`() {
    let parsed = Parsed(String(repeating: "`{swift} a` @fig-a ", count: 5_000))
    #expect(parsed.document.expressions.count == 5_000)
    #expect(parsed.document.expressions.last?.range == SourceRange(94_990, 94_991))
  }

  /// Pieces that meet in unforeseen ways.
  private static let pieces = [
    "`{swift} a`", "`", "``", "```{swift}\n", "```\n", "> ", "- ", "1. ", "\n", "\n\n", "    ",
    "\t", "| ", "|--|--|\n", "# ", "\r\n", "\r", "\0", "é", "[^a]", "[^a]: ", "[", "](", "*", "_",
    "<b>", "<!--", "-->", "@fig-a", "---\n", "title: ", "//| ", "label: a", "fig-cap: \"", "\"",
    "|\n", ":", "{#sec-a}", "\\", "[!NOTE]", "x ", "&amp;", "c@d.e ",
  ]

  @Test(arguments: 0..<8)
  func `whatever is parsed, each expression is found where it stands`(seed: UInt64) {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<200 {
      let text = (0..<next(40)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
      let parsed = Parsed(text)
      for (index, expression) in parsed.document.expressions.enumerated() {
        #expect(parsed.fileText(ofExpression: index) == expression.code.text)
      }
      let end = text.utf8.count
      #expect(parsed.diagnostics.allSatisfy { $0.range.upperBound <= end })
    }
  }
}
