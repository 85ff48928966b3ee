extension String {
  /// What stands behind the last `/` of a path that names something; the path itself where there is
  /// nothing.
  var lastComponent: String { String(split(separator: "/").last ?? Substring(self)) }
}
