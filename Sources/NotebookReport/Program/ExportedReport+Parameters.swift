internal import Notebook

/// The notebook's parameters, with what the command line set; each is asked for under the type that
/// the notebook gives it.
extension ExportedReport {
  /// Returns a parameter of the type `path`.
  ///
  /// - Parameter name: Its name in the notebook.
  /// - Returns: Its value, the notebook's own where the command line sets none.
  public func path(_ name: String) -> NotebookPath {
    guard case .path(let path, let isTrusted) = value(of: name) else { mismatch(name, "path") }
    return NotebookPath(value: PathValue(path: path, isTrusted: isTrusted))
  }

  /// Returns a parameter of the type `string`.
  ///
  /// - Parameter name: Its name in the notebook.
  /// - Returns: Its value, the notebook's own where the command line sets none.
  public func string(_ name: String) -> String {
    guard case .string(let text) = value(of: name) else { mismatch(name, "string") }
    return text
  }

  /// Returns a parameter of the type `int`.
  ///
  /// - Parameter name: Its name in the notebook.
  /// - Returns: Its value, the notebook's own where the command line sets none.
  public func int(_ name: String) -> Int {
    guard case .int(let int) = value(of: name) else { mismatch(name, "int") }
    return int
  }

  /// Returns a parameter of the type `double`.
  ///
  /// - Parameter name: Its name in the notebook.
  /// - Returns: Its value, the notebook's own where the command line sets none.
  public func double(_ name: String) -> Double {
    guard case .double(let double) = value(of: name) else { mismatch(name, "double") }
    return double
  }

  /// Returns a parameter of the type `bool`.
  ///
  /// - Parameter name: Its name in the notebook.
  /// - Returns: Its value, the notebook's own where the command line sets none.
  public func bool(_ name: String) -> Bool {
    guard case .bool(let bool) = value(of: name) else { mismatch(name, "bool") }
    return bool
  }

  private func value(of name: String) -> Parameter.Value? {
    parameters.first { $0.name == name }?.value
  }

  private func mismatch(_ name: String, _ type: String) -> Never {
    preconditionFailure("the notebook declares a parameter '\(name)' of the type \(type)")
  }
}
