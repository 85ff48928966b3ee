/// Programs and notebooks that were written by hand, to be changed by chance.
package struct Corpus: Sendable {
  package var programs: [String]
  package var notebooks: [String]
  /// The words and signs of all of them, each once.
  let tokens: [String]

  package init(programs: [String], notebooks: [String]) {
    // There is always something to change.
    self.programs = programs.isEmpty ? ["let a = [1, 2, 3]\na.map { $0 * 2 }"] : programs
    self.notebooks =
      notebooks.isEmpty
      ? ["# One\n\n```{swift}\nlet a = 1\n```\n\nIt is `{swift} a`.\n"] : notebooks
    let found = Set(self.programs.flatMap(Self.tokens)).union(Self.words)
    tokens = found.filter { !$0.allSatisfy(\.isWhitespace) }.sorted()
  }

  /// Text cut into words, blanks and single signs; together they are the text.
  static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var kind = -1
    for character in text {
      let next = character.isLetter || character.isNumber || character == "_" ? 0 : 1
      if next == 0, kind == 0 {
        tokens[tokens.count - 1].append(character)
      } else {
        tokens.append(String(character))
      }
      kind = next
    }
    return tokens
  }

  /// What the corpus may lack.
  static let words = [
    "let", "var", "func", "if", "else", "guard", "switch", "case", "default", "for", "in", "where",
    "break", "continue", "return", "try", "nil", "true", "false", "is", "as", "import", "class",
    "while", "repeat", "self", "inout", "async", "await", "throw", "do", "catch", "#if", "#", "@",
    "->", "...", "..<", "??", "?.", "!", "&&", "||", "===", "<<", "&+", "+=", "\\(", "\\.", "\"",
    "\"\"\"", "#\"", "\"#", "/*", "*/", "//", "`", "$0", "$1", "$99", "_", "\\", ";", "'", "~=",
    "0x", "0b2", "1e999", "99999999999999999999", "1_", ".5", "é", "\u{301}", "🎧", "\u{202E}",
    "\0", "\r\n", "\r", "\t", "[[[[", "((((", "{{{{", "<", ">", "@available", "#available",
    "/a+/", "Int.max", "Int.min", "show", "params", "Jars", "Self", "Any", "some", "any",
  ]

  /// What means something in a notebook's prose and head.
  static let marks = [
    "`{swift} a`", "`{swift}", "`", "``", "```{swift}\n", "```{swift #fig-a}\n", "```\n", "````\n",
    "~~~{swift}\n", "> ", "- ", "1. ", "\n", "\n\n", "    ", "\t", "| a | b |\n|--|--|\n", "# ",
    "###### ", "\r\n", "\r", "\0", "é", "[^a]", "[^a]: ", "[", "](", "![", "*", "_", "~~", "<b>",
    "<!--", "-->", "<script>", "@fig-a", "@tbl-b", "---\n", "---\ntitle: ", "params:\n  n: 3\n",
    "title: |\n", "&a ", "*a", "<<: ", "? ", "{a: [", "]}", "//| ", "//| eval: false\n",
    "//| error: true\n", "//| label: fig-a\n", "//| fig-cap: \"`{swift} a`\"\n", "//| echo: ",
    ":", "{#sec-a}", "\\", "> [!NOTE]\n> ", "&amp;", "&#0;", "c@d.e", "https://a.b", "\u{202E}",
    "\u{FEFF}", "\u{2028}", "\u{85}", "===\n", "* * *\n", "params.n", "toc: ", "\"", "'", "%", "!!",
  ]
}
