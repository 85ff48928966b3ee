import Testing

@testable import Notebook

@Suite struct InlineTests {
  @Test(arguments: [
    ("a `{swift} x` b", #"1:1-1:16 paragraph a {0: "x" @ 0=1:12 1:12-1:13} b"#),
    (
      "👩‍🎤 é e\u{301} `{swift} x.é`",
      "1:1-1:34 paragraph 👩‍🎤 é e\u{301} {0: \"x.é\" @ 0=1:29 1:29-1:33}"
    ),
    ("``{swift} a`b``", #"1:1-1:16 paragraph {0: "a`b" @ 0=1:11 1:11-1:14}"#),
    ("` {swift}  x  `", #"1:1-1:16 paragraph {0: "x" @ 0=1:12 1:12-1:13}"#),
    ("# H `{swift} x` {#sec-a}", #"1:1-1:25 heading1 #sec-a H {0: "x" @ 0=1:14 1:14-1:15}"#),
    ("a\n`{swift} x`\n===", #"1:1-3:4 heading1 a⏎{0: "x" @ 0=2:10 2:10-2:11}"#),
    ("*a **`{swift} x`***", #"1:1-1:20 paragraph *a **{0: "x" @ 0=1:15 1:15-1:16}***"#),
    ("[a `{swift} x`](u)", #"1:1-1:19 paragraph [a {0: "x" @ 0=1:13 1:13-1:14}](u)"#),
    ("![a `{swift} x`](u)", #"1:1-1:20 paragraph ![a {0: "x" @ 0=1:14 1:14-1:15}](u)"#),
    ("\\` `{swift} x`", #"1:1-1:15 paragraph ` {0: "x" @ 0=1:13 1:13-1:14}"#),
    (
      "`a` `{swift} a` `{swift} a`",
      #"1:1-1:28 paragraph `a` {0: "a" @ 0=1:14 1:14-1:15} {1: "a" @ 0=1:26 1:26-1:27}"#
    ),
    (
      "<a title='`'> `{swift} x`",
      #"1:1-1:26 paragraph <<<a title='`'>>> {0: "x" @ 0=1:24 1:24-1:25}"#
    ),
    ("a `{swift} x +\ny`", #"1:1-2:3 paragraph a {0: "x +\ny" @ 0=1:12 4=2:1 1:12-2:2}"#),
    ("a `{swift} x +\r\ny`\r\n", #"1:1-2:3 paragraph a {0: "x +\ny" @ 0=1:12 4=2:1 1:12-2:2}"#),
    ("[r]: /u 'x'\na `{swift} x`", #"1:1-2:14 paragraph a {0: "x" @ 0=2:12 2:12-2:13}"#),
  ])
  func `an expression has its exact place`(text: String, dump: String) {
    let parsed = Parsed(text)
    #expect(parsed.dump == dump)
    #expect(parsed.problems == [])
  }

  @Test func `an expression on the lines of a list in a quote has its place`() {
    #expect(
      Parsed("> - a\n>   b `{swift} x`\n> lazy\nlazier `{swift} y +\n>   z`\n").dump == #"""
        1:1-5:7 quote
          1:3-5:7 list tight
            item
              1:5-5:7 paragraph a⏎b {0: "x" @ 0=2:16 2:16-2:17}⏎lazy⏎lazier {1: "y +\nz" @ 0=4:17 4=5:5 4:17-5:6}
        """#
    )
  }

  @Test func `an expression in a table has its place and its bars are unescaped`() {
    #expect(
      Parsed("| é | b |\n|:-:|--:|\n| é `{swift} x \\| y` | `{swift} z` |\n|c|\n").dump == #"""
        1:1-4:4 table center right
          | é | b
          | é {0: "x | y" @ 0=3:15 2=3:18 3:15-3:21} | {1: "z" @ 0=3:34 3:34-3:35}
          | c | \#("")
        """#
    )
  }

  @Test func `a table right below a paragraph keeps its lines`() {
    #expect(
      Parsed("> a `{swift} x`\n> | `{swift} y` |\n> |--|\n> | `{swift} z` |\n").dump == #"""
        1:1-4:18 quote
          1:1-1:16 paragraph a {0: "x" @ 0=1:14 1:14-1:15}
          2:3-4:18 table -
            | {1: "y" @ 0=2:14 2:14-2:15}
            | {2: "z" @ 0=4:14 4:14-4:15}
        """#
    )
  }

  @Test(arguments: [
    ("a `{swift}`", "1:4-1:11 error syntax: expected an expression after '{swift}'"),
    ("a ``{swift} ``", "1:5-1:13 error syntax: expected an expression after '{swift}'"),
    ("é `{python} x`", "1:5-1:13 error fence: inline code is written in Swift; found '{python}'"),
    ("`{Swift} x`", "1:2-1:9 error fence: inline code is written in Swift; found '{Swift}'"),
  ])
  func `inline code that cannot run is an error at its place`(text: String, problem: String) {
    #expect(Parsed(text).problems == [problem])
  }

  @Test(arguments: ["`{x} y`", "`{swift}x`", "`` `{swift} x` ``", "`{python}`", "\\`{swift} x\\`"])
  func `other code is shown`(text: String) {
    let parsed = Parsed(text)
    #expect(parsed.problems == [])
    #expect(parsed.document.expressions.isEmpty)
  }

  @Test(arguments: [
    ("@fig-a", "@{fig-a 1:1-1:7}"),
    ("é (@tbl-a.b).", "é (@{tbl-a.b 1:5-1:13})."),
    ("[-@sec-a_b], *@fig-1.*", "-@{sec-a_b 1:3-1:11}, *@{fig-1 1:15-1:21}.*"),
    ("@Fig-a, @nte-a and @lst-b", "@{fig-a 1:1-1:7}, @{nte-a 1:9-1:15} and @{lst-b 1:20-1:26}"),
    ("[Fig. @fig-a] x", "Fig.@{fig-a 1:7-1:13} x"),
    ("[@fig-a; see @Tbl-b] x", "@{fig-a 1:2-1:8}, see@{tbl-b 1:14-1:20} x"),
    ("[a] [see @fig-a, too] [b", "[a] [see @{fig-a 1:10-1:16}, too] [b"),
    ("[\\@fig-a]", "[@fig-a]"),
    ("[@fig-a; x]", "[@{fig-a 1:2-1:8}; x]"),
    ("[x@fig-a]", "[x@fig-a]"),
    ("\\@fig-a @fig-a", "@fig-a @{fig-a 1:9-1:15}"),
    ("`@fig-a` @fig-a", "`@fig-a` @{fig-a 1:10-1:16}"),
    ("x@fig-a é@fig-a @@fig-a a/@fig-a", "x@fig-a é@fig-a @@fig-a a/@fig-a"),
    ("@fig- @foo-x @", "@fig- @foo-x @"),
    ("me@fig-x.org", "[me@fig-x.org](mailto:me@fig-x.org)"),
    ("[@fig-a](u)", "[@fig-a](u)"),
    ("@fig-größe", "@{fig-größe 1:1-1:13}"),
    (
      "@fig-a `{swift} x` @fig-b",
      #"@{fig-a 1:1-1:7} {0: "x" @ 0=1:17 1:17-1:18} @{fig-b 1:20-1:26}"#
    ),
  ])
  func `references stand at the start of a word`(text: String, inlines: String) {
    let parsed = Parsed(text)
    #expect(parsed.dump.split(separator: " ", maxSplits: 2).last.map(String.init) == inlines)
  }
}
