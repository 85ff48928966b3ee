import Analysis
import Testing

@Suite struct AddingTests {
  private let table = Table(
    [Fruit(name: "fig", count: 4, weight: 0.5), Fruit(name: "pear", count: 2, weight: 0.25)],
    definition: "Weighed by hand."
  ).adding("Whole weight", unit: .none) { Double($0.count) * $0.weight }

  private func cells(_ table: some TableProtocol<Fruit>, _ column: Int) -> [Field] {
    table.map { table.columns[column].value($0) }
  }

  @Test func `a table shows an added column last`() {
    #expect(
      table.columns.map(\.title) == ["Fruit", "Count", "Weight", "Ripe", "Origin", "Whole weight"]
    )
    #expect(table.columns[5].valueType == "Double")
    #expect(table.columns[5].name == "Whole weight")
    #expect(cells(table, 5) == [.number(2), .number(0.5)])
    #expect(table.definition == "Weighed by hand.")
  }

  @Test func `the added column stays with what is taken from the table`() {
    #expect(cells(table.sorted(by: \.count), 5) == [.number(0.5), .number(2)])
    #expect(cells(table.grouped(by: \.name)[1].rows, 5) == [.number(0.5)])
    #expect(Fruit.columns.count == 5)
  }

  @Test func `a second column of one name gets a number`() {
    let twice = table.adding("Whole weight") { _ in 1 }.adding("name") { $0.name.count }
      .adding("Whole weight", unit: .count) { _ in "much" }
    #expect(
      twice.columns.map(\.name).suffix(4)
        == ["Whole weight", "Whole weight 2", "name 2", "Whole weight 3"]
    )
    #expect(twice.columns[8].title == "Whole weight")
    #expect(twice.columns[8].unit == .count)
    #expect(cells(twice, 7) == [.integer(3), .integer(4)])
  }

  @Test func `a column may be added to plays`() throws {
    let plays = try history([TestPlay(ms: 90_000), TestPlay(ms: 60_000)]).plays
    let table = plays.adding("Minutes", unit: .minutes) { Double($0.msPlayed) / 60_000 }
    #expect(table.map { table.columns[13].value($0) } == [.number(1.5), .number(1)])
    #expect(table.definition == plays.definition)
  }
}
