import Testing

@testable import Notebook

@Suite struct BlockTests {
  @Test func `an empty file is an empty document`() {
    let parsed = Parsed("")
    #expect(parsed.dump == "")
    #expect(parsed.problems == [])
  }

  @Test(arguments: [
    ("a  \nb\\\nc", "1:1-3:2 paragraph a⏎⏎b⏎⏎c"),
    ("~~a~~ **b** *c* `d`", "1:1-1:20 paragraph ~a~ **b** *c* `d`"),
    ("[a](b 'c') <d>&amp;", "1:1-1:20 paragraph [a](b 'c') <<<d>>>&"),
    ("https://a.b", "1:1-1:12 paragraph [https://a.b](https://a.b)"),
    ("***", "1:1-1:4 break"),
    ("<b>\nx\n</b>", "1:1-3:5 html \"<b>\\nx\\n</b>\\n\""),
    ("a <!-- b --> c", "1:1-1:15 paragraph a  c"),
    ("<!-- a -->", ""),
    ("<!-- a -->\n<!--\n\nb\n-->", ""),
    ("## A `b`", "1:1-1:9 heading2 A `b`"),
    ("# A {#sec-a .b}", "1:1-1:16 heading1 #sec-a A"),
    ("# A {sec-a}", "1:1-1:12 heading1 A {sec-a}"),
    ("# A {#a<b}", "1:1-1:11 heading1 A {#a<b}"),
    ("# {#sec-ü}", "1:1-1:12 heading1 #sec-ü "),
  ])
  func `a block is read like this`(text: String, dump: String) {
    #expect(Parsed(text).dump == dump)
  }

  @Test func `lists keep their start, tightness and boxes`() {
    #expect(
      Parsed("3. a\n4. b\n\n- [ ] c\n\n- [x] d\n").dump == """
        1:1-3:1 list from 3 tight
          item
            1:4-1:5 paragraph a
          item
            2:4-2:5 paragraph b
        4:1-6:8 list
          item [ ]
            4:7-4:8 paragraph c
          item [x]
            6:7-6:8 paragraph d
        """
    )
  }

  @Test(arguments: ["NOTE", "tip", "Important", "WARNING", "CAUTION"])
  func `a quote that starts with a kind is a callout`(word: String) {
    let dump = Parsed("> [!\(word)]\n> `{swift} x`\n").dump
    #expect(
      dump == """
        1:1-2:14 callout \(word.lowercased())
          1:3-2:14 paragraph {0: "x" @ 0=2:12 2:12-2:13}
        """
    )
  }

  @Test func `a callout may be empty or hold blocks only`() {
    #expect(
      Parsed("> [!NOTE]\n\n> [!TIP]\n>\n> a\n").dump == """
        1:1-1:10 callout note
        3:1-5:4 callout tip
          5:3-5:4 paragraph a
        """
    )
  }

  @Test(arguments: [
    ("> [!NOTE] a *b*", "callout note a *b*"), ("> [!tip]- a", "callout tip folded a"),
    ("> [!tip]+", "callout tip open"), ("> [!NOTE] a {#nte-b}", "callout note #nte-b a"),
    ("> [!NOTE] {#nte-b}", "callout note #nte-b"), ("> [!NOTE]a", "quote"), ("> [! NOTE]", "quote"),
  ])
  func `a callout's mark may be followed by a fold, a title and an id`(text: String, kind: String) {
    let line = Parsed(text + "\n").dump.split(separator: "\n").first
    #expect(line.map(String.init) == "1:1-1:\(text.utf8.count + 1) \(kind)")
  }

  @Test func `a callout's title keeps the places of its code`() {
    let parsed = Parsed("> [!NOTE] A `{swift} x`\n> `{swift} y`\n>\n> b\n")
    #expect(
      parsed.dump == """
        1:1-4:4 callout note A {0: "x" @ 0=1:22 1:22-1:23}
          1:3-2:14 paragraph {1: "y" @ 0=2:12 2:12-2:13}
          4:3-4:4 paragraph b
        """
    )
  }

  @Test func `footnotes are numbered by reference and their code by the file`() {
    let parsed = Parsed(
      "`{swift} a` [^z] [^y] [^z]\n\n[^y]: Y `{swift} b`\n[^z]: Z\n\n    `{swift} c`\n\n`{swift} d`\n"
    )
    #expect(
      parsed.dump == #"""
        1:1-1:27 paragraph {0: "a" @ 0=1:10 1:10-1:11} [^0] [^1] [^0]
        8:1-8:12 paragraph {3: "d" @ 0=8:10 8:10-8:11}
        footnote 0 z
          4:7-4:8 paragraph Z
          6:5-6:16 paragraph {2: "c" @ 0=6:14 6:14-6:15}
        footnote 1 y
          3:7-3:20 paragraph Y {1: "b" @ 0=3:18 3:18-3:19}
        """#
    )
  }

  @Test(arguments: [
    (
      "# A {#sec-a .unnumbered k=v}",
      "1:13-1:24 warning unsupported: '.unnumbered' has no effect in this version|1:25-1:28 warning unsupported: 'k=v' has no effect in this version"
    ),
    (
      "# A {#a}\n# B {#a}",
      "2:7-2:8 error duplicate-label: the label 'a' is used twice; note: first used here 1:7-1:8"
    ),
    (
      "> [!INFO]\n> a",
      "1:3-1:10 warning unknown-key: unknown callout 'INFO'; help: choose one of NOTE, TIP, IMPORTANT, WARNING, CAUTION"
    ),
    ("é [^x] [^x]", "1:4-1:8 warning unknown-reference: footnote 'x' has no definition"),
  ])
  func `what has no effect is said at its place`(text: String, problems: String) {
    #expect(Parsed(text).problems.joined(separator: "|") == problems)
  }

  @Test func `diagnostics follow the file`() {
    let parsed = Parsed("---\ntoc: x\ntitle: '`{r} a`'\n---\n\n[^a]\n\n```{r}\n```\n")
    #expect(parsed.diagnostics.map(\.range.lowerBound) == [9, 20, 33, 42])
  }
}
