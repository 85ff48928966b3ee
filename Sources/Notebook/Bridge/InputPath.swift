/// A file or folder that a loader may open: it was checked against what the notebook may read.
package struct InputPath: ValueConvertible {
  package static var typeName: String { "String" }
  package static var acceptsText: Bool { true }
  /// As the notebook or the person wrote it: what messages say, since no machine path may reach a
  /// report.
  package let written: String
  /// The path to open.
  package let resolved: String
  package let files: InputFiles
  /// Whether the person typed it; then what lies in it may be read wherever links lead.
  package let isTrusted: Bool
  package let value: Value
  /// The notebook's own time zone, for a loader whose caller names none.
  package var timeZone: String? { files.timeZone }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    switch value {
    case .string(let text): (written, isTrusted) = (text, false)
    case .native(let path as PathValue): (written, isTrusted) = (path.path, path.isTrusted)
    default: throw Mismatch(expected: "a path", found: value.kindName)
    }
    files = context.files
    self.value = value
    resolved = try files.resolve(written, isTrusted: isTrusted)
  }
}

/// A parameter of type `path`; it shows its last component, so that no machine path reaches a page.
package struct PathValue: NativeValue {
  package static var typeName: String { "path" }
  package static var hasDescription: Bool { true }
  package let path: String
  package let isTrusted: Bool

  package init(path: String, isTrusted: Bool) {
    self.path = path
    self.isTrusted = isTrusted
  }

  package var text: String { path.lastComponent }
}
