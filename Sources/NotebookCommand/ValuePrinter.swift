internal import Notebook

/// Prints a value for other programs: whole tables, full precision.
struct ValuePrinter {
  let source: SourceFile

  func text(
    of value: TypedValue,
    as format: EvalCommand.Format
  ) throws(Diagnostic) -> String {
    switch format {
    case .text: plainText(of: value)
    case .json: JSONValue.line(of: value.value)
    case .csv: TableText.csv(try table(of: value, for: "csv"))
    case .html: TableHTML.markup(of: try table(of: value, for: "html")) + "\n"
    case .svg: try svg(of: value)
    }
  }

  private func plainText(of value: TypedValue) -> String {
    value.outputs(rowLimit: nil).map { output in
      switch output {
      case .text(let text): text + "\n"
      case .table(let table): TableText.aligned(table)
      case .figure(let figure): figure.alternativeText + "\n" + TableText.aligned(figure.data)
      }
    }.joined()
  }

  private func table(of value: TypedValue, for format: String) throws(Diagnostic) -> TableOutput {
    switch value.outputs(rowLimit: nil).first {
    case .table(let table): return table
    case .figure(let figure): return figure.data
    case .text, nil: throw unfit(value, format, wants: "a table")
    }
  }

  private func svg(of value: TypedValue) throws(Diagnostic) -> String {
    guard case .figure(let figure) = value.outputs(rowLimit: nil).first else {
      throw unfit(value, "svg", wants: "a chart")
    }
    return figure.standaloneSVG() + "\n"
  }

  private func unfit(_ value: TypedValue, _ format: String, wants: String) -> Diagnostic {
    Diagnostic(
      .type,
      "the format '\(format)' is for \(wants), and this is \(value.type.name)",
      at: SourceRange(0, source.bytes.count),
      help: "use '--format text' or '--format json'"
    )
  }
}
