import Charts
import Foundation
import Testing

/// Whole charts against files; `RECORD=1 swift test` rewrites the files.
@Suite struct FixtureTests {
  @Test(arguments: Gallery.charts.keys.sorted())
  func `a whole chart is drawn as recorded`(name: String) throws {
    let chart = try #require(Gallery.charts[name])
    try expect(chart.svg(idPrefix: name), matches: name)
  }

  @Test(arguments: Gallery.forms.keys.sorted())
  func `a form is drawn as recorded, wide and narrow`(name: String) throws {
    let chart = try #require(Gallery.forms[name])
    try expect(chart.svg(idPrefix: name), matches: name)
    try expect(chart.svg(idPrefix: name, width: 360), matches: name + "-narrow")
  }

  @Test(arguments: Gallery.grammar.keys.sorted())
  func `each part of the grammar is drawn as recorded`(name: String) throws {
    let chart = try #require(Gallery.grammar[name])
    try expect(chart.svg(idPrefix: name), matches: name)
  }

  @Test(arguments: ["artists", "hours", "months", "week"])
  func `a chart for narrow screens is drawn as recorded`(name: String) throws {
    let chart = try #require(Gallery.charts[name])
    try expect(chart.svg(idPrefix: name, width: 360), matches: name + "-narrow")
  }

  @Test func `a file of its own holds the style sheet`() throws {
    let chart = try #require(Gallery.charts["months"])
    try expect(chart.svg(idPrefix: "months", standalone: true), matches: "standalone")
  }

  private func expect(_ svg: String, matches name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name).svg")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(svg.utf8).write(to: file)
    }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(svg == recorded)
  }
}
