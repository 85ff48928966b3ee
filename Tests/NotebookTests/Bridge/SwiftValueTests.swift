import Notebook
import Testing

/// Values of compiled Swift are shown as a cell's are.
@Suite struct SwiftValueTests {
  private struct Odd {}

  private func text(_ value: Any) throws -> String {
    guard case .text(let text)? = try SwiftValue(value).outputs(rowLimit: nil).first else {
      return "no text"
    }
    return text
  }

  @Test func `plain values give the text that Swift prints`() throws {
    #expect(try text(true) == "true")
    #expect(try text(2.0) == "2.0")
    #expect(try text("a \"b\"") == "a \"b\"")
    #expect(try text(Character("é")) == "é")
    #expect(try text("abc".dropFirst()) == "bc")
    #expect(try text(1...3) == "1...3")
    #expect(try text(1..<1) == "1..<1")
    #expect(try text((1, label: "b")) == "(1, label: \"b\")")
    #expect(try text([["a"], []]) == "[[\"a\"], []]")
    #expect(try text([1, 2, 3].prefix(2)) == "[1, 2]")
    #expect(try text([[1, 2].prefix(1)]) == "[ArraySlice([1])]")
    #expect(try text([1...2]) == "[ClosedRange(1...2)]")
    #expect(try text([1, 2].reversed() as ReversedCollection) == "[2, 1]")
    #expect(try text(FloatingPointRoundingRule.up) == "up")
  }

  @Test func `an optional is shown as what is in it`() throws {
    #expect(try text(Int?.some(4) as Any) == "4")
    #expect(try text(Int?.none as Any) == "nil")
    #expect(try text([1, nil]) == "[Optional(1), nil]")
    #expect(try text([Int??.some(.none), .some(1)]) == "[Optional(nil), Optional(Optional(1))]")
  }

  @Test func `nothing is shown for nothing`() throws {
    #expect(try SwiftValue(()).outputs(rowLimit: nil).isEmpty)
  }

  @Test func `tuples are rows, headed by their labels`() throws {
    let rows = [(name: "a", msPlayed: 1.5, Int?.none), (name: "b", msPlayed: 2, 3)]
    guard case .table(let table)? = try SwiftValue(rows).outputs(rowLimit: 1).first else {
      Issue.record("no table")
      return
    }
    #expect(table.columns.map(\.title) == ["Name", "Ms played", "3"])
    #expect(table.rows == [[.text("a"), .number(1.5), .missing]])
    #expect(table.totalRows == 2)
  }

  @Test func `what has no order is refused wherever it stands`() {
    #expect(throws: SwiftValue.Failure.unordered) { try SwiftValue(["a": 1]) }
    #expect(throws: SwiftValue.Failure.unordered) { try SwiftValue(Set([1])) }
    #expect(throws: SwiftValue.Failure.unordered) { try SwiftValue([(1, ["a": 1])]) }
  }

  @Test func `a type that no cell can hold is named`() {
    #expect(throws: SwiftValue.Failure.unknown(typeName: "Odd")) { try SwiftValue([Odd()]) }
  }
}
