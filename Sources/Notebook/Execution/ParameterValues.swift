/// The value of `params`: what the notebook declares, with what the command line set.
struct ParameterValues: NativeValue {
  static var typeName: String { "params" }
  static var type: Type { .parameters }
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
    "params("
      + members.map { "\($0.name): \($0.value.description(as: .any))" }.joined(separator: ", ")
      + ")"
  }
}

extension Parameter {
  /// What a cell knows it as.
  var type: Type {
    switch value {
    case .path: PathValue.type
    case .string: .string
    case .int: .int
    case .double: .double
    case .bool: .bool
    }
  }
}
