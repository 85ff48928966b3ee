extension DiagnosticCode {
  /// The part of ``explanation`` that is about code.
  var languageExplanation: DiagnosticExplanation {
    switch self {
    case .syntax:
      .init(
        title: "this is not Swift",
        meaning: """
          The code breaks off or has a sign where none can stand: a bracket or a quote is not \
          closed, an operator has nothing behind it. The place is where reading could not go on, so \
          the cause may stand a little before it.
          """,
        remedy: "Look for what the message expects, there or just before."
      )
    case .unsupported:
      .init(
        title: "a part of Swift that cells do without",
        meaning: """
          This is Swift, but not the part of it that cells are written in. A cell cannot load other \
          code, define types of its own or wait for something; whatever it computes follows from \
          the notebook and its files alone.
          """,
        remedy: "Write what the help line names instead."
      )
    case .unknownName:
      .init(
        title: "a name that nothing has",
        meaning: """
          The code uses a name that no cell defines and that is not part of the library. Upper and \
          lower case matter. A name that is defined inside braces is not known outside of them.
          """,
        remedy: """
          Correct the spelling, or define the name above with 'let'. 'notebook reference' lists all \
          names of the library.
          """
      )
    case .duplicateName:
      .init(
        title: "a name is defined twice",
        meaning: """
          All cells of a notebook share their names, and each name has one meaning from top to \
          bottom. This one is defined a second time.
          """,
        remedy: "Choose another name for one of the two."
      )
    case .usedBeforeDefinition:
      .init(
        title: "a name is used above its definition",
        meaning: """
          A notebook is computed from top to bottom, as it is read. The name is defined, but \
          further down, so that it has no value yet here.
          """,
        remedy: "Move the cell that defines it above this place."
      )
    case .unknownMember:
      .init(
        title: "a value does not have this",
        meaning: """
          Behind the dot stands something that a value of this kind does not have: a property, a \
          function or a column. It may be misspelt, or belong to another kind of value.
          """,
        remedy: "'notebook reference TYPE' lists all that a type has."
      )
    default: valueExplanation
    }
  }

  /// Of calls, types and what goes wrong with values.
  private var valueExplanation: DiagnosticExplanation {
    switch self {
    case .call:
      .init(
        title: "a function is not called like this",
        meaning: """
          The function exists, but takes other arguments. One is missing or too many, or a label \
          such as 'by:' is missing, misspelt or out of place.
          """,
        remedy: "Write it as the help line shows; 'notebook reference NAME' explains each argument."
      )
    case .type:
      .init(
        title: "a value of another kind is needed",
        meaning: """
          Every value has a type: Int is a whole number, Double a number with a fraction, String a \
          text. Here stands one where another is needed, and Swift never turns one into the other \
          by itself.
          """,
        remedy: "Convert it, as in 'Double(count)' or \"\\(count)\", or use another value."
      )
    case .missingTry:
      .init(
        title: "a call that can fail is not marked",
        meaning: """
          Reading a file can fail, and Swift wants this to be seen in the code: such a call has \
          'try' before it. It changes nothing else.
          """,
        remedy: "Write 'try' before the call."
      )
    case .arithmetic:
      .init(
        title: "a number cannot be computed",
        meaning: """
          Something is divided by zero, or a result is larger than the largest number that its type \
          can hold. There is no number that could be shown.
          """,
        remedy: "Check the value before, or compute with Double, which has room for more."
      )
    case .bounds:
      .init(
        title: "a place that is not there",
        meaning: """
          The elements of an array or a table are counted from 0, so the last of three has the \
          number 2. The code asks for one beyond the last, for a negative number of them, or for a \
          range that ends before it begins.
          """,
        remedy: "Use 'first', 'last' or 'prefix', which do with what there is."
      )
    default:
      .init(
        title: "too much",
        meaning: """
          Every notebook comes to an end: there are limits to how many steps a cell takes, how \
          large a value is and how deeply things are nested. They are far above what a report \
          needs, so that most often something is repeated without an end.
          """,
        remedy: "Compute with less: filter first, or use what the library computes as a whole."
      )
    }
  }
}
