/// The reference for a terminal of 80 columns.
struct ReferenceText {
  private static let width = 80

  let reference: Reference

  /// Every name with its one line, grouped by type.
  var overview: String {
    let groups = reference.groups.map { group in
      let heading = group.type.map { $0.comment.summary } ?? ""
      let lines =
        [group.title] + indented(heading.wrapped(to: Self.width - 2), by: 2)
        + (heading.isEmpty ? [] : [""])
        + list(group.entries.map { ($0.title, $0.comment.summary) }, widest: 25)
      return lines.joined(separator: "\n") + "\n"
    }
    return groups.joined(separator: "\n")
      + "\n'notebook reference NAME' explains one of them, with an example.\n"
  }

  /// A type with all of its members.
  func page(of group: Reference.Group) -> String {
    guard let type = group.type else { return "" }
    var blocks = [[type.name]] + details(of: type)
    let members = group.entries.map { entry in
      (entry.parameters == nil ? entry.signature : entry.title, entry.comment.summary)
    }
    if !members.isEmpty { blocks.append(list(members)) }
    return text(blocks)
  }

  /// One name with everything that is known of it.
  func page(of entry: ReferenceEntry) -> String {
    let owner = entry.owner.map { $0 + "." } ?? ""
    var signature = entry.signature(width: Self.width - owner.count)
    signature[0] = owner + signature[0]
    return text([signature] + details(of: entry))
  }

  /// What a page says below its first line, a block a paragraph or heading.
  private func details(of entry: ReferenceEntry) -> [[String]] {
    let comment = entry.comment
    var blocks = ([comment.summary] + comment.discussion).map {
      indented($0.wrapped(to: Self.width - 2), by: 2)
    }
    let parameters = entry.explainedParameters.map { ($0.title, $0.meaning) }
    if !parameters.isEmpty { blocks.append(section("Parameters", list(parameters, indent: 4))) }
    if let returns = comment.returns { blocks.append(section("Returns", paragraph(returns))) }
    if let failure = entry.failure { blocks.append(section("Fails", paragraph(failure))) }
    if !comment.example.isEmpty {
      blocks.append(section("Example", indented(comment.example, by: 4)))
    }
    return blocks.filter { !$0.isEmpty }
  }

  private func section(_ title: String, _ lines: [String]) -> [String] { ["  \(title)"] + lines }

  private func paragraph(_ text: String) -> [String] {
    indented(text.wrapped(to: Self.width - 4), by: 4)
  }

  /// Names and what they mean, in two columns; a name too long for its column has its own line.
  private func list(
    _ items: [(name: String, meaning: String)],
    indent: Int = 2,
    widest: Int = 34
  ) -> [String] {
    let column = items.map(\.name.count).filter { $0 <= widest }.max() ?? widest
    let start = indent + column + 2
    return items.flatMap { name, meaning in
      var lines = indented(meaning.wrapped(to: Self.width - start), by: start)
      let head = String(repeating: " ", count: indent) + name
      if name.count > Self.width - indent {
        let parts = name.wrappedBehindColons(to: Self.width - indent - 4)
        return [indented([parts[0]], by: indent)[0]]
          + indented(Array(parts.dropFirst()), by: indent + 4)
          + lines
      }
      if name.count > column || lines.isEmpty { return [head] + lines }
      lines[0] = head.padded(to: start) + lines[0].dropFirst(start)
      return lines
    }
  }

  private func indented(_ lines: [String], by count: Int) -> [String] {
    lines.map { $0.isEmpty ? $0 : String(repeating: " ", count: count) + $0 }
  }

  private func text(_ blocks: [[String]]) -> String {
    blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }
}
