/// The value of `params`: what the notebook declares, with what the command line set.
struct ParameterValues: NativeRecord {
  static var typeName: String { "params" }
  let members: [(name: String, value: Value)]

  init(_ parameters: [Parameter]) {
    members = parameters.map { parameter in
      let value: Value =
        switch parameter.value {
        case .path(let path, let isTrusted):
          .native(PathValue(path: path, isTrusted: isTrusted))
        case .string(let text): .string(text)
        case .int(let int): .int(int)
        case .double(let double): .double(double)
        case .bool(let bool): .bool(bool)
        }
      return (parameter.name, value)
    }
  }

  var text: String {
    "params(" + members.map { "\($0.name): \($0.value.text)" }.joined(separator: ", ") + ")"
  }

  func unknownMember(_ name: String) -> String {
    "this notebook declares no parameter '\(name)'"
  }
}

/// A native value whose members are known only at run time.
protocol NativeRecord: NativeValue {
  var members: [(name: String, value: Value)] { get }
  func unknownMember(_ name: String) -> String
}
