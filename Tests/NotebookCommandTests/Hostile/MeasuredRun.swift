import Foundation
import Glibc

/// The command run as a process whose time is bounded and whose memory is measured.
struct MeasuredRun {
  enum Failure: Error { case notStarted(Int32) }

  var status: Int32
  /// Whether it was ended from outside, by a signal.
  var wasKilled: Bool
  var error: String
  /// The most memory that it held at once, in megabytes.
  var peakMegabytes: Int

  var firstLine: String { String(error.prefix { $0 != "\n" }) }

  /// - Parameters:
  ///   - arguments: What the command is given.
  ///   - folder: Where it runs.
  ///   - seconds: A guard against a hang, far above what any run takes.
  /// - Throws: `Failure` when it cannot be started.
  init(_ arguments: [String], in folder: URL, seconds: Double = 300) throws {
    let streams = try TemporaryFolder()
    let error = try streams.makeFile("error")
    let process = try Self.start(arguments, folder.path, error.path)
    let guardian = DispatchWorkItem { kill(process, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: guardian)
    var ending: Int32 = 0
    var usage = rusage()
    while wait4(process, &ending, 0, &usage) < 0, errno == EINTR {}
    guardian.cancel()
    wasKilled = ending & 0x7F != 0
    status = (ending >> 8) & 0xFF
    peakMegabytes = usage.ru_maxrss / 1_024
    self.error = try String(contentsOf: error, encoding: .utf8)
  }

  private static func start(
    _ arguments: [String],
    _ folder: String,
    _ error: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, error, O_WRONLY | O_TRUNC, 0)
    // `env` changes the folder and becomes the command.
    let path = "/usr/bin/env"
    let command = [path, "-C", folder, CommandLineTool.executable.path] + arguments
    var words = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, nil, &words, environ)
    guard code == 0 else { throw Failure.notStarted(code) }
    return process
  }
}

extension TemporaryFolder {
  /// Makes a named pipe, which nobody writes to.
  func makePipe(_ path: String) throws {
    guard mkfifo(url.appendingPathComponent(path).path, 0o600) == 0 else {
      throw MeasuredRun.Failure.notStarted(errno)
    }
  }
}
