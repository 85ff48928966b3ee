/// A value with the type that the checker found for it.
package struct TypedValue: Sendable {
  package var value: Value
  package var type: Type

  /// The text that Swift's `print` writes.
  package var text: String { value.description(as: type) }

  /// What a cell shows.
  package func outputs(rowLimit: Int?) -> [Output] { value.outputs(as: type, rowLimit: rowLimit) }
}
