import Testing

@testable import Charts

@Suite struct TooltipTests {
  private let name = Channel(role: .y, label: "Artist", values: [.category("Ann")])
  private let hour = Channel(role: .x, label: "Hour", values: [.number(18)])
  private let hours = Channel(role: .x, label: "Hours", values: [.number(3.1)], isMeasure: true)

  private func text(_ channels: [Channel]) -> String? { Tooltip(channels).text(ofRow: 0) }

  @Test func `what is measured by stands before what is measured`() {
    #expect(text([hours, name]) == "Ann: 3.1")
    #expect(text([hours, hour, name]) == "Hour 18, Ann: 3.1")
  }

  @Test func `several numbers have labels`() {
    #expect(
      text([hour, Channel(role: .y, label: "Plays", values: [.number(9)]), name])
        == "Ann: Hour 18, Plays 9"
    )
    #expect(
      text([hour, Channel(role: .y, label: "Plays", values: [.missing])])
        == "Hour 18, Plays no data"
    )
  }

  @Test func `a label that comes twice is said once`() {
    #expect(
      text([hours, name, Channel(role: .color, label: "Artist", values: [.category("Ann")])])
        == "Ann: 3.1"
    )
  }

  @Test func `where nothing is shown, nothing is said`() {
    #expect(Tooltip([hours, name], isShown: false).text(ofRow: 0) == nil)
  }
}
