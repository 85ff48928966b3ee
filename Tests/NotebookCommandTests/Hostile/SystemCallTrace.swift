import Foundation
import Testing

/// What a run of the command asked of the system, as `strace` saw it.
struct SystemCallTrace {
  /// Files and folders opened for reading but for the system's own, in order, each once.
  private(set) var read: [String] = []
  /// Files opened for writing, and whatever else changes a folder: `rename a b`.
  private(set) var changes: [String] = []
  /// Calls that reach beyond the machine's files.
  private(set) var connections: [String] = []
  /// How many programs were started, the command among them.
  private(set) var programs = 0
  /// What the command said.
  let error: String

  /// Whether `strace` is there and may be used.
  static let isAvailable: Bool = {
    guard let folder = try? TemporaryFolder(), let tool else { return false }
    let result = try? CommandLineTool.run(
      ["-o", "/dev/null", "/bin/true"],
      in: folder.url,
      executable: tool
    )
    return result?.status == 0
  }()

  private static let tool: URL? = ["/usr/bin/strace", "/usr/local/bin/strace"]
    .first(where: FileManager.default.isExecutableFile).map { URL(filePath: $0) }

  /// Renders a notebook; the paths of the trace are relative to the folder, if they lie in it.
  init(of arguments: [String], in folder: URL) throws {
    let streams = try TemporaryFolder()
    let prefix = streams.url.appendingPathComponent("trace").path
    let result = try CommandLineTool.run(
      ["-ff", "-y", "-qq", "-s", "4096", "-e", "trace=%file,%network", "-o", prefix]
        + [CommandLineTool.executable.path] + arguments,
      in: folder,
      executable: try #require(Self.tool)
    )
    error = result.error
    let root = folder.resolvingSymlinksInPath().path + "/"
    // One file a thread, each in order; the first thread of all is the command's own.
    for path in streams.paths where path.hasPrefix("trace.") {
      let text = try String(contentsOf: streams.url.appendingPathComponent(path), encoding: .utf8)
      for line in text.split(separator: "\n") { add(String(line), root) }
    }
    read = Array(Set(read)).sorted()
  }

  private mutating func add(_ line: String, _ root: String) {
    guard let open = line.firstIndex(of: "("),
      let match = line.firstMatch(of: #/ = (-?\d+|\?)(.*)$/#)
    else { return }
    let name = String(line[..<open])
    let succeeded = !match.1.hasPrefix("-")
    if Self.networkCalls.contains(name) { connections.append(line) }
    if name.hasPrefix("exec"), succeeded { programs += 1 }
    guard succeeded else { return }
    if name.hasPrefix("open") {
      // With `-y` the result is followed by the path that was truly opened.
      let opened = match.2.dropFirst().prefix { $0 != ">" }
      let path = String(opened.hasPrefix(root) ? opened.dropFirst(root.count) : opened)
      let isWritten = line.contains(/O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/)
      if isWritten { changes.append("write " + Self.named(path)) }
      if !isWritten, !Self.isSystem(path) { read.append(path) }
    } else if Self.changingCalls.contains(where: name.hasPrefix) {
      let paths = line.matches(of: /"([^"]*)"/).map { Self.named(String($0.1)) }
      changes.append(([name] + paths).joined(separator: " "))
    }
  }

  private static let networkCalls: Set = [
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg",
    "recvfrom", "recvmsg",
  ]

  private static let changingCalls = [
    "rename", "unlink", "mkdir", "mknod", "rmdir", "link", "symlink", "chmod", "fchmodat", "chown",
    "truncate", "creat", "utime", "setxattr", "mount",
  ]

  /// The number of the process stands in the name of the file that is renamed at the end.
  private static func named(_ path: String) -> String {
    path.replacing(/\.notebook-\d+-\d+\.partial/, with: ".notebook-N.partial")
  }

  /// Shared libraries, and what the system's own start and threads read.
  private static func isSystem(_ path: String) -> Bool {
    path.contains(/\.so(\.\d+)*$/)
      || path.contains(/^\/proc\/\d+\/(maps|stat)$/)
      || ["/usr/lib/", "/lib/", "/sys/devices/system/cpu/", "/sys/fs/cgroup/"]
        .contains(where: path.hasPrefix)
      || ["/etc/ld.so.cache", "/dev/urandom"].contains(path)
  }
}
