internal import Glibc

/// The operations of `FileAccess.system`.
enum SystemFiles {
  static func kind(of path: String) throws(ImportError) -> FileAccess.Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(path) }
    return kind(status.st_mode)
  }

  static func entries(of path: String) throws(ImportError) -> [String] {
    guard let folder = opendir(path) else { throw failure(path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  static func contents(of path: String) throws(ImportError) -> FileBytes {
    // Asked before opening: to open a device or a pipe can wait forever or have effects.
    if case .other(let kind) = try kind(of: path) { throw .notAFile(path: path, found: kind) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    switch kind(status.st_mode) {
    case .folder: throw .notAFile(path: path, found: "a folder")
    case .other(let kind): throw .notAFile(path: path, found: kind)
    case .file: return try bytes(descriptor, count: Int(status.st_size), path: path)
    }
  }

  private static func bytes(
    _ descriptor: Int32,
    count: Int,
    path: String
  ) throws(ImportError) -> FileBytes {
    guard count > 0 else { return FileBytes([]) }
    guard let mapping = FileMapping(descriptor: descriptor, count: count) else {
      throw failure(path)
    }
    return FileBytes(mapping)
  }

  private static func kind(_ mode: mode_t) -> FileAccess.Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFIFO: .other("a pipe")
    case S_IFSOCK: .other("a socket")
    default: .other("a device")
    }
  }

  /// The error for what the last system call said.
  private static func failure(_ path: String) -> ImportError {
    switch errno {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EACCES, EPERM: .notReadable(path: path, reason: "permission denied")
    case ELOOP: .notReadable(path: path, reason: "its links lead in a circle")
    default: .notReadable(path: path, reason: "the system answered with error \(errno)")
    }
  }
}
