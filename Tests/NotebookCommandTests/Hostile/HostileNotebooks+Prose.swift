extension HostileNotebooks {
  /// Prose and front matter that nest, repeat and point at themselves.
  static let prose: [HostileNotebook] = [
    .prose(
      "quotes in quotes",
      [">".repeated(50_000), " a\n"].joined(),
      error: "notebook.md:1:1: error: Markdown is nested deeper than 200 levels here [limit]"
    ),
    .prose(
      "lists in lists",
      ["- ".repeated(50_000), "a\n"].joined(),
      error: "notebook.md:1:1: error: Markdown is nested deeper than 200 levels here [limit]"
    ),
    .prose(
      "lists in quotes",
      ["> - ".repeated(20_000), "a\n"].joined(),
      error: "notebook.md:1:1: error: Markdown is nested deeper than 200 levels here [limit]"
    ),
    .prose("open links", "[".repeated(100_000)),
    .prose("links in links", "[a](".repeated(50_000)),
    .prose("open emphasis", "*a **a ".repeated(50_000)),
    .prose(
      "emphasis in emphasis",
      ["*a _b ".repeated(500), "c_ d* ".repeated(500)].joined(),
      error: "notebook.md:1:1: error: Markdown is nested deeper than 200 levels here [limit]"
    ),
    .prose("open code", "`a".repeated(100_000)),
    .prose("code of many marks", (1..<60).map { "`".repeated($0) + "a" }.joined()),
    .prose("open tags", "<a ".repeated(50_000)),
    .prose("many footnotes", ["[^a]".repeated(20_000), "\n\n[^a]: a\n"].joined()),
    .prose("footnotes of footnotes", "[^a]\n\n[^a]: [^b]\n[^b]: [^a]\n"),
    .prose(
      "a table of many columns",
      ["|a".repeated(5_000), "|\n", "|-".repeated(5_000), "|\n", "|b".repeated(5_000), "|\n"]
        .joined()
    ),
    .prose("a table of many rows", ["|a|b|\n|-|-|\n", "|c|d|\n".repeated(50_000)].joined()),
    .prose("many headings", "# a\n".repeated(2_000)),
    .prose(
      "many references",
      "@fig-a ".repeated(1_000),
      error:
        "notebook.md:1:1: warning: nothing in this document is labelled 'fig-a' [unknown-reference]"
    ),
    .prose("many expressions", "`{swift} 1` ".repeated(20_000)),
    .prose("many cells", "```{swift}\n1\n```\n\n".repeated(5_000)),
    .prose(
      "many broken cells",
      "```{swift}\na +\n```\n\n".repeated(2_000),
      error: "notebook.md:2:4: error: expected expression after operator [syntax]"
    ),
    .prose("ten megabytes of one letter", ["a".repeated(10_000_000), "\n"].joined()),
    .prose("ten megabytes of blanks", [" ".repeated(10_000_000), "\n"].joined()),
    .prose("entities", ["&amp;".repeated(200_000), "\n"].joined()),
    .prose("many autolinks", ["http://a.b ".repeated(50_000), "\n"].joined()),
    .prose("many at signs", ["a@".repeated(100_000), "\n"].joined()),
    .prose(
      "values that are values of values",
      "---\nparams:\n  a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n  b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n  c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n  d: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n---\n",
      error:
        "notebook.md:4:6: error: values that are named with '&' are not read here [front-matter]"
    ),
    .prose(
      "a value that holds itself",
      "---\nparams: &a\n  b: *a\n---\n",
      error:
        "notebook.md:3:6: error: '*a' stands for a value that nothing names '&a' [front-matter]"
    ),
    .prose(
      "brackets in the head",
      ["---\nparams: ", "[".repeated(50_000), "\n---\n"].joined(),
      error: "notebook.md:2:10: error: YAML is nested too deeply here [front-matter]"
    ),
    .prose(
      "braces in the head",
      ["---\nparams: ", "{a: ".repeated(20_000), "\n---\n"].joined(),
      error: "notebook.md:2:4001: error: YAML is nested too deeply here [front-matter]"
    ),
    .prose(
      "many parameters",
      "---\nparams:\n" + (0..<2_000).map { "  p\($0): \($0)\n" }.joined() + "---\n"
    ),
    .prose("a long title", ["---\ntitle: ", "a ".repeated(500_000), "\n---\n"].joined()),
    .prose(
      "tags in the head",
      "---\nparams: !!python/object/apply:os.system ['true']\n---\n",
      error:
        "notebook.md:2:9: error: expected a map of names and values for 'params', found a list [front-matter]"
    ),
    .prose(
      "a merge in the head",
      "---\n<<: {title: a}\n---\n",
      error: "notebook.md:2:1: error: unknown key '<<' in the front matter [unknown-key]"
    ),
    .prose(
      "an option of many brackets",
      ["```{swift}\n//| fig-cap: ", "[".repeated(10_000), "\n1\n```\n"].joined(),
      error: "notebook.md:2:15: error: YAML is nested too deeply here [invalid-option]"
    ),
    .prose(
      "letters from right to left",
      "`{swift} \"\u{202E}\" + abc\u{202E}`\n",
      error: "notebook.md:1:18: error: no name 'abc�' is in scope [unknown-name]"
    ),
  ]
}
