import Notebook

@testable import NotebookCommand

/// A line of Swift that compiles only if an entry of the prelude is the public API's own: its name,
/// labels, parameter types, defaults, `throws` and result type.
struct PreludeStatement: Sendable {
  /// The entry under its full name, after its type's where it is a member.
  let entry: String
  let code: String

  static let all = Prelude.library.entries.compactMap(PreludeStatement.init)

  /// Types that are compared without conversions: a value fits an optional, its `Exactly` does not.
  static let support = """
    import Analysis
    import Charts

    struct Exactly<T> { init(_ value: T) {} }

    """

  private init?(_ entry: Notebook.Library.Entry) {
    switch entry {
    case .function(let function):
      let owner = function.receiver.map { "\($0.typeName)." } ?? ""
      self.entry = owner + function.name.description
      code = Self.statement(function)
    case .property(let property):
      let owner = property.receiver.typeName
      self.entry = "\(owner).\(property.name)"
      let type = property.signature.dropFirst(property.name.count + 2)
      code = "let path = \\\(owner).\(property.name); let _: KeyPath<\(owner), \(type)> = path"
    case .cases(let type, _):
      let name = type.typeName
      self.entry = name
      // Without a default, so that the list is also complete.
      let patterns = type.caseNames.map { "case .\($0): break" }.joined(separator: "; ")
      let others = type.hasOtherValues ? "; default: break" : ""
      code = "func all(_ value: \(name)) { switch value { \(patterns)\(others) } }"
    case .group: return nil
    }
  }

  private static func statement(_ function: Function) -> String {
    let parameters = function.parameters.enumerated().map { "_ a\($0): \($1.typeName)" }
    let receiver = function.receiver.map { ["_ receiver: \($0.typeName)"] } ?? []
    let effect = function.isThrowing ? "throws " : ""
    let calls = [
      function.parameters.map { _ in true }, function.parameters.map { $0.fallback == nil },
    ]
    .map { call(of: function, passing: $0) }
    let checks = calls.enumerated().map { number, call in
      "let r\(number) = \(call); let b\(number) = Exactly(r\(number)); "
        + "let _: Exactly<\(function.result.typeName)> = b\(number)"
    }
    let list = (receiver + parameters).joined(separator: ", ")
    return "func call(\(list)) \(effect){ \(checks.joined(separator: "; ")) }"
  }

  /// A call that leaves out the arguments that are not passed.
  private static func call(of function: Function, passing isPassed: [Bool]) -> String {
    let arguments = function.parameters.indices.filter { isPassed[$0] }.map { index in
      let label = function.parameters[index].label
      return (label == "_" ? "" : "\(label): ") + "a\(index)"
    }
    let owner = function.receiver == nil ? "" : "receiver."
    let effect = function.isThrowing ? "try " : ""
    return "\(effect)\(owner)\(function.name.base)(\(arguments.joined(separator: ", ")))"
  }
}
