import Analysis
import Testing

@Suite struct SelectingTests {
  private let table = Table(
    [
      Fruit(name: "apple", count: 2), Fruit(name: "fig", count: 7), Fruit(name: "kiwi", count: 2),
      Fruit(name: "pear", count: 5),
    ],
    definition: "Counted by hand."
  )

  @Test func `selecting gives the rows at the positions in their order`() {
    #expect(table.selecting([3, 0, 3]).names == ["pear", "apple", "pear"])
    #expect(table.selecting([]).isEmpty)
  }

  @Test func `what is taken from a table is a table with its definition`() {
    let taken: [Table<Fruit>] = [
      table.filter { $0.count == 2 }, table.prefix(1), table.suffix(1), table.dropFirst(),
      table.dropLast(3), table.prefix { $0.count != 5 }, table.drop { $0.count != 5 },
      table.reversed(),
    ]
    #expect(
      taken.map(\.names) == [
        ["apple", "kiwi"], ["apple"], ["pear"], ["fig", "kiwi", "pear"], ["apple"],
        ["apple", "fig", "kiwi"], ["pear"], ["pear", "kiwi", "fig", "apple"],
      ]
    )
    #expect(taken.allSatisfy { $0.definition == "Counted by hand." })
  }

  @Test(arguments: [(0, 0), (3, 3), (4, 4), (9, 4)])
  func `no more rows are taken than there are`(wanted: Int, found: Int) {
    #expect(table.prefix(wanted).count == found)
    #expect(table.suffix(wanted).count == found)
    #expect(table.dropFirst(wanted).count == 4 - found)
    #expect(table.dropLast(wanted).count == 4 - found)
  }

  @Test func `an empty table stays empty`() {
    let empty = Table<Fruit>([])
    #expect(empty.filter { _ in true }.isEmpty)
    #expect(empty.prefix(2).isEmpty)
    #expect(empty.dropFirst().isEmpty)
    #expect(empty.sorted(by: \.name).isEmpty)
    #expect(empty.reversed().isEmpty)
  }

  @Test func `an error of the condition comes through`() {
    struct Rotten: Error {}
    #expect(throws: Rotten.self) { try table.filter { _ in throw Rotten() } }
  }
}

@Suite struct SortingTests {
  private let table = Table(
    [
      Fruit(name: "fig", count: 2, weight: .nan, origin: "Crete"),
      Fruit(name: "apple", count: 7, weight: 0.2, origin: nil),
      Fruit(name: "kiwi", count: 2, weight: 0.1, origin: "Asia"),
      Fruit(name: "pear", count: 5, weight: 0.3, origin: "Crete"),
    ],
    definition: "Counted by hand."
  )

  @Test func `rows are sorted by a value, and equal ones keep their order`() {
    #expect(table.sorted(by: \.count).names == ["fig", "kiwi", "pear", "apple"])
    #expect(table.sorted(by: \.count, .descending).names == ["apple", "pear", "fig", "kiwi"])
    #expect(table.sorted { -$0.count }.names == ["apple", "pear", "fig", "kiwi"])
  }

  @Test func `nil and NaN come last in either direction`() {
    #expect(table.sorted(by: \.origin).names == ["kiwi", "fig", "pear", "apple"])
    #expect(table.sorted(by: \.origin, .descending).names == ["fig", "pear", "kiwi", "apple"])
    #expect(table.sorted(by: \.weight).names == ["kiwi", "apple", "pear", "fig"])
    #expect(table.sorted(by: \.weight, .descending).names == ["pear", "apple", "kiwi", "fig"])
  }

  @Test func `a comparison sorts into a table, and equal rows keep their order`() {
    let sorted: Table<Fruit> = table.sorted { $0.count < $1.count }
    #expect(sorted.names == ["fig", "kiwi", "pear", "apple"])
    #expect(sorted.definition == "Counted by hand.")
  }

  @Test func `arrays are sorted by a value too`() {
    let sums = [(artist: "Bo", plays: 3), (artist: "Ada", plays: 9), (artist: "Cy", plays: 3)]
    #expect(sums.sorted(by: \.plays).map(\.artist) == ["Bo", "Cy", "Ada"])
    #expect(sums.sorted(by: \.artist, .descending).map(\.artist) == ["Cy", "Bo", "Ada"])
    #expect([3, 1, 2].sorted(by: >) == [3, 2, 1])
  }
}
