import Notebook
import Testing

/// Everything outside the language is refused by its name, at its place, with what to write.
@Suite struct SubsetTests {
  private static let ending = "not part of the cell language"

  @Test(arguments: [
    ("import Foundation", "import", "'import' is", "everything a cell may use is there already"),
    ("while true {}", "while", "a 'while' loop is", "use 'for … in …', which always ends"),
    ("repeat {} while true", "repeat", "a 'repeat' loop is", "use 'for … in …', which always ends"),
    ("await f()", "await", "'await' is", "cells run from top to bottom"),
    ("try? f()", "try", "'try?' and 'try!' are", "write 'try'"),
    ("try! f()", "try", "'try?' and 'try!' are", "write 'try'"),
    ("1 as Int", "as", "a type cast is", "convert a number: 'Double(…)' or 'Int(…)'"),
    ("1 is Int", "is", "a type cast is", "convert a number: 'Double(…)' or 'Int(…)'"),
    ("/ab/", "/ab/", "a regular expression is", "use 'contains' or 'hasPrefix'"),
  ])
  func `a construct is refused with what to write`(
    code: String,
    marked: String,
    what: String,
    instead: String
  ) {
    #expect(Code.refusals(code) == ["<\(marked)> unsupported: \(what) \(Self.ending) | \(instead)"])
  }

  @Test(arguments: [
    ("struct", "struct A {}"), ("class", "class A {}"), ("enum", "enum A {}"),
    ("protocol", "protocol A {}"), ("actor", "actor A {}"), ("extension", "extension Int {}"),
    ("typealias", "typealias A = Int"),
  ])
  func `types are not declared`(keyword: String, code: String) {
    #expect(
      Code.refusals(code) == [
        "<\(keyword)> unsupported: declaring types with '\(keyword)' is \(Self.ending)"
          + " | a tuple holds values under names: '(name: \"Anna\", hours: 3.5)'"
      ]
    )
  }

  @Test(arguments: [
    ("throw", "throw x"), ("do", "do {}"), ("defer", "defer {}"),
  ])
  func `other statements are refused`(keyword: String, code: String) {
    #expect(Code.refusals(code) == ["<\(keyword)> unsupported: '\(keyword)' is \(Self.ending)"])
  }

  @Test func `a value is not unwrapped by force`() {
    #expect(
      Code.refusals("x!") == [
        "<!> unsupported: '!' to unwrap is \(Self.ending) | write 'value?.member', or give a value"
          + " for the missing case: 'value ?? other'"
      ]
    )
  }

  @Test func `a return stands inside a function`() {
    #expect(
      Code.refusals("return 1") == [
        "<return> syntax: 'return' stands only inside a function or a closure"
          + " | a cell shows the value of its last expression"
      ]
    )
  }

  @Test func `a variable has its fix`() {
    let found = Code.program("var x = 1").diagnostics
    #expect(
      found.map { Code.line($0, in: "var x = 1") }
        == [
          "<var> unsupported: 'var' stands only inside a function or a closure"
            + " | the names of a notebook do not change: write 'let'"
        ]
    )
    #expect(found.first?.fix == Diagnostic.Fix(replace: SourceRange(0, 3), with: "let"))
  }

  @Test(arguments: [
    ("let a", "a", "a 'let' needs its value: write 'let name = value'"),
    ("\\.a[0]", "[0]", "a key path names properties only"),
  ])
  func `a form that is half in the language is refused`(
    code: String,
    marked: String,
    message: String
  ) {
    #expect(Code.refusals(code) == ["<\(marked)> unsupported: \(message)"])
  }

  @Test func `a closure's head holds names only`() {
    #expect(
      Code.refusals("{ [x] in x }") == [
        "<[x]> unsupported: a closure's head holds parameters and a result only"
          + " | write '{ name in … }' or use '$0'"
      ]
    )
  }

  @Test(arguments: [
    ("$0", "<$0> syntax: '$0' stands only inside a closure"),
    (
      "{ a in a + $0 }",
      "<{ a in a + $0 }> syntax: a closure names its parameters or writes '$0', not both"
    ),
    ("\"a", "<> syntax: expected '\"' to end string literal"),
    ("(1", "<> syntax: expected ')' to end tuple"),
    ("let = 1", "<> syntax: expected pattern in variable"),
    ("x # a comment", "<#> syntax: a comment starts with '//' | write '//' in place of '#'"),
  ])
  func `what is no Swift is said in the compiler's words`(code: String, refusal: String) {
    #expect(Code.refusals(code).first == refusal)
  }

  @Test func `all refusals of a cell are said`() {
    #expect(Code.refusals("var a = 1\nb!\nimport C").count == 3)
  }

  @Test func `a broken cell still defines its names`() {
    #expect(
      Code.program("let a = 1\nlet b = x!\nlet (c, d) = y").definitions.map(\.text) == [
        "a", "b", "c", "d",
      ]
    )
  }

  @Test func `names inside closures are neither defined nor free`() {
    let code = "let f = { (x: Int) in\n  let y = x + z\n  return y + w\n}"
    #expect(Code.program(code).definitions.map(\.text) == ["f"])
    #expect(
      Code.findings(code) == ["z", "w"].map { "<\($0)> unknown-name: no name '\($0)' is in scope" }
    )
  }
}
