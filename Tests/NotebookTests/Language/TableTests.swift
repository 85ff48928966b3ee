import Notebook
import Testing

/// Tables, groups and dictionaries, whose order is always the same.
@Suite struct TableTests {
  @Test(arguments: [
    (
      #"Cakes(3).sorted(by: \.price).map(\.name)"#,
      #"["nut", "apple", "plum"]"#
    ),
    (
      #"Cakes(3).sorted(by: \.stars, .descending).map(\.name)"#,
      #"["plum", "apple", "nut"]"#
    ),
    (
      #"Cakes(3).sorted { $0.name > $1.name }.map(\.name)"#,
      #"["plum", "nut", "apple"]"#
    ),
    (
      #"Cakes(3).filter { $0.price < 3 }.map(\.name)"#,
      #"["apple", "nut"]"#
    ),
    (
      #"Cakes(3).reversed().map(\.name)"#,
      #"["nut", "plum", "apple"]"#
    ),
    (
      #"Cakes(3).map(\.price).reduce(0, +)"#,
      "7.0"
    ),
    (
      #"Cakes(3).first { $0.note == nil }?.name ?? "none""#,
      "plum"
    ),
    (
      #"Cakes(3).max { $0.price < $1.price }?.name ?? "none""#,
      "plum"
    ),
    (
      "Cakes(3).prefix(2).count",
      "2"
    ),
    (
      "Cakes(3).allSatisfy { $0.stars > 2 }",
      "true"
    ),
    (
      #"Cakes(3).compactMap(\.note)"#,
      #"["warm"]"#
    ),
  ])
  func `a table is filtered, sorted and folded`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      #"Cakes(3).grouped { $0.stars > 3 }.map { "\($0.key) \($0.count)" }"#,
      #"["true 2", "false 1"]"#
    ),
    (
      #"Cakes(3).grouped(by: \.note).map { $0.key ?? "none" }"#,
      #"["warm", "none"]"#
    ),
    (
      #"Cakes(3).grouped { $0.stars > 3 }.summarized { (good: $0.key, stars: $0.sum(of: \.stars)) }"#,
      "[(good: true, stars: 9), (good: false, stars: 3)]"
    ),
    (
      #"Cakes(3).grouped { $0.stars > 3 }.map { $0.rows.map(\.name) }"#,
      #"[["apple", "plum"], ["nut"]]"#
    ),
    (
      "[5, 2, 7, 4].grouped { $0 % 2 }.map { $0.rows }",
      "[[5, 7], [2, 4]]"
    ),
  ])
  func `rows that share a key are a group`(code: String, text: String) {
    #expect(Code.text(code) == text)
  }

  @Test(arguments: [
    (
      #"["b": 1, "a": 2, "c": 3].map(\.key)"#,
      #"["b", "a", "c"]"#
    ),
    (
      #"Dictionary(grouping: ["pear", "fig", "plum"], by: { $0.count }).map { "\($0.key) \($0.value)" }"#,
      #"["4 [\"pear\", \"plum\"]", "3 [\"fig\"]"]"#
    ),
    (
      "Set([3, 1, 3, 2]).map { $0 }",
      "[3, 1, 2]"
    ),
    (
      #"["b": 1, "a": 2].mapValues { $0 * 2 }.map { "\($0.key)\($0.value)" }"#,
      #"["b2", "a4"]"#
    ),
    (
      #"["b": 1, "a": 2].filter { $0.value > 0 }.map(\.key)"#,
      #"["b", "a"]"#
    ),
    (
      #"Array(["b": 1, "a": 2].keys)"#,
      #"["b", "a"]"#
    ),
    (
      #"["b": 1, "a": 2] == ["a": 2, "b": 1]"#,
      "true"
    ),
    (
      "Set([1, 2]) == Set([2, 1])",
      "true"
    ),
  ])
  func `a dictionary and a set keep the order in which their keys came`(code: String, text: String)
  {
    #expect(Code.text(code) == text)
  }
}
