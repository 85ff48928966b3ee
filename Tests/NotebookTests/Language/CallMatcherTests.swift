import Notebook
import Testing

@Suite struct CallMatcherTests {
  private static let bake = "bake(_: Int = 3, by: Order = .name) -> String"
  private static let ice = "ice(cake: String, color: String) -> String"

  @Test(arguments: [
    ("bake()", "3 by name"), ("bake(1)", "1 by name"), ("bake(by: .price)", "3 by price"),
    ("bake(1, by: .price)", "1 by price"), ("ice(cake: \"a\", color: \"red\")", "a in red"),
    ("each(2) { $0 * 10 }", "20"), ("each(2, { $0 * 10 })", "20"), ("pair(1)", "1"),
    ("pair(1, with: 2)", "1+2"), ("Cakes().total { $0.price }", "7.0"),
  ])
  func `arguments find their parameters`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      "bake(1, .price)",
      "<.price> call: missing argument label 'by:' in call to 'bake(_:by:)' | write 'by: …'"
    ),
    ("bake(count: 1)", "<count> call: 'bake(_:by:)' has no parameter 'count:' | \(bake)"),
    (
      "bake(1, bye: .name)",
      "<bye> call: 'bake(_:by:)' has no parameter 'bye:' | did you mean 'by:'?"
    ),
    ("bake(1, by: .name, 2)", "<2> call: extra argument in call to 'bake(_:by:)' | \(bake)"),
    ("bake(1, by: .name, by: .name)", "<by> call: 'bake(_:by:)' is given 'by:' more than once"),
    (
      "half()",
      "<half()> call: 'half(_:)' needs its argument, of type Double | half(_: Double) -> Double"
    ),
    (
      "half(number: 1)",
      "<number> call: 'half(_:)' takes this argument without a label | remove 'number:'"
    ),
    (
      "half(1) { $0 }",
      "<{ $0 }> call: extra argument in call to 'half(_:)' | half(_: Double) -> Double"
    ),
    (
      "ice(cake: \"a\")",
      "<ice(cake: \"a\")> call: 'ice(cake:color:)' needs the argument 'color:', of type String | \(ice)"
    ),
    (
      "ice(color: \"red\", cake: \"a\")",
      "<cake> call: the argument 'cake:' goes before 'color:' in call to 'ice(cake:color:)' | \(ice)"
    ),
    (
      "ice(color: \"red\")",
      "<ice(color: \"red\")> call: 'ice(cake:color:)' needs the argument 'cake:', of type String | \(ice)"
    ),
    (
      "ice(\"a\", color: \"red\")",
      "<\"a\"> call: missing argument label 'cake:' in call to 'ice(cake:color:)' | write 'cake: …'"
    ),
    (
      "ice(cake: \"a\", colour: \"red\")",
      "<colour> call: 'ice(cake:color:)' has no parameter 'colour:' | did you mean 'color:'?"
    ),
    (
      "pair(1, and: 2)",
      "<and> call: no 'pair' takes these arguments | there are 'pair(_:)', 'pair(_:with:)'"
    ),
    (
      "each(2)",
      "<each(2)> call: 'each(_:_:)' needs its 2nd argument, a closure or a key path"
        + " | each(_: Int, _: a closure of a number) -> Int"
    ),
  ])
  func `a call that matches nothing says why`(code: String, failure: String) {
    #expect(Code.failure(code) == failure)
  }

  @Test func `an argument behind its turn is said to be early`() {
    #expect(
      Code.failure("bake(by: .name, 1)")
        == "<1> call: extra argument in call to 'bake(_:by:)' | \(Self.bake)"
    )
  }
}
