internal import Foundation

enum Console {
  static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}
