internal import Glibc
internal import NotebookReport

/// A long text on standard output, a screen at a time where a person reads it.
enum Pager {
  /// Shows the text in `$PAGER`, or `less`, when it is longer than the terminal; elsewhere it is
  /// written as it is.
  ///
  /// - Throws: `UsageFailure` when standard output takes no more.
  static func output(_ text: String) throws(UsageFailure) {
    guard isLongerThanScreen(text), show(text) else { return try Terminal.output(text) }
  }

  private static func isLongerThanScreen(_ text: String) -> Bool {
    var size = winsize()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
      ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0
    else { return false }
    return text.utf8.count { $0 == UInt8(ascii: "\n") } >= Int(size.ws_row)
  }

  /// False when there is no such program: the text is not lost.
  private static func show(_ text: String) -> Bool {
    let pager = getenv("PAGER").map { String(cString: $0) } ?? ""
    // Whoever leaves the pager before the end closes the pipe, which is no failure.
    signal(SIGPIPE, SIG_IGN)
    guard let pipe = popen(pager.isEmpty ? "less -FRX" : pager, "w") else { return false }
    fputs(text, pipe)
    // The shell's status for a command that is not there.
    return pclose(pipe) >> 8 != 127
  }
}
