/// The names that an expression sees, innermost first; a closure keeps the scope it was written in.
final class Scope: Sendable {
  /// The names of a notebook, which may be many.
  private let names: [String: Value]
  /// The names of one closure call: too few to be worth a table.
  private let arguments: [(name: String, value: Value)]
  private let outer: Scope?

  init(_ names: [String: Value]) {
    self.names = names
    arguments = []
    outer = nil
  }

  init(_ arguments: [(name: String, value: Value)], in outer: Scope) {
    names = [:]
    self.arguments = arguments
    self.outer = outer
  }

  subscript(name: String) -> Value? {
    for argument in arguments where argument.name == name { return argument.value }
    if !names.isEmpty, let value = names[name] { return value }
    return outer?[name]
  }
}
