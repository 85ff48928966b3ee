/// A function's name as Swift itself writes it: `topTracks(_:by:)`.
package struct FunctionName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible
{
  package let base: String
  /// One a parameter; `_` where the argument has no label.
  package let labels: [String]

  package init(stringLiteral text: String) {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else {
      preconditionFailure("'\(text)' must be written as name(label:_:)")
    }
    base = String(text[..<open])
    labels = text[text.index(after: open)...].dropLast().split(separator: ":").map(String.init)
  }

  package var description: String { "\(base)(\(labels.map { "\($0):" }.joined()))" }
}
