internal import ArgumentParser
internal import Foundation

/// One run of the command line: arguments in, an exit status out.
enum CommandLineRun {
  static let documentFailed: Int32 = 1
  static let usageFailed: Int32 = 2

  /// 0 fine, 1 the document failed, 2 the command line did.
  static func status(of arguments: [String]) -> Int32 {
    do {
      var command = try NotebookCommand.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as UsageFailure {
      Terminal.error("notebook: \(failure.message)\n")
      return usageFailed
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return report(error)
    }
  }

  /// Help and the version are no failures; ArgumentParser tells them apart by its own exit code.
  private static func report(_ error: any Error) -> Int32 {
    let message = NotebookCommand.fullMessage(for: error)
    if NotebookCommand.exitCode(for: error) == .success {
      Terminal.output(message + "\n")
      return 0
    }
    Terminal.error(message + "\n")
    return usageFailed
  }
}

/// A mistake on the command line or in its surroundings: one line, exit code 2.
struct UsageFailure: Error {
  var message: String

  init(_ message: String, help: String? = nil) {
    self.message = message + (help.map { "\n  help: \($0)" } ?? "")
  }
}
