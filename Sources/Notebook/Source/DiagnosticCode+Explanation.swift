/// What a code means, for a person who need not know Swift.
package struct DiagnosticExplanation: Sendable {
  /// A few words that stand behind the code.
  package var title: String
  /// Two to four sentences.
  package var meaning: String
  /// What to do about it.
  package var remedy: String
}

extension DiagnosticCode {
  /// What the code means and how to mend it.
  package var explanation: DiagnosticExplanation {
    switch self {
    case .encoding, .frontMatter, .unknownKey, .invalidOption, .duplicateLabel, .unknownReference,
      .fence:
      documentExplanation
    case .syntax, .unsupported, .unknownName, .duplicateName, .usedBeforeDefinition,
      .unknownMember, .call, .type, .missingTry, .arithmetic, .bounds, .limit:
      languageExplanation
    case .input, .access, .skipped: executionExplanation
    }
  }

  private var documentExplanation: DiagnosticExplanation {
    switch self {
    case .encoding:
      .init(
        title: "the file is not UTF-8",
        meaning: """
          A text file holds numbers that stand for letters, and a notebook must use UTF-8 for them, \
          as nearly every editor does today. This file holds a byte that means nothing in UTF-8, \
          most often an accented letter from an older program. Nothing of the notebook is read.
          """,
        remedy: "Open the file in an editor and save it with the encoding UTF-8."
      )
    case .frontMatter:
      .init(
        title: "the lines at the head cannot be read",
        meaning: """
          Between the two '---' at the head of a notebook stand its title and its parameters, \
          written in YAML: a name, a colon, a value. The marked place does not fit those rules: a \
          quote is not closed, a value has a colon in it, or the lines are not indented alike.
          """,
        remedy: "Put a text with special characters in quotes, and indent with spaces."
      )
    case .unknownKey:
      .init(
        title: "a setting has a name that nothing knows",
        meaning: """
          A setting at the head of the notebook, of a parameter, or behind '//|' in a cell has a \
          name that does not exist. It is most often misspelt. The setting has no effect.
          """,
        remedy: "Use the name that the help line suggests, or take the line out."
      )
    case .invalidOption:
      .init(
        title: "a setting has a value that it cannot have",
        meaning: """
          The name of the setting is known, but not this value of it. A setting that is on or off \
          takes 'true' or 'false'; others take a word from a list, or a text.
          """,
        remedy: "Write one of the values that the message names."
      )
    case .duplicateLabel:
      .init(
        title: "two places have one label",
        meaning: """
          A label names a heading, a figure or a table, so that the text can refer to it. Two have \
          the same label, and a reference could mean either.
          """,
        remedy: "Give one of them another label."
      )
    case .unknownReference:
      .init(
        title: "a reference leads nowhere",
        meaning: """
          '@fig-…' and '@tbl-…' in the text refer to a figure or a table with that label. No cell \
          has this label, or the cell that has it shows nothing of that kind.
          """,
        remedy: "Write the label of a cell: its line '//| label: …'."
      )
    default:
      .init(
        title: "a cell does not begin or end as it should",
        meaning: """
          A cell begins with three back quotes and '{swift}', and ends with three back quotes on a \
          line of their own. One of the two is missing or misspelt, so that it is not certain what \
          is text and what is code.
          """,
        remedy: "Write both fences as the help line shows them."
      )
    }
  }

  private var executionExplanation: DiagnosticExplanation {
    switch self {
    case .input:
      .init(
        title: "a file cannot be used",
        meaning: """
          A cell reads a file or a folder that is not there, that may not be read, or that does not \
          hold what was asked for. Paths start at the folder of the notebook. A file that can be \
          read in part is told in the same way, with what is missing.
          """,
        remedy: "Correct the path, or put the file where the path leads."
      )
    case .access:
      .init(
        title: "a file lies where the notebook may not read",
        meaning: """
          A notebook that somebody sent you shall not be able to read your other files. So a cell \
          reads only what lies in the notebook's own folder; links that lead out of it do not help.
          """,
        remedy: """
          Move the file into the folder, or make its path a parameter of type 'path' and give it on \
          the command line with '-P name:path'.
          """
      )
    default:
      .init(
        title: "something depends on a cell that failed",
        meaning: """
          A cell was allowed to fail with '//| error: true', and it did. The marked name would have \
          been defined in it, so that this place has nothing to show.
          """,
        remedy: "Mend the cell that failed, or take out what depends on it."
      )
    }
  }
}
