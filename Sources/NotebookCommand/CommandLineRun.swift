internal import ArgumentParser
internal import Foundation
internal import Notebook
internal import NotebookReport

/// One run of the command line: arguments in, an exit status out.
enum CommandLineRun {
  static let documentFailed: Int32 = 1
  static let usageFailed: Int32 = 2

  /// 0 fine, 1 the document failed, 2 the command line did.
  static func status(of arguments: [String]) -> Int32 {
    do {
      try checkName(of: arguments)
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

  /// The parser would take a misspelt command for an argument too many.
  private static func checkName(of arguments: [String]) throws(UsageFailure) {
    guard let first = arguments.first, !first.hasPrefix("-") else { return }
    let names = NotebookCommand.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    guard !names.contains(first), first != "help" else { return }
    let help: String
    if let near = Suggestion.nearest(to: first, among: names) {
      help = "did you mean '\(near)'?"
    } else if first.hasSuffix(".md") {
      help = "write 'notebook render \(first)'"
    } else {
      help = "there are \(names.map { "'\($0)'" }.joined(separator: ", "))"
    }
    throw UsageFailure("there is no command '\(first)'", help: help)
  }

  /// Help and the version are no failures; ArgumentParser tells them apart by its own exit code.
  private static func report(_ error: any Error) -> Int32 {
    let message = NotebookCommand.fullMessage(for: error)
    if NotebookCommand.exitCode(for: error) == .success {
      do throws(UsageFailure) {
        try Terminal.output(message + "\n")
        return 0
      } catch {
        Terminal.error("notebook: \(error.message)\n")
        return usageFailed
      }
    }
    Terminal.error(UsageFailure.text(ofParser: message))
    return usageFailed
  }
}
