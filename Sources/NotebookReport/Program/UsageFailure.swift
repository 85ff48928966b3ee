/// A mistake on the command line or in its surroundings: one line, exit code 2.
package struct UsageFailure: Error {
  package var message: String

  package init(_ message: String, help: String? = nil) {
    self.message = message + (help.map { "\n  help: \($0)" } ?? "")
  }

  /// What the argument parser says of a mistake, in the manner of every other message.
  package static func text(ofParser message: String) -> String {
    let prefix = "Error: "
    return message.hasPrefix(prefix)
      ? "notebook: \(message.dropFirst(prefix.count))\n" : message + "\n"
  }
}
