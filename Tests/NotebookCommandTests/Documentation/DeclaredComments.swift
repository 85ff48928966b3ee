import Foundation
import SwiftParser
import SwiftSyntax

/// The public declarations of a source file with their documentation comments.
final class DeclaredComments: SyntaxVisitor {
  /// `## StreamingHistory.topTracks(_ count?, by measure?)`, and the comment below it.
  struct Item {
    var key: String
    var comment: [String]
  }

  private(set) var items: [Item] = []
  /// The types around the place, and whether what has no modifier is public there.
  private var types: [(name: String, isPublic: Bool)] = []

  static func items(in source: String) -> [Item] {
    let visitor = DeclaredComments(viewMode: .sourceAccurate)
    visitor.walk(Parser.parse(source: source))
    return visitor.items
  }

  // MARK: - Types

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node, node.name.text, node.modifiers)
  }

  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node, node.name.text, node.modifiers)
  }

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node, node.name.text, node.modifiers)
  }

  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node, node.name.text, node.modifiers, opensMembers: true)
  }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    let name = node.extendedType.trimmedDescription.prefix { $0 != "<" }
    types.append((String(name), isPublic(node.modifiers)))
    return .visitChildren
  }

  override func visitPost(_ node: StructDeclSyntax) { types.removeLast() }
  override func visitPost(_ node: ClassDeclSyntax) { types.removeLast() }
  override func visitPost(_ node: EnumDeclSyntax) { types.removeLast() }
  override func visitPost(_ node: ProtocolDeclSyntax) { types.removeLast() }
  override func visitPost(_ node: ExtensionDeclSyntax) { types.removeLast() }

  private func enter(
    _ node: some SyntaxProtocol,
    _ name: String,
    _ modifiers: DeclModifierListSyntax,
    opensMembers: Bool = false
  ) -> SyntaxVisitorContinueKind {
    add(name, node, modifiers)
    types.append((name, opensMembers && isPublic(modifiers)))
    return .visitChildren
  }

  // MARK: - Members

  override func visit(_ node: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind {
    guard let type = node.parent?.parent?.parent?.parent?.as(EnumDeclSyntax.self) else {
      return .skipChildren
    }
    for element in node.elements { add(element.name.text, node, type.modifiers) }
    return .skipChildren
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    let name = node.bindings.first?.pattern.trimmedDescription ?? ""
    let isStatic = node.modifiers.contains { $0.name.text == "static" }
    if !isStatic { add(name, node, node.modifiers) }
    return .skipChildren
  }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    add("init" + text(of: node.signature), node, node.modifiers)
    return .skipChildren
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    if case .identifier = node.name.tokenKind {
      add(node.name.text + text(of: node.signature), node, node.modifiers)
    }
    return .skipChildren
  }

  /// `(_ count?, by measure?)`: a question mark where there is a default.
  private func text(of signature: FunctionSignatureSyntax) -> String {
    let list = signature.parameterClause.parameters.map { parameter in
      let names = [parameter.firstName.text, parameter.secondName?.text].compactMap(\.self)
      return names.joined(separator: " ") + (parameter.defaultValue == nil ? "" : "?")
    }
    return "(" + list.joined(separator: ", ") + ")"
  }

  // MARK: - Comments

  private func add(
    _ name: String,
    _ node: some SyntaxProtocol,
    _ modifiers: DeclModifierListSyntax
  ) {
    guard isPublic(modifiers) || types.last?.isPublic == true else { return }
    let comment = node.leadingTrivia.pieces.compactMap { piece in
      if case .docLineComment(let line) = piece { Self.text(ofLine: line) } else { nil }
    }
    guard !comment.isEmpty else { return }
    items.append(Item(key: (types.map(\.name) + [name]).joined(separator: "."), comment: comment))
  }

  private func isPublic(_ modifiers: DeclModifierListSyntax) -> Bool {
    modifiers.contains { $0.name.text == "public" }
  }

  private static func text(ofLine line: String) -> String {
    let text = line.dropFirst("///".count)
    return String(text.hasPrefix(" ") ? text.dropFirst() : text)
  }
}
