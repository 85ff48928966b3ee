/// The rows of each name in a bump chart: those with the most places first, of these the best.
struct Races: Sendable {
  struct Runner: Sendable {
    let name: PlottableValue
    var rows: [Int] = []
    var score = 0.0
  }

  private(set) var runners: [Runner] = []
  private(set) var rowCount = 0
  private let leaders: [PlottableValue]
  private let best: Double

  init(x: [PlottableValue], ranks: [PlottableValue], names: [PlottableValue]) {
    let rows = ranks.indices.filter {
      ranks[$0].number != nil && !x[$0].isMissing && !names[$0].isMissing
    }
    let numbers = rows.compactMap { ranks[$0].number }
    let worst = numbers.max() ?? 0
    let best = numbers.min() ?? 0
    var places: [PlottableValue: Int] = [:]
    for row in rows {
      let place = places[names[row]] ?? runners.count
      if place == runners.count {
        places[names[row]] = place
        runners.append(Runner(name: names[row]))
      }
      runners[place].rows.append(row)
      runners[place].score += worst + 1 - (ranks[row].number ?? worst)
    }
    runners = runners.enumerated()
      .sorted {
        ($1.element.rows.count, $1.element.score, $0.offset)
          < ($0.element.rows.count, $0.element.score, $1.offset)
      }
      .map(\.element)
    rowCount = rows.count
    leaders = rows.filter { ranks[$0].number == best }.map { names[$0] }
    self.best = best
  }

  func description(_ rank: Channel) -> String {
    guard let leader = runners.map(\.name).max(by: { wins($0) < wins($1) }) else {
      return "no data"
    }
    // Of those that are first equally often, the one with the most places, then the best.
    let name = runners.first { wins($0.name) == wins(leader) }?.name ?? leader
    let text = NumberFormat(decimals: 0).string(name)
    let count = runners.count == 1 ? "1 line" : "\(runners.count) lines"
    let times = leaders.count == 1 ? "once" : "\(wins(name)) of \(leaders.count) times"
    return "\(count); \(rank.phrase(.number(best))) most often is \(text), \(times)"
  }

  private func wins(_ name: PlottableValue) -> Int { leaders.count { $0 == name } }
}
