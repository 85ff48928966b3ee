import Notebook

/// Code as the only cell of a notebook, with the bakery's library.
enum Code {
  /// The last value, or the first failure.
  static func value(_ code: String, folder: String = "/nowhere") throws(Diagnostic) -> Value {
    let runner = Runner(library: Bakery.library, files: InputFiles(folder: folder))
    return try runner.evaluate(program(code))
  }

  static func program(_ code: String) -> Program {
    Lowering.program(of: source(code))
  }

  /// The last value as an interpolation prints it, or the first failure.
  static func text(_ code: String) -> String {
    do {
      return try value(code).text
    } catch {
      return line(error, in: code)
    }
  }

  /// The first failure, as ``line(_:in:)``.
  static func failure(_ code: String) -> String? {
    do throws(Diagnostic) {
      _ = try value(code)
      return nil
    } catch {
      return line(error, in: code)
    }
  }

  /// All that is said of the code without running it.
  static func refusals(_ code: String) -> [String] {
    program(code).diagnostics.map { line($0, in: code) }
  }

  /// The text between the ends of its range, the code, the message, and the help if there is one.
  static func line(_ diagnostic: Diagnostic, in code: String) -> String {
    let bytes = Array(code.utf8)
    let range = diagnostic.range.lowerBound..<diagnostic.range.upperBound
    let marked = String(decoding: bytes[range], as: UTF8.self)
    let help = diagnostic.help.map { " | \($0)" } ?? ""
    return "<\(marked)> \(diagnostic.code.rawValue): \(diagnostic.message)\(help)"
  }

  private static func source(_ code: String) -> CodeSource {
    let lines = SourceFile(path: "code", text: code).lineStarts
    return CodeSource(text: code, lines: lines.map { .init(codeOffset: $0, fileOffset: $0) })
  }
}
