/// One cell of a table: the closed set of values that a report, CSV or JSON can show.
public enum Field: Sendable, Equatable {
  /// Text, shown as it is.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number; the column's unit says of what.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
  /// Numbers in their order, such as one a month: a page draws them as a small line.
  case series([Double?])
  /// No value: unknown, or not there.
  case missing
}

/// A value that can stand in a table cell.
public protocol FieldConvertible: Sendable {
  /// The type's name as Swift writes it.
  static var typeName: String { get }
  /// The value as a cell.
  var field: Field { get }
}

extension FieldConvertible {
  /// The type's name as Swift writes it.
  public static var typeName: String { String(describing: Self.self) }
}

extension Field: FieldConvertible {
  /// The cell itself.
  public var field: Field { self }
}

extension String: FieldConvertible {
  /// The text as a cell.
  public var field: Field { .text(self) }
}

extension Int: FieldConvertible {
  /// The whole number as a cell.
  public var field: Field { .integer(self) }
}

extension Double: FieldConvertible {
  /// The number as a cell; what is not finite is missing.
  public var field: Field { isFinite ? .number(self) : .missing }
}

extension Array: FieldConvertible where Element == Double {
  /// The type's name as Swift writes it.
  public static var typeName: String { "[Double]" }
  /// The numbers as a cell; those that are not finite are missing.
  public var field: Field { .series(map { $0.isFinite ? $0 : nil }) }
}

extension Bool: FieldConvertible {
  /// The flag as a cell.
  public var field: Field { .flag(self) }
}

extension Optional: FieldConvertible where Wrapped: FieldConvertible {
  /// The wrapped type's name and a question mark.
  public static var typeName: String { "\(Wrapped.typeName)?" }
  /// The wrapped value as a cell, or `.missing`.
  public var field: Field { self?.field ?? .missing }
}
