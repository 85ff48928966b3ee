internal import Charts
package import Notebook

extension Report.Options {
  /// What every report of a notebook is written with, by the command and by an exported program.
  package init(
    for document: Document,
    _ parameters: [Parameter],
    styles: AuthorStyles = AuthorStyles()
  ) {
    self.init(
      version: Version.current,
      sourceSHA256: document.source.bytes.withUnsafeBytes(SHA256.hexadecimal(of:)),
      sha256: { $0.withUnsafeBytes(SHA256.digest(of:)) }
    )
    styleSheets = [Chart.styleSheet]
    rowLimit = Runner.Settings().rowLimit
    authorStyles = styles.texts
    self.parameters = parameters.map { .init(name: $0.name, value: $0.shownValue) }
  }
}

extension Parameter {
  /// As a report prints it; a path by its last component, so that no machine path is shown.
  fileprivate var shownValue: String {
    switch value {
    case .path(let path, _): path.lastComponent
    case .string(let text): text
    case .int(let int): String(int)
    case .double(let double): String(describing: double)
    case .bool(let bool): String(bool)
    }
  }
}
