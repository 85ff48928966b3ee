internal import Foundation

/// The two streams of a command; results go to the one, all that is said about them to the other.
enum Terminal {
  static func output(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  static func error(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
