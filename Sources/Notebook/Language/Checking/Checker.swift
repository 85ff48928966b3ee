/// Checks statements with Swift's typing rules and compiles them on the way.
///
/// Types go inwards where a place asks for one and outwards where an expression has its own, as in
/// Swift; what is wrong is collected, and its type is `error`, so that nothing is said twice.
struct Checker {
  /// An expression's type, and the code that computes it.
  struct Checked {
    var type: Type
    var code: Code
    /// The column of a row that it reads, where it reads one and nothing else.
    var column: ColumnUse?

    static let failed = Checked(type: .error, code: .never)
  }

  /// A row's slot, and the number of a column in the code at hand.
  struct ColumnUse {
    var slot: Int
    var index: Int
  }

  let library: Library
  /// The declared parameters of the notebook.
  let parameters: [String: Type]
  /// The text of a range of the file, for fixes.
  let text: @Sendable (SourceRange) -> String
  /// What is wrong with a name that nothing in scope has.
  let unknownName: @Sendable (Expression.Identifier) -> Diagnostic?
  /// The names of earlier units with their types.
  var globals: [String: Global]
  var diagnostics: [Diagnostic] = []
  /// The bodies around the code at hand, innermost last; the first is the unit's.
  var contexts: [FunctionContext] = [FunctionContext(kind: .unit)]
  /// The names of other units that this one reads, each with its first place.
  var imports: [(name: Expression.Identifier, slot: Int)] = []
  var nextVariable = 0
  /// Whether a pattern at hand binds the names that another of its case bound.
  var sharesNames = false
  /// Whether literals are a `Double` where nothing asks for a type: what is tried where an `Int` of
  /// literals meets a `Double`.
  var prefersDouble = false
  /// The name without a value that the assignment at hand gives one.
  var assigned: Int?
  /// Whether the name at hand is called or given on, as a function that may not be kept can be.
  var isPassedOn = false
  /// How many attempts to find a literal's type enclose the code at hand.
  var attempts = 0
  static let mostAttempts = 4

  struct Global: Sendable {
    var type: Type
    var range: SourceRange
    var declaration: DeclaredFunction?
  }

  init(
    library: Library,
    parameters: [String: Type] = [:],
    globals: [String: Global] = [:],
    text: @escaping @Sendable (SourceRange) -> String = { _ in "" },
    unknownName: @escaping @Sendable (Expression.Identifier) -> Diagnostic? = { _ in nil }
  ) {
    self.library = library
    self.parameters = parameters
    self.globals = globals
    self.text = text
    self.unknownName = unknownName
  }

  var context: FunctionContext {
    get { contexts[contexts.count - 1] }
    set { contexts[contexts.count - 1] = newValue }
  }

  // MARK: - Reporting

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func fail(_ diagnostic: Diagnostic) -> Checked {
    diagnostics.append(diagnostic)
    return .failed
  }

  // MARK: - Conversion

  /// Checks an expression for a place that wants a type.
  mutating func check(_ expression: Expression, to target: Type) -> Code {
    adapt(check(expression, as: target), of: expression, to: target)
  }

  /// As ``convert(_:to:at:)``, after trying what Swift reads otherwise where a type is wanted:
  /// literals as `Double`, and `reversed()` as an array.
  mutating func adapt(_ checked: Checked, of expression: Expression, to target: Type) -> Code {
    var checked = checked
    if checked.type.numberKind == .int, target.unwrapped.numberKind == .double,
      !checked.type.converts(to: target), let again = retried(expression, as: target.unwrapped)
    {
      checked = again
    }
    if case .sequence("ReversedCollection", let element) = checked.type,
      target.unwrapped == .array(element), expression.isCall
    {
      checked.type = .array(element)
    }
    return convert(checked, to: target, at: expression.range)
  }

  /// The code of a value for a place that wants `target`, or a report that it does not fit.
  mutating func convert(_ checked: Checked, to target: Type, at range: SourceRange) -> Code {
    guard checked.type != target, !checked.type.hasError, !target.hasError else {
      return checked.code
    }
    guard checked.type.converts(to: target) else {
      report(mismatch(expected: target, found: checked.type, at: range))
      return .never
    }
    return Self.wrapped(checked.code, checked.type, as: target)
  }

  /// An optional inside an optional keeps whether it is there.
  static func wrapped(_ code: Code, _ type: Type, as target: Type) -> Code {
    guard case .optional(let inner) = target, case .optional = inner, !type.isDoubleOptional else {
      return code
    }
    let run = code.value
    return .value { frame in .some(try run(frame)) }
  }

  func mismatch(expected: Type, found: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .type,
      "expected \(expected.expectation), found \(found.name)",
      at: range,
      help: help(toMake: expected, from: found),
      fix: fix(toMake: expected, from: found, at: range)
    )
  }

  func help(toMake expected: Type, from found: Type) -> String? {
    if case .optional(let wrapped) = found, wrapped.converts(to: expected) {
      return "it may be missing: give another value for that case, 'value ?? …'"
    }
    switch (expected.unwrapped, found) {
    case (.bool, .int), (.bool, .double): return "compare it: '… != 0'"
    case (.double, .int): return "convert it: 'Double(…)'"
    case (.int, .double): return "convert it: 'Int(…)' drops the fraction"
    case (.string, .int), (.string, .double), (.string, .bool): return "write \"\\(…)\" around it"
    case (.string, .substring), (.string, .character): return "convert it: 'String(…)'"
    case (.array, .slice), (.array, .sequence), (.array, .set), (.array, .range):
      return "convert it: 'Array(…)'"
    case (.native(let native), _) where native.cases != nil:
      return "choose one of \((native.cases ?? []).map { ".\($0)" }.joined(separator: ", "))"
    case (.enumeration(_, let cases), _):
      return "choose one of \(cases.map { ".\($0)" }.joined(separator: ", "))"
    default: return nil
    }
  }

  func fix(toMake expected: Type, from found: Type, at range: SourceRange)
    -> Diagnostic.Fix?
  {
    let written = text(range)
    guard !written.isEmpty else { return nil }
    if case .optional(let wrapped) = found, wrapped.converts(to: expected) {
      let fallback: String? =
        switch wrapped {
        case .int, .double: "0"
        case .string: "\"\""
        case .bool: "false"
        case .array: "[]"
        default: nil
        }
      return fallback.map { .init(replace: range, with: "(\(written) ?? \($0))") }
    }
    let replacement: String? =
      switch (expected.unwrapped, found) {
      case (.bool, .int), (.bool, .double): "\(written) != 0"
      case (.int, .string) where Int(written.dropFirst().dropLast()) != nil:
        String(written.dropFirst().dropLast())
      case (.double, .int): "Double(\(written))"
      case (.int, .double): "Int(\(written))"
      case (.string, .int), (.string, .double), (.string, .bool): "\"\\(\(written))\""
      case (.string, .substring), (.string, .character): "String(\(written))"
      case (.array, .slice), (.array, .sequence), (.array, .set), (.array, .range):
        "Array(\(written))"
      default: nil
      }
    return replacement.map { .init(replace: range, with: $0) }
  }
}

extension Type {
  var isDoubleOptional: Bool {
    if case .optional(.optional) = self { true } else { false }
  }

  /// As an error text says what a place wants.
  var expectation: String {
    switch self {
    case .function(let inputs, let output):
      switch (inputs.count, output) {
      case (1, .bool): "a closure that gives Bool"
      case (1, .parameter): "a closure or a key path"
      case (2, .bool): "a closure of two elements that gives Bool"
      default: "a closure, '\(name)'"
      }
    case .native(let native) where native.type.acceptsText: "a path"
    default: name
    }
  }
}

extension Expression {
  var isCall: Bool { if case .call = kind { true } else { false } }
}
