internal import Notebook

/// The library's entries as text: signature and one line each, under the type that has them.
struct Reference {
  private struct Item {
    var name: String
    var owner: String
    var signature: String
    var summary: String
  }

  private static let topLevel = "Functions and types"
  private let items: [Item]

  init(_ library: Library) {
    items =
      library.entries.map(Self.item(of:)) + Self.language
      + BuiltinMember.all.map { member in
        Item(
          name: member.name,
          owner: member.owner,
          signature: member.name,
          summary: member.usage.prefix(1).uppercased() + member.usage.dropFirst() + "."
        )
      }
  }

  var names: [String] { items.map(\.name) }

  /// Everything, grouped by type.
  var text: String {
    owners.map { owner in
      "\(owner)\n" + items.filter { $0.owner == owner }.map(Self.line(of:)).joined()
    }.joined(separator: "\n")
  }

  /// Every entry of one name, or all members of a type; nil when there is neither.
  func text(of name: String) -> String? {
    let found = items.filter { $0.name == name || $0.owner == name }
    guard !found.isEmpty else { return nil }
    return found.map { item in
      let owner = item.owner == Self.topLevel || item.owner == name ? "" : "\(item.owner)."
      return "\(owner)\(item.signature)\n  \(item.summary)\n"
    }.joined()
  }

  /// In the order of first appearance, what stands alone first.
  private var owners: [String] {
    var owners = [Self.topLevel]
    for item in items where !owners.contains(item.owner) { owners.append(item.owner) }
    return owners
  }

  private static func line(of item: Item) -> String {
    "  \(item.signature)\n      \(item.summary)\n"
  }

  private static func item(of entry: Library.Entry) -> Item {
    switch entry {
    case .function(let function):
      Item(
        name: function.name.base,
        owner: function.receiver.map { $0.typeName } ?? topLevel,
        signature: function.signature,
        summary: function.summary
      )
    case .property(let property):
      Item(
        name: property.name,
        owner: property.receiver.typeName,
        signature: property.signature,
        summary: property.summary
      )
    case .cases(let name, let summary, let names):
      Item(
        name: name,
        owner: topLevel,
        signature: "enum \(name) { \(names.map { ".\($0)" }.joined(separator: ", ")) }",
        summary: summary
      )
    case .group: preconditionFailure("a library resolves its groups")
    }
  }

  /// What the language itself gives to every value of a kind.
  private static var language: [Item] {
    [
      Item(
        name: "show",
        owner: topLevel,
        signature: "show(_: any value)",
        summary: "Shows a value among the cell's outputs."
      ),
      Item(
        name: "params",
        owner: topLevel,
        signature: "params.name",
        summary: "A parameter that the front matter declares and '-P name:value' sets."
      ),
    ]
  }
}
