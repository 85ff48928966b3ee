import Foundation
import Testing

/// A run reads what its notebook names, writes its report, and asks the system for nothing else.
@Suite(
  .enabled(
    if: SystemCallTrace.isAvailable,
    "strace is missing or may not be used: apt install strace"
  )
)
struct SystemCallTests {
  /// How the report comes to be.
  private static let report = [
    "mkdir ./out", "write out/.notebook-N.partial",
    "rename out/.notebook-N.partial out/notebook.html",
  ]

  private func trace(_ hostile: HostileNotebook) throws -> SystemCallTrace {
    let folder = try hostile.makeFolder()
    return try SystemCallTrace(
      of: ["render", "notebook.md"],
      in: folder.url.appendingPathComponent("inside")
    )
  }

  @Test func `a render reads its inputs and writes its report`() throws {
    let trace = try trace(
      .cell(
        "a usual notebook",
        """
        let history = try StreamingHistory(contentsOf: "export")
        let catalog = try Catalog(contentsOf: "catalog.csv")
        Recommender(catalog: catalog, heard: history)
        history.topArtists(3)
        """
      )
    )
    #expect(
      trace.read == [
        "catalog.csv", "export", "export/StreamingHistory_music_0.json", "notebook.md",
      ]
    )
    #expect(trace.changes == Self.report)
    #expect(trace.connections == [])
    #expect(trace.programs == 1)
  }

  @Test func `a notebook that names no file reads none`() throws {
    let trace = try trace(.cell("no file", "6 * 7"))
    #expect(trace.read == ["notebook.md"])
    #expect(trace.changes == Self.report)
    #expect(trace.connections == [])
  }

  @Test func `a check writes nothing`() throws {
    let folder = try HostileNotebook.catalog("a catalogue", "catalog.csv").makeFolder()
    let inside = folder.url.appendingPathComponent("inside")
    let trace = try SystemCallTrace(of: ["check", "notebook.md"], in: inside)
    #expect(trace.read == ["notebook.md"])
    #expect(trace.changes == [])
    #expect(trace.connections == [])
  }

  /// All that name a file elsewhere, and some that do not end by themselves.
  private static let hostile =
    HostileNotebooks.files + [HostileNotebooks.loops[0], HostileNotebooks.recursion[0]]

  @Test(arguments: hostile)
  func `a hostile notebook opens nothing outside its folder`(_ hostile: HostileNotebook) throws {
    let trace = try trace(hostile)
    let inside = ["catalog.csv", "export", "export/StreamingHistory_music_0.json", "notebook.md"]
    #expect(Set(trace.read).subtracting(inside) == [])
    #expect(trace.changes == Self.report)
    #expect(trace.connections == [])
    #expect(trace.programs == 1)
  }
}
