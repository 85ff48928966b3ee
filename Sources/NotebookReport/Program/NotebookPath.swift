internal import Notebook

/// A parameter of the type `path`: a file or folder that a loader may open.
public struct NotebookPath: Sendable, CustomStringConvertible {
  let value: PathValue

  /// The path's last component, so that no machine path reaches a page.
  public var description: String { value.text }
}

extension NotebookPath: NativeValue {
  package static var typeName: String { PathValue.typeName }
  package static var hasDescription: Bool { PathValue.hasDescription }
  package var text: String { value.text }
}
