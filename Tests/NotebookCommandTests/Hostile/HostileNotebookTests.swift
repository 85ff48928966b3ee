import Foundation
import Testing

/// Whatever a notebook asks for, it ends within its limits and says where.
///
/// Each runs to its limit, which takes minutes for all: `make test-hostile` runs them.
@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["HOSTILE"] != nil,
    "'make test-hostile' runs these"
  )
)
struct HostileNotebookTests {
  /// What a run may hold at once, in megabytes.
  private static let mostMegabytes = 1_500

  @Test func `there are many hostile notebooks, each with a name of its own`() {
    let all = [
      HostileNotebooks.loops, HostileNotebooks.recursion, HostileNotebooks.growth,
      HostileNotebooks.ranges, HostileNotebooks.nesting, HostileNotebooks.prose,
      HostileNotebooks.files,
    ].flatMap(\.self)
    #expect(all.count >= 130)
    #expect(Set(all.map(\.name)).count == all.count)
  }

  @Test(arguments: HostileNotebooks.loops)
  func `a loop ends at a number of steps`(_ hostile: HostileNotebook) throws {
    try expectEnd(of: hostile)
  }

  @Test(arguments: HostileNotebooks.recursion)
  func `functions call each other to a depth`(_ hostile: HostileNotebook) throws {
    try expectEnd(of: hostile)
  }

  @Test(arguments: HostileNotebooks.growth)
  func `a value grows to a size`(_ hostile: HostileNotebook) throws {
    try expectEnd(of: hostile)
  }

  @Test(arguments: HostileNotebooks.ranges)
  func `numbers beyond a range are told`(_ hostile: HostileNotebook) throws {
    try expectEnd(of: hostile)
  }

  @Test(arguments: HostileNotebooks.nesting)
  func `code nests and goes on to an end`(_ hostile: HostileNotebook) throws {
    try expectEnd(of: hostile)
  }

  @Test(arguments: HostileNotebooks.prose)
  func `prose and front matter cost what they are long`(_ hostile: HostileNotebook) throws {
    try expectEnd(of: hostile)
  }

  @Test(arguments: HostileNotebooks.files)
  func `nothing but the notebook's folder is read`(_ hostile: HostileNotebook) throws {
    try expectEnd(of: hostile)
  }

  private func expectEnd(of hostile: HostileNotebook) throws {
    let folder = try hostile.makeFolder()
    let inside = folder.url.appendingPathComponent("inside")
    let run = try MeasuredRun(["render", "notebook.md"], in: inside)
    #expect(!run.wasKilled)
    #expect(run.firstLine == hostile.error)
    #expect(run.status == hostile.status)
    #expect(run.peakMegabytes < Self.mostMegabytes)
    let report = inside.appendingPathComponent("out/notebook.html")
    let page = try String(contentsOf: report, encoding: .utf8)
    #expect(page.contains(HostileNotebook.independentOutput))
  }
}
