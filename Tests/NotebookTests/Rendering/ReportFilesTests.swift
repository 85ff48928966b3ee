import Notebook
import Testing

@Suite struct ReportFilesTests {
  private func report(_ cells: (Cell, Run.CellResult)...) -> Report {
    let blocks = cells.indices.map { Sample.block(.cell($0)) }
    return Sample.report(blocks, cells: cells)
  }

  private func labelled(_ index: Int, _ label: String) -> Cell {
    Sample.cell(index) { $0.label = Sample.label(label) }
  }

  private func names(_ folder: Report.Files.Folder) -> [String] {
    folder.files.map(\.path)
  }

  // MARK: - Names

  @Test func `a file is named by the label, and without one by its place on the page`() {
    let report = report(
      (labelled(0, "tbl-artists"), .outputs([.table(Sample.table)])),
      (Sample.cell(1), .outputs([Sample.figure(), .table(Sample.table)])),
      (labelled(2, "fig-hours"), .outputs([Sample.figure()]))
    )
    #expect(
      names(report.dataFiles(in: "data")) == [
        "data/tbl-artists.csv", "data/tbl-artists.json", "data/figure-1.csv",
        "data/figure-1.json", "data/table-2.csv", "data/table-2.json", "data/fig-hours.csv",
        "data/fig-hours.json",
      ]
    )
    #expect(
      names(report.figureFiles(in: "a/b/")) == ["a/b/figure-1.svg", "a/b/fig-hours.svg"]
    )
  }

  @Test func `a label names what its prefix asks for, and numbers the rest of its cell`() {
    let outputs = Run.CellResult.outputs([
      .table(Sample.table), Sample.figure(), .table(Sample.table),
    ])
    let figure = report((labelled(0, "fig-a"), outputs))
    #expect(names(figure.figureFiles(in: "f")) == ["f/fig-a.svg"])
    #expect(
      names(figure.dataFiles(in: "d")).filter { $0.hasSuffix(".csv") }
        == ["d/fig-a-2.csv", "d/fig-a.csv", "d/fig-a-3.csv"]
    )
    let plain = report((labelled(0, "load"), outputs))
    #expect(names(plain.figureFiles(in: "f")) == ["f/load-2.svg"])
  }

  @Test func `no two files have one name, on no disk`() {
    let report = report(
      (Sample.cell(0), .outputs([.table(Sample.table)])),
      (labelled(1, "table-1"), .outputs([.table(Sample.table)])),
      (labelled(2, "Table-1"), .outputs([.table(Sample.table)]))
    )
    #expect(
      names(report.dataFiles(in: "d")).filter { $0.hasSuffix(".csv") }
        == ["d/table-1-3.csv", "d/table-1.csv", "d/Table-1-2.csv"]
    )
  }

  @Test(arguments: [
    ("..", "d/figure-1.svg"), (".hidden", "d/hidden.svg"), ("-rf", "d/rf.svg"),
    ("../../etc/passwd", "d/etc-passwd.svg"), ("a\u{202E}b\n", "d/a-b-.svg"),
    ("größe-龍", "d/größe-龍.svg"),
    (String(repeating: "é", count: 9_000), "d/" + String(repeating: "é", count: 60) + ".svg"),
  ])
  func `a label leads nowhere else`(label: String, path: String) {
    let report = report((labelled(0, label), .outputs([Sample.figure()])))
    #expect(names(report.figureFiles(in: "d")) == [path])
  }

  @Test func `what a page does not show has no file`() {
    let hidden = Sample.cell(0) { $0.include = false }
    let report = report(
      (hidden, .outputs([.table(Sample.table)])),
      (Sample.cell(1), .notRun),
      (Sample.cell(2), .outputs([.text("1")]))
    )
    #expect(names(report.dataFiles(in: "d")) == [])
  }

  // MARK: - Contents

  @Test func `a table's files hold exact values, the details and all rows`() {
    var table = TableOutput(
      columns: [
        TableOutput.Column(name: "share", title: "Share", format: .percent(0)),
        TableOutput.Column(name: "uri", title: "URI", isDetail: true),
      ],
      rows: [[.number(1.0 / 3), .text("a")], [.missing, .text("b")]]
    )
    table.totalRows = 2
    let cell = Sample.cell(0)
    var options = Report.Options(version: "1", sourceSHA256: "", sha256: { $0 })
    options.rowLimit = 1
    let document = Document(
      source: SourceFile(path: "a.md", text: ""),
      blocks: [Sample.block(.cell(0))],
      cells: [cell]
    )
    let run = Run(
      cells: [.outputs([.table(table)])],
      expressions: [],
      diagnostics: [],
      inputs: []
    )
    let report = Report(document, run, options: options)
    let texts = report.dataFiles(in: "d").files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts[0] == "share,uri\r\n0.3333333333333333,a\r\n,b\r\n")
    #expect(
      texts[1] == """
        [
          {"share": 0.3333333333333333, "uri": "a"},
          {"share": null, "uri": "b"}
        ]

        """
    )
    #expect(report.html.contains("First 1 of 2 rows."))
  }

  @Test func `a chart's files are its drawing and its numbers`() {
    let report = report((Sample.cell(0), .outputs([Sample.figure()])))
    #expect(
      report.figureFiles(in: "f").files == [.init(path: "f/figure-1.svg", text: "<svg></svg>\n")]
    )
    #expect(
      report.dataFiles(in: "d").files[0]
        == .init(path: "d/figure-1.csv", text: "artist,hours\r\nAnn,12.34\r\nBo,\r\n")
    )
  }
}
