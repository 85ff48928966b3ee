/// What is known of a body while it is checked: its names, and where its frame holds them.
struct FunctionContext {
  enum Kind {
    case unit
    case function
    /// A direct argument of a call, which runs before the call ends, or a value that is kept.
    case closure(isArgument: Bool)
  }

  struct Capture {
    var variable: Variable
    var outerSlot: Int
    /// Whether the outer slot may hold a row's position in place of the row.
    var outerMayBeRow: Bool
  }

  let kind: Kind
  /// What a `return` gives; nil where a closure's result is still to be found.
  var result: Type?
  var scopes: [[String: Variable]] = [[:]]
  private(set) var captures: [Capture] = []
  private(set) var slotCount = 0
  /// The slot that `return` writes.
  var resultSlot: Int?
  var selfSlot: Int?
  var loops = 0
  var isInSwitch = false
  /// The number of its parts, and how deep they nest.
  var weight = 1
  var depth = 0
  var deepest = 0
  /// The types of its `return`s, where its result is still to be found.
  var returned: [Type] = []
  /// Whether something in it can fail with an error that is marked with `try`.
  var canThrow = false
  var mayThrow = true
  /// Names that have no value yet.
  var unassigned: Set<Int> = []
  /// The columns that it reads of a row.
  var columns: [String] = []

  init(kind: Kind) { self.kind = kind }

  mutating func slot() -> Int {
    slotCount += 1
    return slotCount - 1
  }

  mutating func column(_ name: String) -> Int {
    if let known = columns.firstIndex(of: name) { return known }
    columns.append(name)
    return columns.count - 1
  }

  func find(_ name: String) -> Variable? {
    for scope in scopes.reversed() { if let variable = scope[name] { return variable } }
    return nil
  }

  func captured(_ id: Int) -> Variable? { captures.first { $0.variable.id == id }?.variable }

  mutating func capture(_ outer: Variable) -> Variable {
    if let known = captured(outer.id) { return known }
    var variable = outer
    variable.slot = slot()
    variable.mayBeRow = false
    captures.append(
      Capture(variable: variable, outerSlot: outer.slot, outerMayBeRow: outer.mayBeRow)
    )
    return variable
  }
}

/// A name with its type and its place in a frame.
struct Variable {
  /// Tells names of the same spelling apart.
  let id: Int
  let name: Expression.Identifier
  let type: Type
  var slot: Int
  var isVariable = false
  /// Whether it is a parameter that may hold a row's position in a table.
  var mayBeRow = false
  var declaration: DeclaredFunction?
  /// Whether its value comes after its declaration.
  var isLate = false
  /// Whether it may outlive the call that it was given to; a function that is a parameter may not,
  /// unless it is marked so.
  var isKept = true
}

/// The labels and defaults of a `func`.
struct DeclaredFunction: Sendable {
  struct Parameter: Sendable {
    /// `_` where the argument has no label.
    var label: String
    var type: Type
    /// The hidden name of its default.
    var fallback: String?
  }

  /// No name that a cell can write.
  static func fallbackName(_ function: String, _ parameter: String) -> String {
    "\(function)(\(parameter))"
  }

  var name: String
  var parameters: [Parameter]
  var result: Type
  var isThrowing: Bool

  var signature: String {
    let list = parameters.map {
      "\($0.label): \($0.type.name)" + ($0.fallback == nil ? "" : " = …")
    }
    return
      "\(name)(\(list.joined(separator: ", ")))\(isThrowing ? " throws" : "") -> \(result.name)"
  }
}
