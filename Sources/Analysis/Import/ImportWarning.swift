/// What a person should know though an import went on, in one sentence.
enum ImportWarning {
  /// An export whose files hold no play, with its last component only.
  static func empty(_ path: String) -> String {
    "'\(path.lastComponent)' holds no play"
  }

  /// A file of which nothing was read.
  static func unreadable(_ file: String, _ reason: String) -> String {
    "'\(file)' could not be read: \(reason)"
  }

  /// A file that was read as far as its damage.
  static func cutOff(_ file: String, _ reason: String) -> String {
    "'\(file)' could be read only in part: \(reason)"
  }

  /// How many names of a file were repaired, at least 1.
  static func repaired(_ count: Int, in file: String) -> String {
    count == 1
      ? "1 name in '\(file)' is no Unicode text and was repaired"
      : "\(count.formatted()) names in '\(file)' are no Unicode text and were repaired"
  }

  /// How many records of a file could not be used, and why the first of them could not.
  ///
  /// - Parameters:
  ///   - count: How many could not be used, at least 1.
  ///   - total: How many there are.
  ///   - noun: What one of them is called, such as `row`.
  ///   - file: The file's name, as in the ledger.
  ///   - reason: Which record is the first, and what is wrong with it.
  /// - Returns: One sentence.
  static func unusable(
    _ count: Int,
    of total: Int,
    _ noun: String,
    in file: String,
    first reason: String
  ) -> String {
    if total == 1 { return "the only \(noun) of '\(file)' could not be used: \(reason)" }
    let part = count == total ? "none of the" : "\(count.formatted()) of"
    let verb = count == total ? "could" : "could not"
    return "\(part) \(total.formatted()) \(noun)s of '\(file)' \(verb) be used, "
      + "the first: \(reason)"
  }
}
