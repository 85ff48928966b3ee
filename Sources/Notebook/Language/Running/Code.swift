/// An expression compiled to a Swift function of its frame.
///
/// Numbers, flags and texts stay what they are between the parts of an expression; only what leaves
/// it is boxed into a ``Value``.
enum Code: Sendable {
  typealias Run<Result> = @Sendable (Frame) throws -> Result

  case constant(Value)
  case int(Run<Int>)
  case double(Run<Double>)
  case bool(Run<Bool>)
  case string(Run<String>)
  case value(Run<Value>)

  var value: Run<Value> {
    switch self {
    case .constant(let value): { _ in value }
    case .int(let run): { .int(try run($0)) }
    case .double(let run): { .double(try run($0)) }
    case .bool(let run): { .bool(try run($0)) }
    case .string(let run): { .string(try run($0)) }
    case .value(let run): run
    }
  }

  var int: Run<Int> {
    switch self {
    case .int(let run): return run
    case .constant(.int(let value)): return { _ in value }
    default:
      let run = value
      return { frame in
        guard case .int(let value) = try run(frame) else { preconditionFailure("not an Int") }
        return value
      }
    }
  }

  var double: Run<Double> {
    switch self {
    case .double(let run): return run
    case .constant(.double(let value)): return { _ in value }
    default:
      let run = value
      return { frame in
        guard case .double(let value) = try run(frame) else { preconditionFailure("not a Double") }
        return value
      }
    }
  }

  var bool: Run<Bool> {
    switch self {
    case .bool(let run): return run
    case .constant(.bool(let value)): return { _ in value }
    default:
      let run = value
      return { frame in
        guard case .bool(let value) = try run(frame) else { preconditionFailure("not a Bool") }
        return value
      }
    }
  }

  var string: Run<String> {
    switch self {
    case .string(let run): return run
    case .constant(.string(let value)): return { _ in value }
    default:
      let run = value
      return { frame in
        guard case .string(let value) = try run(frame) else { preconditionFailure("not a text") }
        return value
      }
    }
  }

  /// The value where it is known without running.
  var constant: Value? { if case .constant(let value) = self { value } else { nil } }

  /// Code that the checker made after it found something wrong: it never runs.
  static let never = Code.value { _ throws in
    throw Mismatch(.type, "this was found to be wrong, and does not run")
  }
}

/// Where a statement leads.
enum Flow: Sendable {
  case next, breaking, continuing, returning
}

/// A compiled statement.
typealias Step = @Sendable (Frame) throws -> Flow

/// A compiled `func` or closure, without what it captures.
final class FunctionCode: Sendable {
  let parameterCount: Int
  /// Where what it captures stands in its frame, in the order of the captures.
  let captureSlots: [Int]
  /// Where it finds itself, to call itself.
  let selfSlot: Int?
  let slotCount: Int
  let body: Code
  /// The values of its expression statements, for a builder such as `Chart { … }`.
  let collect: Code.Run<[Closure.BuiltValue]>?
  /// What a call costs in steps: about the number of its parts.
  let weight: Int
  /// How deep its body nests, in levels of evaluation.
  let depth: Int
  let range: SourceRange
  /// The columns that it reads of a row it is given, by their number in its code.
  let columns: [String]
  let shape: Shape

  /// What a closure does, where a whole column can do it at once.
  enum Shape: Sendable {
    case other
    /// `{ $0.hours }` or `\.hours`
    case column(String)
    /// `{ $0.hours > $1.hours }`
    case comparison(key: String, isAscending: Bool)
  }

  init(
    parameterCount: Int,
    captureSlots: [Int],
    selfSlot: Int?,
    slotCount: Int,
    body: Code,
    collect: Code.Run<[Closure.BuiltValue]>? = nil,
    weight: Int,
    depth: Int,
    range: SourceRange,
    columns: [String],
    shape: Shape = .other
  ) {
    self.parameterCount = parameterCount
    self.captureSlots = captureSlots
    self.selfSlot = selfSlot
    self.slotCount = slotCount
    self.body = body
    self.collect = collect
    self.weight = weight
    self.depth = depth
    self.range = range
    self.columns = columns
    self.shape = shape
  }
}
