import Foundation
import Notebook
import Synchronization

/// Code as the only cell of a notebook, with the bakery's library.
enum Code {
  /// The last value, or the first failure.
  static func value(
    _ code: String,
    folder: String = "/nowhere",
    settings: Runner.Settings = Runner.Settings()
  ) throws(Diagnostic) -> TypedValue {
    let plan = plan(code)
    let first = plan.diagnostics.first { $0.severity == .error }
    if let first { throw first }
    guard let checked = plan.units[0].code else {
      preconditionFailure("a cell without a finding has its code")
    }
    return try Runner(
      library: Bakery.library,
      files: InputFiles(folder: folder),
      settings: settings
    ).evaluate(checked)
  }

  /// The code as the only cell of a document, checked as every cell is.
  static func plan(_ code: String) -> Plan {
    let file = SourceFile(path: "code", text: code)
    let range = SourceRange(0, code.utf8.count)
    let cell = Cell(index: 0, code: source(code), options: CellOptions(), range: range)
    let document = Document(source: file, cells: [cell])
    return onLargeStack { Plan(document, library: Bakery.library) }
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

  /// The name of the last value's type, or the first failure.
  static func type(_ code: String) -> String {
    do {
      return try value(code).type.name
    } catch {
      return line(error, in: code)
    }
  }

  /// The first failure, as ``line(_:in:)``.
  static func failure(
    _ code: String,
    settings: Runner.Settings = Runner.Settings()
  ) -> String? {
    do {
      _ = try value(code, settings: settings)
      return nil
    } catch {
      return line(error, in: code)
    }
  }

  /// All that is said of the code before it runs, in the order of the text.
  static func findings(_ code: String) -> [String] {
    plan(code).diagnostics.map { line($0, in: code) }
  }

  /// All that is said of the code's form, without its names and types.
  static func refusals(_ code: String) -> [String] {
    program(code).diagnostics.map { line($0, in: code) }
  }

  /// The code with every fix that its findings offer; nil where there is none.
  static func fixed(_ code: String) -> String? {
    let fixes = plan(code).diagnostics.compactMap(\.fix)
    guard !fixes.isEmpty else { return nil }
    var bytes = Array(code.utf8)
    for fix in fixes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(
        fix.range.lowerBound..<fix.range.upperBound,
        with: fix.replacement.utf8
      )
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A test's own thread is small in a debug build; the command runs on one as large as this.
  private static func onLargeStack<Result: Sendable>(
    _ body: @escaping @Sendable () -> Result
  ) -> Result {
    let made = Mutex<Result?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    let thread = Thread {
      let result = body()
      made.withLock { $0 = result }
      isDone.signal()
    }
    thread.stackSize = 256 << 20
    thread.start()
    isDone.wait()
    guard let result = made.withLock({ $0 }) else { preconditionFailure("the thread has ended") }
    return result
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
