internal import Foundation
package import Notebook

/// The parameters of a notebook with the values that `-P name:value` set.
package enum ParameterOverrides {
  /// - Throws: `UsageFailure` for a name that the notebook does not declare, a value that does not
  ///   fit its type, or a name given twice.
  package static func apply(_ settings: [String], to declared: [Parameter]) throws(UsageFailure)
    -> [Parameter]
  {
    var parameters = declared
    var seen: Set<String> = []
    for setting in settings {
      let (name, value) = try split(setting)
      guard seen.insert(name).inserted else {
        throw UsageFailure("the parameter '\(name)' is given twice")
      }
      guard let index = parameters.firstIndex(where: { $0.name == name }) else {
        throw unknown(name, among: declared)
      }
      parameters[index].value = try self.value(value, of: parameters[index])
    }
    return parameters
  }

  private static func split(_ setting: String) throws(UsageFailure) -> (String, String) {
    guard let mark = setting.firstIndex(where: { $0 == ":" || $0 == "=" }),
      mark > setting.startIndex
    else {
      throw UsageFailure("'-P \(setting)' has no value", help: "write '-P name:value'")
    }
    return (String(setting[..<mark]), String(setting[setting.index(after: mark)...]))
  }

  private static func unknown(_ name: String, among declared: [Parameter]) -> UsageFailure {
    let names = declared.map(\.name)
    let help: String
    if let near = Suggestion.nearest(to: name, among: names) {
      help = "did you mean '\(near)'?"
    } else if names.isEmpty {
      help = "it declares none"
    } else {
      help = "it declares \(names.map { "'\($0)'" }.joined(separator: ", "))"
    }
    return UsageFailure("this notebook declares no parameter '\(name)'", help: help)
  }

  private static func value(
    _ text: String,
    of parameter: Parameter
  ) throws(UsageFailure) -> Parameter.Value {
    let value: Parameter.Value? =
      switch parameter.kind {
      case .path: text.isEmpty ? nil : .path(expandingHome(text), isTrusted: true)
      case .string: .string(text)
      case .int: Int(text).map(Parameter.Value.int)
      case .double: Double(text).flatMap { $0.isFinite ? .double($0) : nil }
      case .bool: Bool(text).map(Parameter.Value.bool)
      }
    guard let value else {
      throw UsageFailure(
        "the parameter '\(parameter.name)' is of type \(parameter.kind.rawValue), found '\(text)'",
        help: parameter.kind == .bool ? "write 'true' or 'false'" : nil
      )
    }
    return value
  }

  /// A shell leaves `~` alone behind the colon of `-P export:~/Downloads`.
  private static func expandingHome(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"),
      let home = ProcessInfo.processInfo.environment["HOME"]
    else { return path }
    return home + path.dropFirst()
  }
}
