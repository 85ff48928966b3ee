internal import Notebook

/// What the language itself gives, which no Swift declaration of ours stands behind.
extension ReferenceEntry {
  /// The whole of it, in the order of the reference: the one place that knows how the engine lists
  /// its members.
  static var language: [ReferenceEntry] {
    [show, params]
      + BuiltinMember.all.map { member in
        ReferenceEntry(
          languageMember: member.name,
          of: member.owner,
          signature: member.name,
          summary: member.usage.prefix(1).uppercased() + member.usage.dropFirst() + "."
        )
      }
  }

  /// A member with its signature as a text; what follows the name is its ending.
  private init(
    languageMember name: String,
    of owner: String,
    signature: String,
    summary: String,
    example: [String] = []
  ) {
    var comment = DocumentationComment(summary)
    comment.example = example
    self.init(
      kind: signature.contains("(") ? .function : .property,
      owner: owner,
      name: name,
      title: name,
      ending: String(signature.dropFirst(name.count)),
      comment: comment
    )
  }

  private static let show = ReferenceEntry(
    kind: .function,
    name: "show",
    title: "show(_:)",
    parameters: [
      Parameter(
        label: "_",
        name: "value",
        type: "any value",
        text: "What to show: a text, a number, a table, a chart."
      )
    ],
    comment: DocumentationComment(
      """
      Shows a value among the outputs of its cell.

      The last expression of a cell is shown without it.

      ```swift
      show(history.byWeekday)
      ```
      """
    )
  )

  private static let params = ReferenceEntry(
    kind: .property,
    name: "params",
    title: "params",
    ending: ".name",
    comment: DocumentationComment(
      """
      A parameter that the front matter declares and '-P name:value' sets.

      Its type is the declared one: 'int', 'double', 'string', 'bool', or 'path' for the name of a \
      file or a folder.
      """
    )
  )
}
