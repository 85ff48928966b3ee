import Notebook
import Testing

@Suite struct EvaluationTests {
  @Test(arguments: [
    ("{ $0 + $1 }(1, 2)", "3"), ("let add = { (a: Int, b: Int) in a + b }\nadd(1, 2)", "3"),
    ("{ 5 }()", "5"), ("{ _ in 5 }(1)", "5"), ("{ (a, b) in a * b }(2, 3)", "6"),
    ("let n = 10\n[1, 2].map { $0 + n }", "[11, 12]"),
    ("[1, 2].map { a in [10, 20].map { b in a + b } }", "[[11, 21], [12, 22]]"),
    ("[[1, 2], [3]].map { $0.map { $0 * 2 } }", "[[2, 4], [6]]"),
    ("[1].map { x in\n  let y = x + 1\n  return y * 2\n}", "[4]"),
    ("let x = 1\n[5].map { x in x }", "[5]"), ("[(1, 2)].map { a, b in a + b }", "[3]"),
    (
      "func twice(_ f: (Int) -> Int, _ x: Int) -> Int { f(f(x)) }\ntwice({ $0 * 3 }, 2)", "18"
    ),
    ("[1].map { x in\n  let x = x + 1\n  return x\n}", "[2]"),
  ])
  func `a closure sees its arguments and what stood around it`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      "let f = { (a: Int, b: Int) in a }\nf(1)",
      "<f(1)> call: expected 2 arguments, found 1"
    ),
    ("{ (x: Int) in x }(a: 1)", "<a> call: a closure's arguments have no labels | remove 'a:'"),
    (
      "[1].map { a, b in a }",
      "<{ a, b in a }> call: this closure takes 2 arguments, and is called with 1"
    ),
    (
      "[1].map { $0.x }",
      "<x> unknown-member: 'Int' has no member 'x'"
        + " | it has 'description', 'isMultiple', 'quotientAndRemainder', 'signum'"
    ),
    ("let x = 1\nx(2)", "<x(2)> call: Int cannot be called"),
    ("y", "<y> unknown-name: no name 'y' is in scope"),
    (
      "half",
      "<half> call: 'half' is called with its arguments in parentheses | half(_: Double) -> Double"
    ),
    (
      "\"a\".count()",
      "<count> call: 'count' of 'String' is a property and takes no arguments | remove the parentheses"
    ),
    (
      "Cakes(1).total",
      "<total> call: 'total' of 'Cakes' is a method; call it with parentheses | total(_: a key path or a closure) -> Double"
    ),
  ])
  func `a wrong call is said at its place`(code: String, failure: String) {
    #expect(Code.failure(code) == failure)
  }

  @Test(arguments: [
    ("maybe(nil)?.description", "nil"), ("Cakes(0).first?.note?.count", "nil"),
    ("Cakes(1).first?.note?.count", "Optional(4)"), ("Cakes(2)[1].note ?? \"none\"", "none"),
    ("Cakes(1)[0].note ?? \"none\"", "warm"), ("Cakes(0).first?.name.uppercased() ?? \"?\"", "?"),
    ("Cakes(1).first?.name.uppercased() ?? \"?\"", "APPLE"),
  ])
  func `what is missing ends the chain`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test func `a missing value has no members`() {
    #expect(
      Code.failure("Cakes(0).first.name")
        == "<name> type: the value may be missing: it is Cake?, which has no 'name'"
        + " | write 'value?.name', or give another value first: '(value ?? other)'"
    )
  }

  @Test(arguments: [
    ("Cakes(1).map(\\.name.count)", "[5]"), ("[1].map(\\.self)", "[1]"),
    ("Cakes(2).total(\\.price)", "5.5"), ("Cakes(2).total { $0.price * 2 }", "11.0"),
  ])
  func `a key path reads what it names`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test func `a key path fails at the name that is missing`() {
    #expect(
      Code.failure("Cakes(1).map(\\.name.lenght)")
        == "<lenght> unknown-member: 'String' has no member 'lenght'"
        + " | it has 'allSatisfy', 'compactMap', 'contains', 'count', 'description', 'drop', 'dropFirst',"
        + " 'dropLast', 'enumerated', 'filter', 'first', 'flatMap' and more"
    )
    #expect(
      Code.failure("Cakes(1).total(\\.pirce)")
        == "<pirce> unknown-member: 'Cake' has no member 'pirce' | did you mean 'price'?"
    )
    #expect(
      Code.failure("Cakes(1).total(\\.stars)")
        == "<\\.stars> type: expected Double, found Int | convert it: 'Double(…)'"
    )
  }

  @Test(arguments: [
    ("bake(1, by: .price)", "1 by price"), ("bake(1, by: Order.price)", "1 by price"),
    ("Order.name", "name"),
  ])
  func `a case is written with or without its type`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      "bake(1, by: .prize)",
      "<.prize> unknown-member: 'Order' has no case 'prize' | did you mean '.price'?"
    ),
    (
      "bake(1, by: Order.prize)",
      "<prize> unknown-member: 'Order' has no case 'prize' | did you mean 'price'?"
    ),
    ("bake(1, by: 3)", "<3> type: expected Order, found Int | choose one of .name, .price"),
  ])
  func `a case that is none is refused`(code: String, failure: String) {
    #expect(Code.failure(code) == failure)
  }

  @Test(arguments: [
    ("(1, \"a\").1", "a"), ("(x: 1, y: 2).y", "2"), ("(x: 1, y: 2)", "(x: 1, y: 2)"),
    ("(1, \"a\")", "(1, \"a\")"), ("((1))", "1"),
  ])
  func `a tuple has places and names`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test func `a tuple has no other places`() {
    #expect(Code.failure("(1, 2).2") == "<2> unknown-member: '(Int, Int)' has no member '2'")
    #expect(
      Code.failure("(x: 1, yes: 2).yse")
        == "<yse> unknown-member: '(x: Int, yes: Int)' has no member 'yse' | did you mean 'yes'?"
    )
  }

  @Test(arguments: [
    ("\"abc\".count", "3"), ("\"\".isEmpty", "true"), ("\"aBc\".uppercased()", "ABC"),
    ("\"aBc\".lowercased()", "abc"), ("\"abc\".hasPrefix(\"ab\")", "true"),
    ("\"abc\".hasSuffix(\"ab\")", "false"), ("\"abc\".contains(\"b\")", "true"),
    ("\"e\u{301}\".count", "1"), ("\"\\([1.5, nil])\\(())\"", "[Optional(1.5), nil]()"),
    ("\"\\([\"a\"])\"", "[\"a\"]"),
  ])
  func `a text has Swift's members`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test func `a text's method has its arguments`() {
    #expect(
      Code.failure("\"a\".hasPrefix()")
        == "<hasPrefix> call: 'hasPrefix(_:)' needs its argument, of type String"
        + " | hasPrefix(_ prefix: String) -> Bool"
    )
    #expect(
      Code.failure("\"a\".contains(1)")
        == "<1> type: expected Character, found Int"
    )
  }

  @Test func `show takes one value`() {
    #expect(Code.text("show(1)") == "()")
    #expect(Code.failure("show()") == "<show()> call: 'show' takes one value without a label")
    #expect(
      Code.failure("show(a: 1)") == "<show(a: 1)> call: 'show' takes one value without a label"
    )
  }

  @Test func `a builder's closure lists its parts`() {
    #expect(Code.text("list {\n  let x = \"b\"\n  \"a\"\n  x\n}") == "[\"a\", \"b\"]")
    #expect(
      Code.failure("list { return 1 }")
        == "<return 1> unsupported: a builder's closure lists its parts"
        + " | only 'let', 'if' and the parts themselves stand in it"
    )
  }
}
