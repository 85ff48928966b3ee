internal import Notebook

/// What the language itself gives, which no Swift declaration of ours stands behind.
extension ReferenceEntry {
  /// The whole of it, in the order of the reference: the one place that knows how the engine lists
  /// its members.
  static func language(_ documentation: Documentation) -> [ReferenceEntry] {
    [show, params]
      + Builtins.all.map { member in
        ReferenceEntry(
          signature: SignatureText(member.text),
          owner: member.owner.isEmpty ? nil : member.owner,
          summary: member.summary,
          example: [member.example],
          documentation
        )
      }
  }

  /// A member with its signature as a text; where one of our own declarations stands behind it, that
  /// one's comment is the better one.
  ///
  /// - Parameters:
  ///   - signature: What it is called and how.
  ///   - owner: The type; nil for what stands alone.
  ///   - summary: What it is; it may go on like a documentation comment.
  ///   - example: The lines of an example.
  ///   - documentation: The comments of our declarations.
  init(
    signature: SignatureText,
    owner: String?,
    summary: String,
    example: [String] = [],
    _ documentation: Documentation
  ) {
    let owners = owner.map { DeclaredTypes($0).names } ?? []
    let labels = signature.parameters?.map(\.label)
    let found =
      labels.map { documentation.function(signature.name, labels: $0, of: owners) }
      ?? documentation.property(signature.name, of: owners)
    var comment = found?.comment ?? DocumentationComment(summary)
    if !example.isEmpty { comment.example = example }
    self.init(
      kind: signature.parameters == nil ? .property : .function,
      owner: owner,
      name: signature.name,
      title: signature.title,
      parameters: signature.parameters?.map { parameter in
        var parameter = parameter
        parameter.text = comment.parameters.first { $0.name == parameter.name }?.text
        return parameter
      },
      ending: signature.ending,
      comment: comment,
      declarations: found.map { [$0.key] } ?? []
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
