internal import Glibc
internal import Notebook

/// A file that is written whole or not at all.
package struct OutputFile {
  /// Where it is written; a link's target is replaced, and the link stays.
  package let path: String
  /// As it was typed: no message tells where a link leads.
  private let written: String

  /// - Throws: `UsageFailure` when the path is empty or leads to something that is no regular file:
  ///   a device would be replaced by the file.
  package init(path: String) throws(UsageFailure) {
    guard !path.isEmpty else { throw UsageFailure("the path of the output is empty") }
    guard !Paths.isFolder(path) else {
      let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
      throw UsageFailure("'\(path)' is a folder", help: "name the file: '-o \(folder)/report.html'")
    }
    guard !Paths.exists(path) || Paths.isRegularFile(path) else {
      throw UsageFailure(
        "'\(path)' is not a regular file",
        help: "'-o -' writes to standard output"
      )
    }
    written = path
    self.path = RealPath.of(path) ?? path
  }

  /// Writes beside the path, then renames: whoever reads sees the old file or the new one.
  ///
  /// Missing folders on the way are made.
  package func write(_ bytes: [UInt8]) throws(UsageFailure) {
    try Self.write([(self, bytes)])
  }

  /// Writes several files, of which none is replaced before all are on the disk.
  package static func write(_ files: [(file: OutputFile, bytes: [UInt8])]) throws(UsageFailure) {
    do throws(UsageFailure) {
      for (number, output) in files.enumerated() {
        try output.file.makeFolder()
        try output.file.write(output.bytes, to: output.file.partial(number))
      }
      for (number, output) in files.enumerated() {
        let partial = output.file.partial(number)
        guard rename(partial, output.file.path) == 0 else { throw output.file.failure(errno) }
      }
    } catch {
      for (number, output) in files.enumerated() { unlink(output.file.partial(number)) }
      throw error
    }
  }

  private var folder: String { Paths.folder(of: path) }

  /// What the file is called while it is written, the `number`th of those written together.
  private func partial(_ number: Int) -> String {
    "\(folder)/.notebook-\(getpid())-\(number).partial"
  }

  private func failure(_ code: Int32) -> UsageFailure {
    UsageFailure("cannot write '\(written)': \(FileDescriptor.reason(code))")
  }

  private func makeFolder() throws(UsageFailure) {
    var made = folder.hasPrefix("/") ? "" : "."
    for part in folder.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o777) == 0 || errno == EEXIST else { throw failure(errno) }
    }
  }

  private func write(_ bytes: [UInt8], to partial: String) throws(UsageFailure) {
    // Whoever may write into the folder could have put a link of this name there, and a process of
    // this number may have left one behind when it was ended.
    unlink(partial)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(partial, flags, 0o666)
    guard descriptor >= 0 else { throw failure(errno) }
    if let code = FileDescriptor.write(bytes, to: descriptor) {
      close(descriptor)
      throw failure(code)
    }
    guard close(descriptor) == 0 else { throw failure(errno) }
  }
}
