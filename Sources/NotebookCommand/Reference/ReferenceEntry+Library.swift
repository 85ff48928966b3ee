internal import Notebook

/// What the prelude lists, joined with the comments of the declarations behind it.
extension ReferenceEntry {
  init(_ entry: Library.Entry, _ documentation: Documentation) {
    switch entry {
    case .function(let function): self.init(function, documentation)
    case .property(let property): self.init(property, documentation)
    case .cases(let type, let summary):
      self.init(type: type.typeName, summary: summary, documentation)
    case .group: preconditionFailure("a library resolves its groups")
    }
  }

  /// The cases of an enum; none for another entry.
  static func choices(of entry: Library.Entry, _ documentation: Documentation) -> [ReferenceEntry] {
    guard case .cases(let type, _) = entry else { return [] }
    let owner = type.typeName
    return type.caseNames.map { name in
      let found = documentation.property(name, of: [owner])
      return ReferenceEntry(
        kind: .choice,
        owner: owner,
        name: name,
        title: ".\(name)",
        comment: found?.comment ?? DocumentationComment(""),
        declarations: found.map { [$0.key] } ?? []
      )
    }
  }

  /// A type, of which a cell may hold values.
  init(type name: String, summary: String = "", _ documentation: Documentation) {
    let found = documentation.type(DeclaredTypes(name).names[0])
    self.init(
      kind: .type,
      name: name,
      title: name,
      comment: found?.comment ?? DocumentationComment(summary),
      declarations: found.map { [$0.key] } ?? []
    )
  }

  private init(_ function: Function, _ documentation: Documentation) {
    let name = function.name
    let receiver = function.receiver?.typeName
    // An initializer is called by its type's name.
    let found =
      receiver.map {
        documentation.function(name.base, labels: name.labels, of: DeclaredTypes($0).names)
      } ?? documentation.function("init", labels: name.labels, of: [name.base])
    let declared = found?.parameters(labelled: name.labels) ?? []
    let comment = found?.comment ?? DocumentationComment(function.summary)
    self.init(
      kind: .function,
      owner: receiver,
      name: name.base,
      title: name.description,
      parameters: function.parameters.enumerated().map { index, parameter in
        let name = index < declared.count ? declared[index].name : parameter.label
        return Parameter(
          label: parameter.label,
          name: name,
          type: parameter.typeName,
          fallback: parameter.fallback,
          text: comment.parameters.first { $0.name == name }?.text
        )
      },
      ending: (function.isThrowing ? " throws" : "") + " -> \(function.result.typeName)",
      comment: comment,
      declarations: found.map { [$0.key] } ?? []
    )
  }

  private init(_ property: Property, _ documentation: Documentation) {
    let owner = property.receiver.typeName
    let owners = DeclaredTypes(owner).names
    let found =
      documentation.property(property.name, of: owners)
      ?? documentation.property(Self.swiftName(ofColumn: property.name), of: owners)
    self.init(
      kind: .property,
      owner: owner,
      name: property.name,
      title: property.name,
      ending: String(property.signature.dropFirst(property.name.count)),
      comment: found?.comment ?? DocumentationComment(property.summary),
      declarations: found.map { [$0.key] } ?? []
    )
  }
}

extension ReferenceEntry {
  /// `time_signature` is declared as `timeSignature`, and `duration_ms` without its unit.
  private static func swiftName(ofColumn name: String) -> String {
    let words = name.split(separator: "_").filter { $0 != "ms" }
    return
      (words.prefix(1).map(String.init)
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() })
      .joined()
  }
}

/// The Swift types whose declarations may stand behind the members of a type of the language.
struct DeclaredTypes {
  /// The likeliest first.
  let names: [String]

  init(_ typeName: String) {
    let name = typeName.prefix { $0 != "<" && $0 != "?" }
    let base = name.hasPrefix("[") ? "Array" : String(name)
    names = [base] + (Self.wider[base] ?? [])
  }

  private static let sequences = [
    "TableProtocol", "RandomAccessCollection", "Collection", "Sequence",
  ]

  private static let wider: [String: [String]] = [
    "a chart's mark": ["VectorizedChartContent", "ChartContent"],
    // A row of the catalogue has a column for each feature.
    "CatalogTrack": ["AudioFeature"],
    "Array": sequences,
    "Arrays, ranges and tables": sequences,
    "Table": sequences,
    "Plays": sequences,
    "LabelledPlays": sequences,
    "CatalogTracks": sequences,
  ]
}
