/// What this build calls itself, in `--version` and in a report's footer.
package enum Version {
  /// The version of the package.
  package static let current = "0.1.0"
}
