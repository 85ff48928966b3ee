internal import Glibc

/// The two streams of a command; results go to the one, all that is said about them to the other.
package enum Terminal {
  /// - Throws: `UsageFailure` when standard output takes no more, such as a full disk.
  package static func output(_ text: String) throws(UsageFailure) {
    try output(Array(text.utf8))
  }

  /// - Throws: `UsageFailure` when standard output takes no more, such as a full disk.
  package static func output(_ bytes: [UInt8]) throws(UsageFailure) {
    if let code = FileDescriptor.write(bytes, to: STDOUT_FILENO) {
      throw UsageFailure("cannot write to standard output: \(FileDescriptor.reason(code))")
    }
  }

  /// What cannot be said cannot be complained about either.
  package static func error(_ text: String) {
    _ = FileDescriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }
}

/// Writing to an open file.
package enum FileDescriptor {
  /// Writes all bytes; returns the system's error code if it could not.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  /// The system's words for an error code, as the end of a message.
  package static func reason(_ code: Int32) -> String {
    String(cString: strerror(code)).lowercased()
  }
}
