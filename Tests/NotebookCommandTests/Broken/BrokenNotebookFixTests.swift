import Notebook
import Testing

@testable import NotebookCommand

/// A fix is a change that a program may make without asking: it has to mend what it belongs to.
@Suite struct BrokenNotebookFixTests {
  @Test func `most broken notebooks say how to mend them`() {
    let all = BrokenNotebooks.mendable
    let silent = all.filter { findings($0.text).allSatisfy { $0.fix == nil && $0.help == nil } }
    let list = silent.map { "\($0.name): \(findings($0.text).first?.message ?? "nothing")" }
    #expect(Double(silent.count) <= 0.4 * Double(all.count), "\(list.joined(separator: "\n"))")
  }

  /// A change that a program may make by itself exists only where one change is meant.
  @Test func `a third of the broken notebooks can be mended by a program`() {
    let all = BrokenNotebooks.mendable
    let fixed = all.filter { findings($0.text).contains { $0.fix != nil } }
    #expect(Double(fixed.count) >= Double(all.count) / 3, "\(fixed.count) of \(all.count)")
  }

  @Test(arguments: BrokenNotebooks.all)
  func `a fix removes what it belongs to`(_ broken: BrokenNotebook) {
    let found = findings(broken.text)
    for finding in found {
      guard let fix = finding.fix else { continue }
      let mended = fix.applied(to: broken.text)
      let left = findings(mended)
      #expect(mended != broken.text)
      #expect(
        !left.contains { other in
          other.message == finding.message && other.range.lowerBound == finding.range.lowerBound
        },
        "\(finding.message): \(mended)"
      )
    }
  }

  @Test(arguments: BrokenNotebooks.all)
  func `a fix brings no new mistake`(_ broken: BrokenNotebook) {
    let found = findings(broken.text)
    for finding in found {
      guard let fix = finding.fix else { continue }
      let left = findings(fix.applied(to: broken.text)).count { $0.severity == .error }
      #expect(left <= found.count { $0.severity == .error }, "\(finding.message)")
    }
  }

  /// What is said before anything runs.
  private func findings(_ text: String) -> [Diagnostic] {
    let parsed = MarkdownParser.parse(SourceFile(path: "notebook.md", text: text))
    return parsed.diagnostics + Plan(parsed.document, library: Prelude.library).diagnostics
  }
}

extension Diagnostic.Fix {
  fileprivate func applied(to text: String) -> String {
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(range.lowerBound..<range.upperBound, with: replacement.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension BrokenNotebooks {
  static let all: [BrokenNotebook] = mendable + numbers + files + catalogs

  /// Those whose mistake is written in the notebook: no number or file that is wrong when it runs.
  static let mendable: [BrokenNotebook] =
    code + [options, frontMatter, prose, cells, several].flatMap(\.self)

  private static let code: [BrokenNotebook] = [
    syntax, subset, names, calls, types, statements, functions, functionCalls, annotations,
    patterns, assignments, closures, places, cascades,
  ].flatMap(\.self)
}
