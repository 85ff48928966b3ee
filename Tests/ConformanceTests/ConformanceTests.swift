import Foundation
import Testing

/// Cells are Swift: every program is given to Swift's own compiler and to `notebook`.
@Suite struct ConformanceTests {
  @Test func `there are programs, each with a name of its own`() {
    for (programs, least) in [(Program.accepted, 220), (Program.rejected, 150)] {
      #expect(programs.count >= least)
      #expect(Set(programs.map(\.id)).count == programs.count)
      #expect(programs.allSatisfy { !$0.code.isEmpty })
    }
  }

  @Test(arguments: Program.accepted)
  func `a program prints what Swift prints`(program: Program) throws {
    let expected = try #require(try ReferenceRun.shared.get().outputs[program])
    let result = try NotebookRun.result(of: program)
    withKnownIssue {
      if program.mayBeRefused && result.status == 1 {
        // Left out of the language: an error at its place, and no other value.
        #expect(result.output == "")
        #expect(result.error.contains(#/expression:\d+:\d+: error: /#))
      } else {
        #expect(result.error == "")
        #expect(result.output == expected)
      }
    } when: {
      KnownDifferences.accepted.contains(program.id)
    }
  }

  @Test(arguments: Program.rejected)
  func `what Swift rejects is rejected`(program: Program) throws {
    try #require(try ReferenceCheck.shared.get().errors[program] != nil, "Swift accepts it")
    let error = try NotebookRun.check.get()[program]
    withKnownIssue {
      #expect(error != nil, "it is accepted")
    } when: {
      KnownDifferences.rejected.contains(program.id)
    }
  }

  @Test func `every known difference names a program`() {
    #expect(KnownDifferences.accepted.subtracting(Program.accepted.map(\.id)).isEmpty)
    #expect(KnownDifferences.rejected.subtracting(Program.rejected.map(\.id)).isEmpty)
  }
}
