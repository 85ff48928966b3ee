extension String {
  /// What stands behind the last `/` of a path that names something, "" where there is nothing.
  package var lastComponent: String { String(split(separator: "/").last ?? "") }
}
