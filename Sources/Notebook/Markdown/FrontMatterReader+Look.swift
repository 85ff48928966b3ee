internal import Yams

/// What a page looks like: its themes, its style sheets, and where things stand.
extension FrontMatterReader {
  mutating func readLook(_ field: YAMLReader.Field) {
    switch field.key {
    case "theme": readTheme(field)
    case "css": readStyleSheets(field)
    case "toc-title": result.contentsTitle = reader.string(field) ?? result.contentsTitle
    case "toc-location": result.contentsPlace = reader.choice(field) ?? result.contentsPlace
    case "reference-location": result.notePlace = reader.choice(field) ?? result.notePlace
    default: preconditionFailure("every known key is read")
    }
  }

  /// A name, or `{light: …, dark: …}`.
  private mutating func readTheme(_ field: YAMLReader.Field) {
    guard case .mapping = field.value else {
      if let theme = theme(field) { result.theme = FrontMatter.Theme(theme) }
      return
    }
    for entry in reader.fields(of: field.value, keys: .theme) {
      guard let theme = theme(entry) else { continue }
      if entry.key == "light" { result.theme.light = theme } else { result.theme.dark = theme }
    }
  }

  private mutating func theme(_ field: YAMLReader.Field) -> PageTheme? {
    guard let name = reader.plainText(of: field.value) else {
      reader.mismatch(field, expected: "the name of a theme")
      return nil
    }
    if let theme = PageTheme.all.first(where: { $0.name == name }) { return theme }
    let names = PageTheme.all.map(\.name)
    let near = Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
    reader.mismatch(
      field,
      expected: "the name of a theme",
      help: near ?? "choose one of \(names.joined(separator: ", "))"
    )
    return nil
  }

  private mutating func readStyleSheets(_ field: YAMLReader.Field) {
    let nodes: [Node] =
      if case .sequence(let sequence) = field.value { Array(sequence) } else { [field.value] }
    for node in nodes {
      guard case .scalar(let scalar) = node, !node.isNothing else {
        return reader.mismatch(field, expected: "a path or a list of paths")
      }
      result.styleSheets.append(
        FrontMatter.StyleSheet(path: scalar.string, range: reader.yaml.range(of: node))
      )
    }
  }

  /// A card is drawn by another machine, which knows nothing of the files beside the page.
  mutating func readImage(_ field: YAMLReader.Field) {
    guard let address = reader.string(field) else { return }
    let isAbsolute = ["https://", "http://"].contains(where: address.hasPrefix)
    guard isAbsolute, Destination(address) != nil else {
      return reader.mismatch(field, expected: "an address that starts with 'https://'")
    }
    result.image = address
  }
}

extension YAMLReader {
  /// One of the values of an enum, by its name.
  mutating func choice<Choice>(_ field: Field) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    let names = Choice.allCases.map(\.rawValue)
    if let choice = plainText(of: field.value).flatMap(Choice.init) { return choice }
    let last = names.last ?? ""
    mismatch(field, expected: names.dropLast().joined(separator: ", ") + " or " + last)
    return nil
  }

  /// A text, or a list of texts.
  mutating func strings(_ field: Field) -> [String] {
    let nodes: [Node] =
      if case .sequence(let sequence) = field.value { Array(sequence) } else { [field.value] }
    let texts = nodes.compactMap { node in
      if case .scalar(let scalar) = node { scalar.string } else { nil }
    }
    if texts.count < nodes.count { mismatch(field, expected: "a text or a list of texts") }
    return texts
  }
}
