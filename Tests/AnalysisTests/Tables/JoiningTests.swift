import Analysis
import Testing

@Suite struct JoiningTests {
  private let fruits = Table([
    Fruit(name: "fig", origin: "Crete"), Fruit(name: "kiwi", origin: nil),
    Fruit(name: "pear", origin: "Asia"), Fruit(name: "olive", origin: "Crete"),
  ])
  private let places: [(name: String?, size: Int)] = [
    ("Crete", 1), ("Peru", 2), ("Crete", 3), (nil, 4),
  ]

  private func text(_ pair: (left: Fruit, right: (name: String?, size: Int)?)) -> String {
    "\(pair.left.name) \(pair.right?.size ?? 0)"
  }

  @Test func `an inner join has all pairs in the order of the left, then of the right`() {
    let pairs = fruits.joined(with: places, on: \.origin, equals: \.name)
    #expect(pairs.map { text($0) } == ["fig 1", "fig 3", "olive 1", "olive 3"])
  }

  @Test func `a left join keeps what has no partner`() {
    let pairs = fruits.leftJoined(with: places, on: \.origin, equals: \.name)
    #expect(
      pairs.map(text) == ["fig 1", "fig 3", "kiwi 0", "pear 0", "olive 1", "olive 3"]
    )
  }

  @Test func `a join may be on several values`() {
    let pairs = [(1, 2), (1, 3)].joined(
      with: [(1, 3), (2, 3)],
      on: { [$0.0, $0.1] },
      equals: { [$0.0, $0.1] }
    )
    #expect(pairs.map { [$0.left.0, $0.left.1, $0.right.0, $0.right.1] } == [[1, 3, 1, 3]])
  }

  @Test func `an optional value joins one that is always there`() {
    let pairs = fruits.joined(with: ["Asia"], on: \.origin, equals: \.self)
    #expect(pairs.map(\.left.name) == ["pear"])
  }

  @Test func `nothing joins nothing`() {
    #expect(fruits.joined(with: [String](), on: \.name, equals: \.self).isEmpty)
    #expect([String]().leftJoined(with: fruits, on: \.self, equals: \.name).isEmpty)
    #expect(fruits.prefix(1).leftJoined(with: [String](), on: \.name, equals: \.self).count == 1)
  }
}
