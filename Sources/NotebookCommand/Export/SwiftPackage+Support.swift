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
    let load = "\(page).load(path)"
    let zone = "timeZone: timeZone ?? \(page).timeZone, using: $1"
    let single = ["String", "NotebookPath"].map { type in
      """
        init(contentsOf path: \(type)) throws {
          try self.init(contentsOf: path, timeZone: \(page).timeZone)
        }

        init(contentsOf path: \(type), timeZone: String?) throws {
          self = \(load) { try StreamingHistory(contentsOf: $0, \(zone)) }
        }
      """
    }
    let several = ["[String]", "[NotebookPath]"].map { type in
      """
        static func merging(_ path: \(type)) throws -> StreamingHistory {
          try merging(path, timeZone: \(page).timeZone)
        }

        static func merging(_ path: \(type), timeZone: String?) throws -> StreamingHistory {
          \(load) { try StreamingHistory.merging($0, \(zone)) }
        }
      """
    }
    return block("StreamingHistory", single + several)
  }

  private func loader(_ type: String, merging: Bool) -> String {
    let load = "\(cells.pageName).load(path)"
    let single = ["String", "NotebookPath"].map { path in
      """
        init(contentsOf path: \(path)) throws {
          self = \(load) { try \(type)(contentsOf: $0, using: $1) }
        }
      """
    }
    let several = ["[String]", "[NotebookPath]"].map { path in
      """
        static func merging(_ path: \(path)) throws -> \(type) {
          \(load) { try \(type).merging($0, using: $1) }
        }
      """
    }
    return block(type, merging ? single + several : single)
  }

  private func block(_ type: String, _ members: [String]) -> String {
    "extension \(type) {\n" + members.joined(separator: "\n\n") + "\n}\n"
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
