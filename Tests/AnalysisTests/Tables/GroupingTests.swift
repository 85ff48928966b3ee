import Analysis
import Testing

@Suite struct GroupingTests {
  private let table = Table([
    Fruit(name: "fig", count: 3, weight: 0.5, origin: "Crete"),
    Fruit(name: "kiwi", count: 1, weight: 0.25, origin: nil),
    Fruit(name: "pear", count: 6, weight: 1, origin: "Crete"),
    Fruit(name: "apple", count: 2, weight: 2, origin: nil),
    Fruit(name: "olive", count: 4, weight: 0, origin: "Crete"),
  ])

  @Test func `groups come in the order in which their keys appear`() {
    let groups: [Group<String?, Table<Fruit>>] = table.grouped(by: \.origin)
    #expect(groups.map(\.key) == ["Crete", nil])
    #expect(groups.map(\.rows.names) == [["fig", "pear", "olive"], ["kiwi", "apple"]])
    #expect(groups.map(\.count) == [3, 2])
  }

  @Test func `a group answers for its rows`() {
    let crete = table.grouped(by: \.origin)[0]
    #expect(crete.sum(of: \.count) == 13)
    #expect(crete.sum(of: \.weight) == 1.5)
    #expect(crete.mean(of: \.weight) == 0.5)
    #expect(crete.median(of: \.count) == 4)
    #expect(crete.min(of: \.name) == "fig")
    #expect(crete.max(of: \.count) == 6)
    #expect(crete.first?.name == "fig")
    #expect(crete.last?.name == "olive")
    #expect(crete[1].name == "pear")
    #expect(crete.reversed().map(\.count) == [4, 6, 3])
  }

  @Test func `groups are summarized as tuples`() {
    let sums = table.grouped(by: \.origin).summarized {
      (origin: $0.key ?? "unknown", fruits: $0.count, pieces: $0.sum(of: \.count))
    }
    #expect(sums.map(\.origin) == ["Crete", "unknown"])
    #expect(sums.map(\.fruits) == [3, 2])
    #expect(sums.map(\.pieces) == [13, 3])
  }

  @Test func `nothing has no groups, and one row is one group`() {
    #expect(Table<Fruit>([]).grouped(by: \.name).isEmpty)
    #expect([Int]().grouped { $0 }.isEmpty)
    #expect(table.prefix(1).grouped(by: \.name).map(\.count) == [1])
  }

  @Test func `any sequence is grouped into arrays`() {
    let groups = stride(from: 1, through: 7, by: 1).grouped { $0 % 3 }
    #expect(groups.map(\.key) == [1, 2, 0])
    #expect(groups.map(\.rows) == [[1, 4, 7], [2, 5], [3, 6]])
    #expect(["fig", "kiwi", "pea"].grouped(by: \.count)[0] == Group(key: 3, rows: ["fig", "pea"]))
  }

  @Test func `the groups of a table hold each row once`() {
    let groups = table.grouped(by: \.weight)
    #expect(groups.sum(of: \.count) == table.count)
    #expect(groups.allSatisfy { !$0.isEmpty })
  }
}
