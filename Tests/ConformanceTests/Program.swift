import Foundation
import Testing

/// A few lines of Swift as a cell could hold them; the last statement is an expression.
struct Program: Sendable, Hashable {
  /// The name of the file that holds it.
  var topic: String
  var name: String
  var code: String
  /// Whether the cell language may leave it out, as long as it says so and prints nothing else.
  var mayBeRefused: Bool

  var id: String { "\(topic): \(name)" }
}

extension Program: CustomTestStringConvertible {
  var testDescription: String { id }
}

extension Program {
  /// The programs that Swift accepts.
  static let accepted = read("Accepted")
  /// The programs that Swift rejects.
  static let rejected = read("Rejected")

  /// The topic whose programs end with a chart.
  static let charts = "Charts"

  /// The folder of the programs, beside this file.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Programs"
  )

  private static func read(_ kind: String) -> [Program] {
    let folder = folder.appending(path: kind)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".cells") }.sorted().flatMap { file in
      let data = (try? Data(contentsOf: folder.appending(path: file))) ?? Data()
      return programs(in: String(decoding: data, as: UTF8.self), topic: String(file.dropLast(6)))
    }
  }

  /// A program begins with its name: `//: ` or, where the language may leave it out, `//? `.
  static func programs(in text: String, topic: String) -> [Program] {
    var programs: [Program] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isRequired = line.hasPrefix("//: ")
      if isRequired || line.hasPrefix("//? ") {
        let name = String(line.dropFirst(4))
        programs.append(Program(topic: topic, name: name, code: "", mayBeRefused: !isRequired))
      } else if let last = programs.indices.last {
        programs[last].code += line + "\n"
      }
    }
    return programs.map { program in
      var program = program
      while program.code.hasSuffix("\n") { program.code.removeLast() }
      return program
    }
  }
}

extension Program {
  /// The name under which the last value is printed.
  static let lastValue = "lastValue"

  /// The code with its last expression bound to a name.
  ///
  /// The last statement begins at the last line that starts at the margin, unless that line goes on
  /// with what is above.
  var namingLastValue: String {
    var lines = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let start = lines.lastIndex(where: { $0.first.map { !" }]).".contains($0) } ?? false }) {
      lines[start] = "let \(Self.lastValue) = " + lines[start]
    }
    return lines.joined(separator: "\n")
  }
}
