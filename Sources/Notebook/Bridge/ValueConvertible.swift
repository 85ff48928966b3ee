/// Why a value does not fit; whoever knows the place adds it.
package struct Mismatch: Error, Sendable {
  package var expected: String
  package var found: String
  package var help: String?
  /// A whole sentence, where "expected …, found …" would not say it.
  package var message: String?
  package var code = DiagnosticCode.type
  /// The place inside the argument, if it is known: an argument of an implicit member's.
  package var range: SourceRange?
  private var placed: Diagnostic?

  package init(expected: String, found: String, help: String? = nil) {
    self.expected = expected
    self.found = found
    self.help = help
  }

  package init(_ code: DiagnosticCode, _ message: String, help: String? = nil) {
    self.init(expected: "", found: "", help: help)
    self.message = message
    self.code = code
  }

  /// A failure inside a closure that a conversion called; it keeps its place and its words.
  init(_ diagnostic: Diagnostic) {
    self.init(diagnostic.code, diagnostic.message, help: diagnostic.help)
    range = diagnostic.range
    placed = diagnostic
  }

  package func diagnostic(at range: SourceRange) -> Diagnostic {
    if let placed { return placed }
    return Diagnostic(
      code,
      message ?? "expected \(expected), found \(found)",
      at: self.range ?? range,
      help: help
    )
  }
}

/// The one crossing between a cell's values and the library's types.
///
/// A cell is evaluated without types and a compiled function has them: the conversion of an
/// argument is the only place where both are known.
package protocol ValueConvertible: Sendable {
  /// The name as an error text and the reference say it.
  static var typeName: String { get }
  /// What the checker knows it as.
  static var type: Type { get }
  /// Whether a text may stand for it, as for a path.
  static var acceptsText: Bool { get }
  /// Whether Swift writes it into a text as its description.
  static var hasDescription: Bool { get }
  /// Whether cells may compare two of it.
  static var isEquatable: Bool { get }
  /// The type of a row, for a table. (Asked for often: a cast to the protocol costs far more.)
  static var rowType: Type? { get }
  /// The table of the same rows that can have further columns, for a table.
  static var plainTable: Type? { get }
  /// The cases, for an enum, or the names of single values.
  static var cases: [String]? { get }
  /// Whether there are values beside `cases`.
  static var hasOtherValues: Bool { get }
  /// Whether it is a row of a table.
  static var isRow: Bool { get }
  init(_ value: Value, in context: EvaluationContext) throws(Mismatch)
  var value: Value { get }
}

extension ValueConvertible {
  package static var type: Type { .native(NativeType(Self.self)) }
  package static var acceptsText: Bool { false }
  package static var hasDescription: Bool { false }
  package static var isEquatable: Bool { false }
  package static var rowType: Type? { nil }
  package static var plainTable: Type? { nil }
  package static var cases: [String]? { nil }
  package static var hasOtherValues: Bool { false }
  package static var isRow: Bool { false }
}

/// The name of a type without its module: what `String(describing:)` gives, which first looks for
/// conformances among all that the program has, once a type.
package func plainName(of type: Any.Type) -> String { _typeName(type, qualified: false) }

/// What a conversion may ask: the library for properties, the files for paths.
package struct EvaluationContext: Sendable {
  package var library: Library
  package var files: InputFiles

  package init(library: Library, files: InputFiles) {
    self.library = library
    self.files = files
  }
}

/// A type of the library that a cell holds without looking inside.
package protocol NativeValue: ValueConvertible {
  /// What an interpolation prints.
  var text: String { get }
  /// What a cell shows.
  var output: Output { get }
  /// What a person should know though the value could be loaded: one sentence each.
  var loadingWarnings: [String] { get }
  /// Whether these make the document fail: what was lost is missing from all that follows.
  var isDamaged: Bool { get }
  /// Itself, if it is a table.
  var table: (any NativeTable)? { get }
  /// Whether another value of the type is the same.
  func isEqual(to other: any NativeValue) -> Bool
}

extension NativeValue {
  package static var typeName: String { plainName(of: Self.self) }
  package var text: String { String(describing: self) }
  package var output: Output { .text(text) }
  package var loadingWarnings: [String] { [] }
  package var isDamaged: Bool { false }
  package func isEqual(to other: any NativeValue) -> Bool { false }
  package var table: (any NativeTable)? { nil }
  package var value: Value { .native(self) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard case .native(let native) = value, let same = native as? Self else {
      throw Mismatch(expected: Self.typeName, found: value.kindName)
    }
    self = same
  }
}

/// A native value that is a sequence of rows: a table.
package protocol NativeTable: NativeValue {
  /// The type of a row.
  static var elementType: Type { get }
  var rowCount: Int { get }
  func row(at index: Int) -> Value
  /// How a column is read by position, so that no row is made; nil where there is none of the name.
  func column(_ name: String) -> ColumnReader?
  /// The rows at these positions, in this order.
  func selecting(_ positions: [Int]) -> any NativeTable
  /// The same rows with one more column to show, whose values a closure gives; nil where the table
  /// cannot have one.
  func adding(_ title: String, unit: String?, _ value: Closure) -> (any NativeTable)?
  /// The first rows as data; nil for all of them.
  func tableOutput(limit: Int?) -> TableOutput
}

extension NativeTable {
  package static var rowType: Type? { elementType }
  package var table: (any NativeTable)? { self }
  package func adding(_ title: String, unit: String?, _ value: Closure) -> (any NativeTable)? {
    nil
  }
  package var output: Output { .table(tableOutput(limit: nil)) }
}

/// A row of a table, which knows its columns.
package protocol NativeRow: NativeValue {
  static var outputColumns: [TableOutput.Column] { get }
  var outputFields: [TableOutput.Field] { get }
}

extension NativeRow {
  package static var isRow: Bool { true }
  package var output: Output {
    .table(TableOutput(columns: Self.outputColumns, rows: [outputFields]))
  }
}

/// A type whose values, or some of them, a cell writes as `.time`.
package protocol NamedCases: ValueConvertible {
  static var caseNames: [String] { get }
}

extension NamedCases {
  package static var cases: [String]? { caseNames }
  package static var hasDescription: Bool { true }
  package static var typeName: String { plainName(of: Self.self) }

  /// The value among some that a cell wrote.
  package static func named(
    _ value: Value,
    among all: [(name: String, value: Self)]
  ) throws(Mismatch) -> Self {
    let choices = "choose one of \(all.map { ".\($0.name)" }.joined(separator: ", "))"
    guard case .implicitMember(let member) = value, member.arguments == nil else {
      throw Mismatch(expected: Self.typeName, found: value.kindName, help: choices)
    }
    guard let known = all.first(where: { $0.name == member.name }) else {
      throw Mismatch(
        .unknownMember,
        "'\(Self.typeName)' has no case '\(member.name)'",
        help: choices
      )
    }
    return known.value
  }
}

/// An enum is known by the names of its cases.
extension NamedCases where Self: CaseIterable & RawRepresentable, RawValue == String {
  package static var caseNames: [String] { allCases.map(\.rawValue) }
  package var value: Value { .implicitMember(ImplicitMember(name: rawValue)) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    self = try Self.named(value, among: Self.allCases.map { ($0.rawValue, $0) })
  }
}

extension NativeRow where Self: Equatable {
  package static var isEquatable: Bool { true }
  package func isEqual(to other: any NativeValue) -> Bool { (other as? Self) == self }
}
