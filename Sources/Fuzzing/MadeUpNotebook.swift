/// One input: a notebook that a seed and a number decide wholly.
package struct MadeUpNotebook: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Programs that are well typed for the most part.
    case written
    /// Programs of the corpus with other words.
    case changed
    /// Words without an order.
    case soup
    /// Marks of prose without an order.
    case prose
    /// Notebooks of the corpus with other bytes.
    case damaged
  }

  package let kind: Kind
  package let text: String

  package init(seed: UInt64, number: UInt64, corpus: Corpus) {
    var dice = Dice(seed: seed, number: number)
    let throwOfKind = dice.roll(100)
    let cells = dice.chance(75) ? 1 : 2 + dice.roll(3)
    switch throwOfKind {
    case 0..<45:
      kind = .written
      var writer = ProgramWriter(dice)
      let programs = (0..<cells).map { _ in writer.program(statements: writer.dice.roll(5)) }
      text = Self.notebook(programs, &writer.dice, inline: writer.names.first?.text ?? "1 + 1")
    case 45..<67:
      kind = .changed
      var mutation = Mutation(dice: dice, corpus: corpus)
      let programs = (0..<cells).map { _ in
        mutation.dice.chance(15) ? mutation.pair() : mutation.program()
      }
      text = Self.notebook(programs, &mutation.dice, inline: "a")
    case 67..<75:
      kind = .soup
      var mutation = Mutation(dice: dice, corpus: corpus)
      text = Self.notebook([mutation.soup()], &mutation.dice, inline: mutation.soup())
    case 75..<85:
      kind = .prose
      var mutation = Mutation(dice: dice, corpus: corpus)
      text = mutation.prose()
    default:
      kind = .damaged
      var mutation = Mutation(dice: dice, corpus: corpus)
      text = mutation.notebook()
    }
  }

  /// Programs as the cells of a notebook, with some of what may stand around them.
  private static func notebook(_ programs: [String], _ dice: inout Dice, inline: String) -> String {
    var text = ""
    if dice.chance(10) { text += "---\ntitle: Made up `{swift} 1`\nparams:\n  n: 3\n---\n\n" }
    for program in programs {
      let option = dice.chance(10) ? "//| " + dice.pick(options) + "\n" : ""
      text += "```{swift}\n\(option)\(program)\n```\n\n"
    }
    if dice.chance(25) { text += "It is `{swift} \(inline)`.\n" }
    return text
  }

  private static let options = [
    "error: true", "eval: false", "echo: false", "label: fig-a", "fig-cap: \"`{swift} 1`\"",
    "output: false",
  ]
}
