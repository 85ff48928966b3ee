/// A function, an initializer or a method that a cell may call.
///
/// The compiler checks its types through the parameter pack; the one string is the name, since a
/// function value does not remember its labels, and the number of labels is checked when the
/// library is built.
package struct Function: Sendable {
  package struct Parameter: Sendable {
    package var label: String
    /// The type; its name is asked for when a text needs it, since it costs more than the rest.
    package var native: any ValueConvertible.Type
    /// The default as a cell would write it; nil where an argument is required.
    package var fallback: String?

    package var typeName: String { native.typeName }
    package var type: Type { native.type }
  }

  package let name: FunctionName
  package let summary: String
  package let parameters: [Parameter]
  package let result: any ValueConvertible.Type
  /// Whether Swift wants `try` before a call.
  package let isThrowing: Bool
  /// The receiver's type, for a method.
  package let receiver: (any ValueConvertible.Type)?
  /// For a method the receiver is the first argument.
  let call: @Sendable (inout ArgumentReader) throws -> Value

  /// A free function or an initializer with defaults; `nil` marks a required parameter.
  package init<each Input: ValueConvertible, Output: ValueConvertible>(
    _ name: FunctionName,
    _ summary: String,
    throwing isThrowing: Bool = false,
    defaults fallback: repeat (each Input)?,
    body: @escaping @Sendable (repeat each Input) throws -> Output
  ) {
    var parameters: [Parameter] = []
    repeat parameters.append(Self.parameter(name, parameters.count, each fallback))
    self.name = name
    self.summary = summary
    self.parameters = Self.checked(parameters, name)
    result = Output.self
    self.isThrowing = isThrowing
    receiver = nil
    call = { arguments in
      let input = (repeat try arguments.next(default: each fallback))
      return try body(repeat each input).value
    }
  }

  /// A free function or an initializer without defaults.
  package init<each Input: ValueConvertible, Output: ValueConvertible>(
    _ name: FunctionName,
    _ summary: String,
    throwing isThrowing: Bool = false,
    body: @escaping @Sendable (repeat each Input) throws -> Output
  ) {
    self.init(
      name,
      summary,
      throwing: isThrowing,
      defaults: repeat Optional<each Input>.none,
      body: body
    )
  }

  private init(
    method name: FunctionName,
    _ summary: String,
    parameters: [Parameter],
    result: any ValueConvertible.Type,
    isThrowing: Bool,
    receiver: any ValueConvertible.Type,
    call: @escaping @Sendable (inout ArgumentReader) throws -> Value
  ) {
    self.name = name
    self.summary = summary
    self.parameters = Self.checked(parameters, name)
    self.result = result
    self.isThrowing = isThrowing
    self.receiver = receiver
    self.call = call
  }

  /// A method with defaults; `body` takes the receiver first.
  package static func method<
    Receiver: ValueConvertible,
    each Input: ValueConvertible,
    Output: ValueConvertible
  >(
    _ name: FunctionName,
    _ summary: String,
    throwing isThrowing: Bool = false,
    defaults fallback: repeat (each Input)?,
    body: @escaping @Sendable (Receiver, repeat each Input) throws -> Output
  ) -> Function {
    var parameters: [Parameter] = []
    repeat parameters.append(parameter(name, parameters.count, each fallback))
    return Function(
      method: name,
      summary,
      parameters: parameters,
      result: Output.self,
      isThrowing: isThrowing,
      receiver: Receiver.self
    ) { arguments in
      let receiver: Receiver = try arguments.next(default: nil)
      let input = (repeat try arguments.next(default: each fallback))
      return try body(receiver, repeat each input).value
    }
  }

  /// A method without defaults; `body` takes the receiver first.
  package static func method<
    Receiver: ValueConvertible,
    each Input: ValueConvertible,
    Output: ValueConvertible
  >(
    _ name: FunctionName,
    _ summary: String,
    throwing isThrowing: Bool = false,
    body: @escaping @Sendable (Receiver, repeat each Input) throws -> Output
  ) -> Function {
    method(
      name,
      summary,
      throwing: isThrowing,
      defaults: repeat Optional<each Input>.none,
      body: body
    )
  }

  private static func parameter<Input: ValueConvertible>(
    _ name: FunctionName,
    _ index: Int,
    _ fallback: Input?
  ) -> Parameter {
    precondition(index < name.labels.count, "\(name) must name every parameter")
    return Parameter(
      label: name.labels[index],
      native: Input.self,
      fallback: fallback.map { $0.value.literal }
    )
  }

  private static func checked(_ parameters: [Parameter], _ name: FunctionName) -> [Parameter] {
    precondition(parameters.count == name.labels.count, "\(name) must name every parameter once")
    return parameters
  }

  /// As the reference prints it: `topTracks(_: Int = 10, by: Measure = .time) -> Table<TrackRanking>`.
  package var signature: String {
    let list = parameters.map { parameter in
      "\(parameter.label): \(parameter.typeName)" + (parameter.fallback.map { " = \($0)" } ?? "")
    }
    let effect = isThrowing ? " throws" : ""
    return "\(name.base)(\(list.joined(separator: ", ")))\(effect) -> \(result.typeName)"
  }
}

/// A property that a cell may read.
package struct Property: Sendable {
  package let name: String
  package let summary: String
  /// The name of its type, which is what it is asked for last.
  private let resultType: @Sendable () -> Type
  package let receiver: any ValueConvertible.Type
  /// Whether it is a column of a row, which a table can read without making the row.
  package let isColumn: Bool
  let read: @Sendable (Value, EvaluationContext) throws -> Value

  package init<Receiver: ValueConvertible, Output: ValueConvertible>(
    _ name: String,
    _ summary: String,
    _ body: @escaping @Sendable (Receiver) -> Output
  ) {
    self.name = name
    self.summary = summary
    resultType = { Output.type }
    receiver = Receiver.self
    isColumn = false
    read = { value, context in body(try Receiver(value, in: context)).value }
  }

  /// A column of a row, whose value is already a cell's; its type is written as Swift writes it.
  package init<Receiver: ValueConvertible>(
    column name: String,
    _ summary: String,
    typeName: String,
    of receiver: Receiver.Type,
    read body: @escaping @Sendable (Receiver) -> Value
  ) {
    self.name = name
    self.summary = summary
    resultType = { TypeParser.type(typeName) }
    self.receiver = receiver
    isColumn = true
    read = { value, context in body(try Receiver(value, in: context)) }
  }

  package var type: Type { resultType() }
  package var signature: String { "\(name): \(type.name)" }
}

extension Value {
  /// As a cell would write a default.
  fileprivate var literal: String {
    switch self {
    case .implicitMember(let member): ".\(member.name)"
    case .string(let text): text.debugDescription
    default: description(as: .any)
    }
  }
}
