import Notebook
import Testing

@Suite struct SequenceTests {
  @Test(arguments: [
    ("[1, 2, 3].map { $0 * 2 }", "[2, 4, 6]"), ("[1, 2, 3].filter { $0 > 1 }", "[2, 3]"),
    ("[3, 1, 2].sorted()", "[1, 2, 3]"), ("[3, 1, 2].sorted { $0 > $1 }", "[3, 2, 1]"),
    ("[3, 1, 2].sorted(by: { $0 > $1 })", "[3, 2, 1]"), ("[1, 2, 3].prefix(2)", "[1, 2]"),
    ("[1, 2, 3].prefix(9)", "[1, 2, 3]"), ("[1, 2, 3].suffix(2)", "[2, 3]"),
    ("[1, 2, 3].suffix(9)", "[1, 2, 3]"), ("[1, 2, 3].dropFirst()", "[2, 3]"),
    ("[1, 2, 3].dropFirst(9)", "[]"), ("[Int]().dropFirst()", "[]"),
    ("[1, 2, 3].dropLast()", "[1, 2]"),
    ("[1, 2, 3].dropLast(9)", "[]"), ("[1, 2, 3].reversed()", "[3, 2, 1]"),
    ("[1, 2].reduce(0) { $0 + $1 }", "3"), ("[1, 2, 3].allSatisfy { $0 > 0 }", "true"),
    ("[1, 2, 3].allSatisfy { $0 > 1 }", "false"), ("[Int]().allSatisfy { $0 > 1 }", "true"),
    ("[1, 2].contains(2)", "true"), ("[1, 2].contains(3)", "false"),
    ("[1, 2].contains { $0 > 1 }", "true"), ("[1, 2].contains(where: { $0 > 2 })", "false"),
    ("[1, 2].first { $0 > 1 }", "Optional(2)"), ("[1, 2].first(where: { $0 > 2 })", "nil"),
    ("[3, 1, 2].min()", "Optional(1)"), ("[3, 1, 2].max()", "Optional(3)"),
    ("[Int]().max()", "nil"),
    ("[\"aa\", \"b\"].max { $0.count < $1.count }", "Optional(\"aa\")"),
    ("[\"aa\", \"b\"].min(by: { $0.count < $1.count })", "Optional(\"b\")"),
    ("[\"a\", \"b\"].joined()", "ab"), ("[\"a\", \"b\"].joined(separator: \", \")", "a, b"),
    ("[String]().joined(separator: \", \")", ""),
    ("[7, 8].enumerated().map { $0.offset }", "[0, 1]"),
    ("[7, 8].enumerated().map { i, x in i + x }", "[7, 9]"), ("[7, 8].count", "2"),
    ("[7, 8].first", "Optional(7)"), ("[7, 8].last", "Optional(8)"), ("[Int]().first", "nil"),
    ("[Int]().last", "nil"),
    ("[Int]().isEmpty", "true"), ("[7, 8].indices", "0..<2"), ("[7, 8][1]", "8"),
    ("[7, 8, 9][0..<2]", "[7, 8]"), ("[7, 8, 9][1...2]", "[8, 9]"), ("[7][1..<1]", "[]"),
    ("[nil, 2, 3].filter { $0 == 2 }", "[Optional(2)]"),
  ])
  func `a method does what Swift's does`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    ("(1...3).map { $0 * $0 }", "[1, 4, 9]"), ("(0..<3).reversed()", "[2, 1, 0]"),
    ("(0..<0).isEmpty", "true"), ("(1...3).reduce(0, +)", "6"),
    ("(0..<9_000_000_000).count", "9000000000"), ("(0..<9_000_000_000).prefix(2)", "0..<2"),
    ("(0..<9_000_000_000).dropFirst(8_999_999_999)", "8999999999..<9000000000"),
    ("(0..<9_000_000_000).contains(3)", "true"),
    ("(0..<9_000_000_000).first { $0 > 5 }", "Optional(6)"),
  ])
  func `a range is a sequence and costs what is taken of it`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    ("Cakes(3).count", "3"), ("Cakes(3)[1].name", "plum"),
    ("Cakes(3).first?.name", "Optional(\"apple\")"),
    ("Cakes(0).first?.name", "nil"), ("Cakes(3).map { $0.stars }", "[4, 5, 3]"),
    ("Cakes(3).map(\\.name)", "[\"apple\", \"plum\", \"nut\"]"),
    ("Cakes(3).sorted { $0.price < $1.price }[0].name", "nut"),
    ("Cakes(3).filter { $0.note == nil }.count", "2"), ("Cakes(2).last?.note ?? \"none\"", "none"),
  ])
  func `a table is a sequence of rows`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    ("[1][1]", "<1> bounds: the index 1 is out of range: there are 1 elements"),
    ("[1][-1]", "<-1> bounds: the index -1 is out of range: there are 1 elements"),
    ("[1][0..<2]", "<0..<2> bounds: the range 0..<2 is out of range: there are 1 elements"),
    ("[1][\"a\"]", "<\"a\"> type: expected Int, found String"),
    ("1[0]", "<1> type: 'Int' has no subscript"),
    ("[1].prefix(-1)", "<-1> bounds: a count cannot be negative"),
    (
      "[1].prefix(1.5)",
      "<1.5> type: expected Int, found Double | convert it: 'Int(…)' drops the fraction"
    ),
    ("[1, 2].map(3)", "<3> type: expected a closure or a key path, found Int"),
    ("[1].filter { $0 }", "<$0> type: expected Bool, found Int | compare it: '… != 0'"),
    ("[1].reduce(0, 1)", "<1> type: expected a closure, '(Int, Int) -> Int', found Int"),
    (
      "[1].joined()",
      "<joined> type: 'joined' cannot be used here: it needs sequences, found Int"
        + " | make texts of them first: 'map { \"\\($0)\" }'"
    ),
    (
      "[\"a\"].joined(separator: 1)",
      "<1> type: expected String, found Int | write \"\\(…)\" around it"
    ),
    (
      "[true, false].sorted()",
      "<sorted> type: 'sorted' cannot be used here: Bool has no order of its own"
        + " | write 'sorted(by: { $0.a > $1.a })'"
    ),
    ("[1, 2].contains(\"a\")", "<\"a\"> type: expected Int, found String"),
  ])
  func `a wrong use is said at its place`(code: String, failure: String) {
    #expect(Code.failure(code) == failure)
  }

  @Test(arguments: [
    (
      "sorted(1)",
      "<1> call: no 'sorted' takes these arguments | there are 'sorted()', 'sorted(by:)', 'sorted(by:_:)'"
    ),
    (
      "reduce(1)",
      "<reduce> call: no 'reduce' takes these arguments | there are 'reduce(_:_:)', 'reduce(into:_:)'"
    ),
    (
      "first()",
      "<first> call: 'first' of '[Int]' is a property and takes no arguments | remove the parentheses"
    ),
    (
      "contains()",
      "<contains> call: no 'contains' takes these arguments | there are 'contains(where:)', 'contains(_:)'"
    ),
    (
      "prefix()",
      "<prefix> call: no 'prefix' takes these arguments | there are 'prefix(_:)', 'prefix(while:)'"
    ),
    (
      "dropFirst(1, 2)",
      "<2> call: extra argument in call to 'dropFirst(_:)' | dropFirst(_ k: Int = 1) -> SubSequence"
    ),
    (
      "map()",
      "<map> call: 'map(_:)' needs its argument, a closure or a key path"
        + " | map<T>(_ transform: (Element) -> T) -> [T]"
    ),
    (
      "reversed(1)",
      "<1> call: extra argument in call to 'reversed()' | reversed() -> ReversedCollection<Element>"
    ),
  ])
  func `a method without its arguments shows how it is written`(call: String, failure: String) {
    #expect(Code.failure("[1].\(call)") == failure)
  }

  @Test func `a range has no positions from 0`() {
    #expect(
      Code.failure("(5..<8)[1]")
        == "<(5..<8)> type: 'Range<Int>' has no positions that start at 0"
        + " | make it an array: 'Array(…)'"
    )
  }

  @Test func `what a sequence has is suggested`() {
    #expect(
      Code.failure("[1].coutn")
        == "<coutn> unknown-member: '[Int]' has no member 'coutn' | did you mean 'count'?"
    )
  }

  @Test(arguments: [
    ("(0..<9_000_000_000).map { $0 }", "map"), ("(0..<9_000_000_000).reversed()", "reversed"),
    ("(0..<9_000_000_000).dropFirst()", "dropFirst"),
    ("(0..<20).reduce(\"abcdefgh\") { s, _ in s + s }\n(0..<9_000_000_000).sorted()", "sorted"),
  ])
  func `what is too large to hold is refused`(code: String, name: String) {
    #expect(Code.failure(code) == "<\(name)> limit: this value grows beyond 10000000 elements")
  }

  @Test func `a joined text is limited while it grows`() {
    #expect(
      Code.failure("let s = (0..<20).reduce(\"abcdefgh\") { s, _ in s + s }\n[s, s].joined()")
        == "<joined> limit: this value grows beyond 10000000 elements"
    )
  }

  @Test func `a value that is small in memory and endless in words is refused`() {
    let doublings = (1..<60).map { "let a\($0) = [a\($0 - 1), a\($0 - 1)]" }.joined(separator: "\n")
    let code = "let a0 = [1]\n\(doublings)\n"
    let message = "limit: this value grows beyond 10000000 elements"
    #expect(Code.failure(code + "a59") == "<a59> \(message)")
    #expect(Code.failure(code + "\"\\(a59)\"") == "<a59> \(message)")
    #expect(Code.failure(code + "a59 == a59") == "<a59 == a59> \(message)")
    #expect(Code.text(code + "a59.count") == "2")
  }
}
