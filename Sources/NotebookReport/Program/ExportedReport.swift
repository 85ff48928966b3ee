public import Analysis
internal import Charts
internal import Notebook
internal import Synchronization

/// The report of a notebook that was exported as a Swift package: the package's own code says what
/// each cell shows, and the page around it is the one that `notebook render` writes.
///
/// ```swift
/// let report = ExportedReport("first.md", source: PackageResources.notebook_md)
///
/// report.cell(0)
/// let history = try StreamingHistory(contentsOf: "sample/export")
///
/// report.inline(0, history.plays.count.formatted())
/// report.write()
/// ```
///
/// What goes wrong is printed as the command prints it, and ends the program with the command's exit
/// codes.
public final class ExportedReport: Sendable {
  let document: Document
  let parameters: [Parameter]
  let files: InputFiles
  private let arguments: ProgramArguments
  private let parseDiagnostics: [Diagnostic]
  private let progress: Mutex<Progress>

  /// Reads the notebook and the program's command line.
  ///
  /// - Parameters:
  ///   - name: The notebook's file name, as messages say it.
  ///   - source: The notebook's bytes.
  public init(_ name: String, source: [UInt8]) {
    let text = String(decoding: source, as: UTF8.self)
    let parsed = MarkdownParser.parse(SourceFile(path: name, text: text))
    document = parsed.document
    parseDiagnostics = parsed.diagnostics
    arguments = ProgramArguments.ofProcess()
    guard Paths.isFolder(arguments.folder) else {
      ProgramEnd.usageFailed(UsageFailure("there is no folder '\(arguments.folder)'"))
    }
    files = InputFiles(
      folder: arguments.folder,
      allowed: arguments.allowRead,
      timeZone: document.frontMatter.timeZone
    )
    do throws(UsageFailure) {
      try arguments.target.check()
      parameters = try ParameterOverrides.apply(
        arguments.parameters,
        to: document.frontMatter.parameters
      )
    } catch {
      ProgramEnd.usageFailed(error)
    }
    progress = Mutex(Progress(document))
  }

  // MARK: - Results

  /// Starts a cell: what is shown from here on belongs to it.
  ///
  /// - Parameter index: The cell's place among the notebook's cells, from 0.
  public func cell(_ index: Int) {
    progress.withLock { $0.start(.cell(index)) }
  }

  /// Shows a value as the notebook's cell does: rows and tuples as a table, a chart as a figure,
  /// everything else as the text that Swift prints.
  ///
  /// - Parameter value: What to show; a dictionary or a set ends the program, since Swift leaves
  ///   their order to chance.
  public func show<Value>(_ value: Value) {
    let outputs = read(value).outputs(rowLimit: arguments.target.rowLimit)
    progress.withLock { $0.show(outputs) }
  }

  /// Puts a value into the prose.
  ///
  /// - Parameters:
  ///   - index: The place among the notebook's inline expressions, from 0.
  ///   - value: A text or a number; nil ends the program.
  public func inline<Value>(_ index: Int, _ value: Value) {
    progress.withLock { $0.start(.expression(index)) }
    let value = read(value)
    if case .none = value.value {
      fail(.type, "the value is nil here", help: "say what to write then: 'value ?? \"none\"'")
    }
    guard case .text(let text) = value.outputs(rowLimit: 1).first else {
      fail(.type, "inline code gives a text or a number, and this is \(value.type.name)")
    }
    progress.withLock { $0.run.expressions[index] = .text(text) }
  }

  /// Writes the page where the command line asks for it, and says what was found on the way; the
  /// program ends with exit code 1 if that was an error.
  public func write() {
    var run = progress.withLock(\.run)
    let styles = AuthorStyles(of: document, files: files)
    run.inputs = files.inputs
    run.diagnostics = (parseDiagnostics + styles.diagnostics + run.diagnostics).inFileOrder
    let report = Report(document, run, options: .init(for: document, parameters, styles: styles))
    let target = arguments.target
    do throws(UsageFailure) {
      try ReportFile.write(
        target.files(of: report),
        of: document,
        madeFrom: files,
        quiet: target.quiet
      )
    } catch {
      ProgramEnd.usageFailed(error)
    }
    let diagnostics = (run.diagnostics + report.diagnostics).inFileOrder
    if diagnostics.contains(where: { $0.severity == .error }) {
      ProgramEnd.failed(diagnostics, of: document.source)
    }
    if !diagnostics.isEmpty {
      Terminal.error(DiagnosticRenderer(document.source).text(of: diagnostics))
    }
  }

  private func read(_ value: Any) -> SwiftValue {
    do throws(SwiftValue.Failure) {
      return try SwiftValue(value is any ChartContent ? LooseMark() : value)
    } catch {
      switch error {
      case .unordered:
        fail(
          .type,
          "Swift leaves the order of a dictionary and of a set to chance",
          help: "show its elements sorted"
        )
      case .unknown(let name): fail(.type, "a cell cannot show \(name)")
      }
    }
  }

  // MARK: - Loading

  /// The notebook's own time zone, for a loader whose caller names none.
  public var timeZone: String? { files.timeZone }

  /// Reads a file or folder whose path the notebook wrote: it is relative to the notebook's folder,
  /// may not leave it, and every file read is recorded with its SHA-256.
  ///
  /// - Parameters:
  ///   - path: The path as the cell wrote it.
  ///   - body: Reads it; it is given the path and the files as a notebook may see them.
  /// - Returns: What `body` made; where it throws, the program ends.
  public func load<Value>(_ path: String, _ body: (String, FileAccess) throws -> Value) -> Value {
    load(.string(path), body)
  }

  /// Reads a file or folder that a parameter names; one that was typed on the command line may lie
  /// anywhere.
  ///
  /// - Parameters:
  ///   - path: The parameter.
  ///   - body: Reads it; it is given the path and the files as a notebook may see them.
  /// - Returns: What `body` made; where it throws, the program ends.
  public func load<Value>(
    _ path: NotebookPath,
    _ body: (String, FileAccess) throws -> Value
  ) -> Value {
    load(.native(path.value), body)
  }

  /// Reads several files or folders whose paths the notebook wrote as one.
  ///
  /// - Parameters:
  ///   - paths: The paths as the cell wrote them.
  ///   - body: Reads them; it is given the paths and the files as a notebook may see them.
  /// - Returns: What `body` made; where it throws, the program ends.
  public func load<Value>(
    _ paths: [String],
    _ body: ([String], FileAccess) throws -> Value
  ) -> Value {
    load(paths.map { .string($0) }) { try body($0.map(\.written), $0.fileAccess) }
  }

  /// Reads several files or folders that parameters name as one.
  ///
  /// - Parameters:
  ///   - paths: The parameters.
  ///   - body: Reads them; it is given the paths and the files as a notebook may see them.
  /// - Returns: What `body` made; where it throws, the program ends.
  public func load<Value>(
    _ paths: [NotebookPath],
    _ body: ([String], FileAccess) throws -> Value
  ) -> Value {
    load(paths.map { .native($0.value) }) { try body($0.map(\.written), $0.fileAccess) }
  }

  private func load<Value>(
    _ path: Notebook.Value,
    _ body: (String, FileAccess) throws -> Value
  ) -> Value {
    load([path]) { try body($0[0].written, $0[0].fileAccess) }
  }

  private func load<Value>(
    _ paths: [Notebook.Value],
    _ body: ([InputPath]) throws -> Value
  ) -> Value {
    let name = String(describing: Value.self)
    let place = progress.withLock { $0.placeOfNextLoad(of: name, in: document) }
    do {
      let context = EvaluationContext(library: Notebook.Library {}, files: files)
      let inputs = try paths.map { try InputPath($0, in: context) }
      let loaded = try body(inputs)
      warn(of: loaded, at: place)
      return loaded
    } catch let mismatch as Mismatch {
      ProgramEnd.failed([mismatch.diagnostic(at: place)], of: document.source)
    } catch {
      fail(.input, String(describing: error), at: place)
    }
  }

  private func warn(of loaded: Any, at place: SourceRange) {
    guard let native = loaded as? any NativeValue else { return }
    let severity = native.isDamaged ? Diagnostic.Severity.error : .warning
    let found = native.loadingWarnings.map {
      Diagnostic(.input, $0, at: place, severity: severity)
    }
    progress.withLock { $0.run.diagnostics += found }
  }

  private func fail(
    _ code: DiagnosticCode,
    _ message: String,
    at place: SourceRange? = nil,
    help: String? = nil
  ) -> Never {
    let place = place ?? progress.withLock { $0.place(in: document) }
    ProgramEnd.failed([Diagnostic(code, message, at: place, help: help)], of: document.source)
  }
}
