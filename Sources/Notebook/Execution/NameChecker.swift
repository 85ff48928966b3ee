/// Finds names that nothing defines, that are defined twice, or that are read too early.
struct NameChecker {
  /// The names that the engine itself gives to every notebook.
  static let builtins: Set<String> = ["params", "show"]

  let units: [Plan.Unit]
  let library: Library
  /// Every place that defines a name: the unit's position and the name there.
  private var definitions: [String: [(unit: Int, name: Expression.Identifier)]] = [:]
  /// Where a binding's statement ends, by the offset of the name that it binds.
  private var bindingEnds: [Int: Int] = [:]

  init(units: [Plan.Unit], library: Library) {
    self.units = units
    self.library = library
    for (index, unit) in units.enumerated() {
      for name in unit.program.definitions {
        definitions[name.text, default: []].append((index, name))
      }
      for statement in unit.program.statements {
        guard case .binding(let binding) = statement.kind else { continue }
        for name in binding.pattern.names {
          bindingEnds[name.range.lowerBound] = statement.range.upperBound
        }
      }
    }
  }

  /// Names that are defined twice, or that the library has.
  func diagnostics(of index: Int) -> [Diagnostic] {
    units[index].program.definitions.compactMap(redefinition(of:))
  }

  private func redefinition(of name: Expression.Identifier) -> Diagnostic? {
    if Self.builtins.contains(name.text) || library.hasGlobal(name.text) {
      return Diagnostic(
        .duplicateName,
        "'\(name.text)' is a name of the library",
        at: name.range,
        help: "choose another name"
      )
    }
    let all = definitions[name.text, default: []].map(\.name)
    guard all.count > 1, let other = all.first(where: { $0 != name }) else { return nil }
    return Diagnostic(
      .duplicateName,
      "'\(name.text)' is defined more than once",
      at: name.range,
      notes: [.init("it is defined here too", at: other.range)],
      help: "a name has one definition in a notebook: choose another"
    )
  }

  /// What is wrong with a name that nothing before it has; nil where it was said already.
  func problem(
    with reference: Expression.Identifier,
    in index: Int
  ) -> Diagnostic? {
    let name = reference.text
    if Self.builtins.contains(name) { return nil }
    guard let places = definitions[name] else { return unknown(reference) }
    let isKnown = places.contains { place in
      place.unit < index && units[place.unit].isEvaluated
        || place.unit == index && isBound(place.name, before: reference)
    }
    if isKnown || !units[index].isEvaluated { return nil }
    if places.allSatisfy({ $0.unit == index }),
      isOwnDefinition(reference, of: places[0].name)
    {
      return Diagnostic(
        .usedBeforeDefinition,
        "'\(name)' is used in its own definition",
        at: reference.range
      )
    }
    if let idle = places.first(where: { $0.unit < index }) {
      return Diagnostic(
        .unknownName,
        "'\(name)' is defined in a cell that does not run",
        at: reference.range,
        notes: [.init("it has 'eval: false'", at: idle.name.range)]
      )
    }
    return Diagnostic(
      .usedBeforeDefinition,
      "'\(name)' is used before its definition",
      at: reference.range,
      notes: places.first.map { [.init("it is defined here", at: $0.name.range)] } ?? [],
      help: "cells run from top to bottom: move the definition up"
    )
  }

  /// Whether a name is bound where the reference stands, which may be inside the name's own value.
  private func isBound(
    _ name: Expression.Identifier,
    before reference: Expression.Identifier
  ) -> Bool {
    end(of: name) <= reference.range.lowerBound
  }

  private func isOwnDefinition(
    _ reference: Expression.Identifier,
    of name: Expression.Identifier
  ) -> Bool {
    name.range.lowerBound < reference.range.lowerBound && !isBound(name, before: reference)
  }

  private func end(of name: Expression.Identifier) -> Int {
    bindingEnds[name.range.lowerBound] ?? name.range.upperBound
  }

  /// What to write for a name that other languages have, or that stands behind a dot here.
  private func meaning(of name: String) -> String? {
    if name == "print" { return "a cell shows its last expression; 'show(value)' shows more" }
    let owners = library.owners(ofMethod: name)
    return owners.first.map { "it is a method of \($0): write 'value.\(name)(…)'" }
  }

  private func unknown(_ reference: Expression.Identifier) -> Diagnostic? {
    if library.hasGlobal(reference.text) { return nil }
    if let meaning = meaning(of: reference.text) {
      return Diagnostic(
        .unknownName,
        "no name '\(reference.text)' is in scope",
        at: reference.range,
        help: meaning
      )
    }
    let names = definitions.keys.sorted() + Self.builtins.sorted() + library.globalNames
    guard let near = Suggestion.nearest(to: reference.text, among: names) else {
      return Diagnostic(
        .unknownName,
        "no name '\(reference.text)' is in scope",
        at: reference.range
      )
    }
    return Diagnostic(
      .unknownName,
      "no name '\(reference.text)' is in scope",
      at: reference.range,
      help: "did you mean '\(near)'?",
      fix: .init(replace: reference.range, with: near)
    )
  }
}
