import Foundation

/// The programs on which the cell language and Swift disagree; there should be none.
///
/// A program that agrees again fails the suite until its line is gone.
enum KnownDifferences {
  static let accepted = lines("accepted-differences.txt")
  static let rejected = lines("rejected-differences.txt")

  private static func lines(_ file: String) -> Set<String> {
    let data = (try? Data(contentsOf: Program.folder.appending(path: file))) ?? Data()
    return Set(String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init))
  }
}
