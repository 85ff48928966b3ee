extension HostileNotebooks {
  /// Code that nests, and code that goes on.
  static let nesting: [HostileNotebook] = [
    .cell(
      "parentheses",
      ["(".repeated(5_000), "1", ")".repeated(5_000)].joined(),
      error: "notebook.md:2:501: error: parentheses are nested deeper than 500 levels [limit]"
    ),
    .cell(
      "brackets",
      ["[".repeated(50_000), "1", "]".repeated(50_000)].joined(),
      error: "notebook.md:2:13: error: square brackets are nested deeper than 12 levels [limit]"
    ),
    .cell(
      "open brackets",
      "[".repeated(50_000),
      error: "notebook.md:2:13: error: square brackets are nested deeper than 12 levels [limit]"
    ),
    .cell(
      "open braces",
      "{".repeated(5_000),
      error: "notebook.md:2:501: error: parentheses are nested deeper than 500 levels [limit]"
    ),
    .cell(
      "closures",
      ["let f = ", "{ ".repeated(2_000), "1", " }".repeated(2_000)].joined(),
      error: "notebook.md:2:1009: error: parentheses are nested deeper than 500 levels [limit]"
    ),
    .cell(
      "ternaries",
      ["true ? 1 : ".repeated(5_000), "1"].joined(),
      error: "notebook.md:2:1: error: this expression has more than 1000 operators [limit]"
    ),
    .cell(
      "ternaries in parentheses",
      ["true ? (".repeated(200), "1", ") : 0".repeated(200)].joined(),
      error: "notebook.md:2:169: error: parsing has exceeded the maximum nesting level [syntax]"
    ),
    .cell(
      "ifs",
      [
        "func f() -> Int {\n", "if true {\n".repeated(3_000), "return 1\n", "}\n".repeated(3_000),
        "return 0\n}\nf()",
      ].joined(),
      error: "notebook.md:502:9: error: parentheses are nested deeper than 500 levels [limit]"
    ),
    .cell(
      "else ifs",
      [
        "func f() -> Int {\nif false { return 0 }\n",
        "else if false { return 1 }\n".repeated(5_000), "return 0\n}\nf()",
      ].joined(),
      error: "notebook.md:2996:6: error: this expression is nested too deeply [limit]"
    ),
    .cell(
      "functions",
      ["func f() -> Int {\n".repeated(2_000), "return 1\n", "}\n".repeated(2_000)].joined(),
      error: "notebook.md:502:7: error: parentheses are nested deeper than 500 levels [limit]"
    ),
    .cell(
      "switches",
      [
        "func f() -> Int {\n", "switch 1 { default:\n".repeated(2_000), "return 1\n",
        "}\n".repeated(2_000), "}\nf()",
      ].joined(),
      error: "notebook.md:502:10: error: parentheses are nested deeper than 500 levels [limit]"
    ),
    .cell(
      "texts in texts",
      ["\"\\(".repeated(500), "1", ")\"".repeated(500)].joined(),
      error: "notebook.md:2:64: error: parsing has exceeded the maximum nesting level [syntax]"
    ),
    .cell(
      "sums",
      ["1", " + 1".repeated(5_000)].joined(),
      error: "notebook.md:2:1: error: this expression has more than 1000 operators [limit]"
    ),
    .cell("sums of texts", ["\"a\"", " + \"a\"".repeated(900)].joined()),
    .cell("sums of numbers of either kind", ["let a = 1", " + 1.0 + 1".repeated(20)].joined()),
    .cell(
      "conjunctions",
      ["true", " && true".repeated(5_000)].joined(),
      error: "notebook.md:2:1: error: this expression has more than 1000 operators [limit]"
    ),
    .cell("nils", ["nil", " ?? nil".repeated(90), " ?? 1"].joined()),
    .cell(
      "minus signs",
      ["let a = 1\n", "-".repeated(1), "(-".repeated(5_000), "a", ")".repeated(5_000)].joined(),
      error: "notebook.md:3:1002: error: parentheses are nested deeper than 500 levels [limit]"
    ),
    .cell(
      "exclamation marks",
      ["!".repeated(50), "true"].joined(),
      error:
        "notebook.md:2:1: error: the language has no operator '!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!' [unsupported]"
    ),
    .cell(
      "members",
      ["let a = [1]\na", ".reversed()".repeated(5_000)].joined(),
      error: "notebook.md:3:38514: error: this expression is nested too deeply [limit]"
    ),
    .cell(
      "optional chains",
      ["let a = [1].first\na", "?.description".repeated(5_000)].joined(),
      error: "notebook.md:3:1: error: this expression is nested too deeply [limit]"
    ),
    .cell(
      "calls",
      ["let f = { 1 }\nf", "()".repeated(5_000)].joined(),
      error: "notebook.md:3:4008: error: this expression is nested too deeply [limit]"
    ),
    .cell(
      "subscripts",
      ["let a = [1]\na", "[0]".repeated(5_000)].joined(),
      error: "notebook.md:3:6015: error: this expression is nested too deeply [limit]"
    ),
    .cell(
      "tuples",
      ["(1, ".repeated(3_000), "1", ")".repeated(3_000)].joined(),
      error: "notebook.md:2:2001: error: parentheses are nested deeper than 500 levels [limit]"
    ),
    .cell(
      "types of arrays",
      ["let a: ", "[".repeated(3_000), "Int", "]".repeated(3_000), " = []"].joined(),
      error: "notebook.md:2:20: error: square brackets are nested deeper than 12 levels [limit]"
    ),
    .cell(
      "types of optionals",
      ["let a: Int", "?".repeated(5_000), " = nil"].joined(),
      error: "notebook.md:2:8: error: this expression is nested too deeply [limit]"
    ),
    .cell(
      "types of functions",
      ["let a: ", "(Int) -> ".repeated(5_000), "Int = { $0 }"].joined(),
      error: "notebook.md:2:13481: error: this expression is nested too deeply [limit]"
    ),
    .cell(
      "patterns",
      ["let ", "(a, ".repeated(2_000), "b", ")".repeated(2_000), " = 1"].joined(),
      error: "notebook.md:2:2005: error: parentheses are nested deeper than 500 levels [limit]"
    ),
    .cell(
      "key paths",
      ["[1].map(\\", ".a".repeated(5_000), ")"].joined(),
      error: "notebook.md:2:11: error: 'Int' has no member 'a' [unknown-member]"
    ),
    .cell(
      "comments",
      "/*".repeated(50_000),
      error: "notebook.md:2:1: error: unterminated '/*' comment [syntax]"
    ),
    .cell("raw text marks", ["#".repeated(5_000), "\"a\"", "#".repeated(5_000)].joined()),
    .cell(
      "a thousand arguments",
      ["max(1", ", 1".repeated(10_000), ")"].joined(),
      error: "notebook.md:2:11: error: no 'max' takes these arguments [call]"
    ),
    .cell(
      "ten thousand statements",
      ["let a = 1\n", "a\n".repeated(10_000)].joined(),
      error: "notebook.md:3:1: warning: this value is not shown: a cell shows its last one [syntax]"
    ),
    .cell(
      "a literal of many numbers",
      ["let a = [1", ", 1".repeated(3_000), "]\na.count"].joined()
    ),
    .cell(
      "a literal of many kinds",
      ["let a = [1", ", 1, 1.5".repeated(4_000), "]\na.count"].joined()
    ),
    .cell(
      "a dictionary literal of many keys",
      ["let a = [\"a\": 1", ", \"b\": 1".repeated(4_000), "]\na.count"].joined(),
      error: "notebook.md:2:9: error: the dictionary has a key twice [bounds]"
    ),
    .cell(
      "a number of many digits",
      "9".repeated(100),
      error:
        "notebook.md:2:1: error: '9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999' is too large for Int [arithmetic]"
    ),
    .cell("a fraction of many digits", ["0.", "9".repeated(100_000)].joined()),
    .cell("a name of many letters", ["let ", "a".repeated(100_000), " = 1"].joined()),
    .cell("a text of many letters", ["\"", "a".repeated(1_000_000), "\".count"].joined()),
    .cell(
      "a wildly ambiguous sum",
      ["let a = ", "(1 + 1.5) * (2 - 1) / ".repeated(60), "2"].joined()
    ),
    .cell(
      "closures whose types wait for each other",
      ["[1].map { ".repeated(40), "$0", " }".repeated(40)].joined(),
      error: "notebook.md:2:211: error: parsing has exceeded the maximum nesting level [syntax]"
    ),
    .cell(
      "literals whose types wait for each other",
      ["let a: Double = ", "[1, 2].map { x in x + ".repeated(12), "1", " }.count".repeated(12)]
        .joined(),
      error: "notebook.md:2:17: error: expected Double, found Int [type]"
    ),
    .cell(
      "a thousand names",
      (["let a0 = 1"] + (1..<1_000).map { "let a\($0) = a\($0 - 1) + 1" } + ["a999"]).joined(
        separator: "\n"
      )
    ),
  ]
}
