internal import Notebook
internal import NotebookReport

extension SwiftPackage {
  /// `Report.swift`: what the cells use beside the public modules.
  var support: String {
    let loaders = [
      historyLoader, loader("Library", merging: false), loader("Catalog", merging: true),
    ]
    return """
      // What the cells of main.swift use beside the modules Analysis and Charts.
      import Analysis
      import NotebookReport

      /// The page: the text of \(cells.name) around what its cells show.
      let \(cells.pageName) = ExportedReport(
        \(cells.name.swiftLiteral),
        source: PackageResources.notebook_md
      )

      /// Shows a value as the notebook does.
      func show<Value>(_ value: Value) {
        \(cells.pageName).show(value)
      }
      \(parameters)
      // What is loaded is recorded in the page, and found as the notebook finds it.

      \(loaders.joined(separator: "\n"))
      """
  }

  private var historyLoader: String {
    let page = cells.pageName
    let initializers = forms.map { label, type in
      """
        init(\(label) path: \(type)) throws {
          try self.init(\(label): path, timeZone: \(page).timeZone)
        }

        init(\(label) path: \(type), timeZone: String?) throws {
          self = \(page).load(path) {
            try StreamingHistory(\(label): $0, timeZone: timeZone ?? \(page).timeZone, using: $1)
          }
        }
      """
    }
    return "extension StreamingHistory {\n" + initializers.joined(separator: "\n\n") + "\n}\n"
  }

  private func loader(_ type: String, merging: Bool) -> String {
    let initializers = forms.prefix(merging ? 4 : 2).map { label, path in
      """
        init(\(label) path: \(path)) throws {
          self = \(cells.pageName).load(path) { try \(type)(\(label): $0, using: $1) }
        }
      """
    }
    return "extension \(type) {\n" + initializers.joined(separator: "\n\n") + "\n}\n"
  }

  /// The labels and types of the loaders' first parameter; those that merge come last.
  private var forms: [(String, String)] {
    [
      ("contentsOf", "String"), ("contentsOf", "NotebookPath"), ("merging", "[String]"),
      ("merging", "[NotebookPath]"),
    ]
  }

  private var parameters: String {
    let declared = document.frontMatter.parameters
    guard !declared.isEmpty else { return "" }
    let lines = declared.map { parameter in
      let name = parameter.name
      let help = (parameter.help ?? "").split(separator: "\n").map { "  /// \($0)\n" }.joined()
      let value = "\(cells.pageName).\(parameter.kind.rawValue)(\"\(name)\")"
      return help + "  let \(name.swiftName) = \(value)"
    }
    return """

      /// The notebook's parameters; `-P name:value` sets them.
      struct Parameters {
      \(lines.joined(separator: "\n"))
      }

      let params = Parameters()

      """
  }

  /// `README.md`: how to build and run it, and what may be expected.
  var readme: String {
    """
    # \(stem)

    This package writes the report of the notebook `\(cells.name)`, whose cells it holds as ordinary
    Swift. `notebook export` wrote it.

    ```sh
    swift run Report\(example)
    ```

    The report is written to `\(ReportFile.defaultPath(of: document))`; `-o PATH` writes it elsewhere.
    A path in the notebook is relative to the folder that `--in` names, by default the current one;
    a path that you type with `-P` is relative to the current folder. `swift run Report --help` lists
    everything.

    | file | what it is |
    | --- | --- |
    | `Sources/Report/main.swift` | the cells, in their order |
    | `Sources/Report/Report.swift` | the page, `show(_:)`, the parameters, the loaders |
    | `Sources/Report/notebook.md` | the notebook, whose text the page shows |

    When it was exported, the page had the SHA-256

        \(hash(of: Array(html.utf8)))

    and from the same data the program writes the same bytes. What a notebook makes of the order of a
    dictionary or a set is the exception, since Swift leaves that order to chance.

    """
  }

  private var example: String {
    document.frontMatter.parameters.first.map { " -P \($0.name):VALUE" } ?? ""
  }

  private func hash(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes(SHA256.hexadecimal(of:))
  }
}
