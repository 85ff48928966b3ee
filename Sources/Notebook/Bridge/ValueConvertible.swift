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

  func diagnostic(at range: SourceRange) -> Diagnostic {
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
  init(_ value: Value, in context: EvaluationContext) throws(Mismatch)
  var value: Value { get }
}

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
}

extension NativeValue {
  package static var typeName: String { String(describing: Self.self) }
  package var text: String { String(describing: self) }
  package var output: Output { .text(text) }
  package var loadingWarnings: [String] { [] }
  package var isDamaged: Bool { false }
  package var value: Value { .native(self) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard case .native(let native) = value, let same = native as? Self else {
      throw Mismatch(expected: Self.typeName, found: value.typeName)
    }
    self = same
  }
}

/// A native value that is a sequence of rows: a table.
package protocol NativeTable: NativeValue {
  var rowCount: Int { get }
  func row(at index: Int) -> Value
  /// The first rows as data; nil for all of them.
  func tableOutput(limit: Int?) -> TableOutput
}

extension NativeTable {
  package var output: Output { .table(tableOutput(limit: nil)) }
}

/// A row of a table, which knows its columns.
package protocol NativeRow: NativeValue {
  static var outputColumns: [TableOutput.Column] { get }
  var outputFields: [TableOutput.Field] { get }
}

extension NativeRow {
  package var output: Output {
    .table(TableOutput(columns: Self.outputColumns, rows: [outputFields]))
  }
}

/// An enum whose cases a cell writes as `.time`.
package protocol NamedCases: ValueConvertible, CaseIterable, RawRepresentable
where RawValue == String {}

extension NamedCases {
  package static var typeName: String { String(describing: Self.self) }
  package var value: Value { .implicitMember(ImplicitMember(name: rawValue)) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    let names = Self.allCases.map { ".\($0.rawValue)" }
    let choices = "choose one of \(names.joined(separator: ", "))"
    guard case .implicitMember(let member) = value, member.arguments == nil else {
      throw Mismatch(expected: Self.typeName, found: value.typeName, help: choices)
    }
    guard let known = Self(rawValue: member.name) else {
      throw Mismatch(
        .unknownMember,
        "'\(Self.typeName)' has no case '\(member.name)'",
        help: choices
      )
    }
    self = known
  }
}
