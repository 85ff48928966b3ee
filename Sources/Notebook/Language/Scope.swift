/// The names that an expression sees, innermost first; a closure keeps the scope it was written in.
final class Scope: Sendable {
  private let names: [String: Value]
  private let outer: Scope?

  init(_ names: [String: Value], in outer: Scope? = nil) {
    self.names = names
    self.outer = outer
  }

  subscript(name: String) -> Value? {
    names[name] ?? outer?[name]
  }
}
