import Foundation
import Testing

/// What a cell may use of the analysis and the charts is their public API under its own names.
@Suite struct PreludeTests {
  @Test func `the prelude is the public API of Swift`() throws {
    let errors = try Self.errors()
    for statement in PreludeStatement.all {
      let error = errors[statement.entry]
      if let reason = Self.exceptions[statement.entry] {
        #expect(error != nil, "\(statement.entry) is no exception any more: \(reason)")
      } else {
        #expect(error == nil, "\(statement.entry)\n\(statement.code)")
      }
    }
  }

  @Test func `every exception names an entry`() {
    #expect(Set(Self.exceptions.keys).subtracting(PreludeStatement.all.map(\.entry)).isEmpty)
  }

  @Test func `every entry has a name of its own`() {
    #expect(Set(PreludeStatement.all.map(\.entry)).count == PreludeStatement.all.count)
  }

  /// What Swift's compiler says against the statements, warnings included: a `try` without need is
  /// one.
  private static func errors() throws -> [String: String] {
    let folder = try Folder()
    try folder.write("Support.swift", PreludeStatement.support)
    for (number, statement) in PreludeStatement.all.enumerated() {
      let code = "import Analysis\nimport Charts\n\nfunc entry\(number)() {\n\(statement.code)\n}\n"
      try folder.write("entry\(number).swift", code)
    }
    let files = PreludeStatement.all.indices.map { "entry\($0).swift" }
    let options = ["-typecheck", "-wmo", "-warnings-as-errors"]
    let compiler = try Subprocess.swiftc(options + files + ["Support.swift"], in: folder.url)
    var errors: [String: String] = [:]
    for line in compiler.error.split(separator: "\n") {
      guard let match = line.firstMatch(of: #/entry(\d+)\.swift:\d+:\d+: error: (.*)/#),
        let number = Int(match.1)
      else { continue }
      errors[PreludeStatement.all[number].entry] = String(match.2)
    }
    return errors
  }

  /// The entries that one statement cannot check, each with its reason.
  private static let exceptions: [String: String] = {
    let reasons = [
      "it is generic over its data; the programs about charts use it": [
        "BarPlot(_:x:y:stacking:)", "AreaPlot(_:x:y:stacking:)", "AreaPlot(_:x:yStart:yEnd:)",
        "LinePlot(_:x:y:)", "LinePlot(_:x:y:series:)", "PointPlot(_:x:y:)", "RectanglePlot(_:x:y:)",
        "RulePlot(_:xStart:xEnd:y:)", "RulePlot(_:x:yStart:yEnd:)", "TextPlot(_:x:y:text:)",
        "SectorPlot(_:angle:innerRadius:)", "CalendarPlot(_:date:)", "BumpPlot(_:x:y:series:)",
        "RuleMark(x:)", "RuleMark(y:)", "RectangleMark(xStart:xEnd:)",
        "RectangleMark(yStart:yEnd:)", "PointMark(x:y:)",
        "a mark of one value.annotation(_:)", "a chart's mark.foregroundStyle(by:)",
        "a chart's mark.foregroundStyle(_:)", "a chart's mark.opacity(_:)",
        "a chart's mark.position(by:)", "a chart's mark.symbol(by:)",
        "a chart's mark.symbolSize(by:)", "a chart's mark.marginals()",
        "a chart's mark.facet(by:)",
        "a chart's mark.interpolationMethod(_:)", "a chart's mark.lineStyle(_:)",
      ],
      "it takes a result builder; the programs about charts use it": ["Chart(_:)"],
      "it takes a range as it stands, or names; the programs about charts use it": [
        "Chart.chartXScale(domain:)", "Chart.chartYScale(domain:)",
        "Chart.chartXScale(domain:type:)", "Chart.chartYScale(domain:type:)",
      ],
      "Swift reads a feature by its case, 'track[.energy]'": [
        "danceability", "energy", "key", "loudness", "mode", "speechiness", "acousticness",
        "instrumentalness", "liveness", "valence", "tempo", "duration_ms", "time_signature",
      ].map { "CatalogTrack.\($0)" },
    ]
    let pairs = reasons.flatMap { reason, entries in entries.map { ($0, reason) } }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
