internal import Glibc
internal import Notebook

/// The ways in which an exported program ends before its report is there, with the exit codes of
/// the command.
enum ProgramEnd {
  static func asked(_ text: String) -> Never {
    do throws(UsageFailure) {
      try Terminal.output(text)
    } catch {
      usageFailed(error)
    }
    exit(0)
  }

  static func failed(_ diagnostics: [Diagnostic], of source: SourceFile) -> Never {
    Terminal.error(DiagnosticRenderer(source).text(of: diagnostics))
    exit(1)
  }

  static func usageFailed(_ failure: UsageFailure) -> Never {
    usageFailed("notebook: \(failure.message)\n")
  }

  static func usageFailed(_ text: String) -> Never {
    Terminal.error(text)
    exit(2)
  }
}
