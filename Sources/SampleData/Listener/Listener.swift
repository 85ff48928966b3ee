/// Lives through the period, session by session, and writes down what was played.
struct Listener {
  /// What a session plays.
  private enum Program {
    /// An album from its first song on.
    case album([Int], position: Int)
    /// Songs by one artist of a genre.
    case artist(Shelf.Row, genre: Int)
    /// Anything, mostly of one genre.
    case mix(genre: Int)
  }

  private let shelf: Shelf
  private let period: Period
  private var random: RandomSource
  /// The end of the latest play, in milliseconds since 1970.
  private var now = 0
  private var newest = 0
  private(set) var plays: [Play] = []

  init(shelf: Shelf, period: Period, random: RandomSource) {
    self.shelf = shelf
    self.period = period
    self.random = random
  }

  mutating func listen(plays count: Int) {
    plays.reserveCapacity(count)
    let quotas = period.quotas(count, using: &random)
    for (day, quota) in quotas.enumerated() {
      let date = period.firstDay + day
      for session in Habits.sessions(quota, daysSinceEpoch: date, using: &random) {
        let pause = random.integer(in: 700...2400) * 1000
        now = max(date * 86_400_000 + session.start, now + pause)
        listen(to: program(day: day), day: day, count: session.length)
      }
    }
  }

  private mutating func program(day: Int) -> Program {
    while newest + 1 < shelf.discoveries.count && shelf.discoveries[newest + 1].day <= day {
      newest += 1
    }
    if let found = discovery(day: day), random.chance(0.42) {
      return .album(found.songs, position: 0)
    }
    let genre = self.genre()
    guard random.chance(0.12), let choice = shelf.choices[genre] else { return .mix(genre: genre) }
    return .artist(shelf.rows[genre][choice.draw(using: &random)], genre: genre)
  }

  /// The newest album, as long as it is new.
  private func discovery(day: Int) -> Shelf.Discovery? {
    guard newest < shelf.discoveries.count else { return nil }
    let found = shelf.discoveries[newest]
    return found.day...(found.day + 4) ~= day ? found : nil
  }

  private mutating func genre() -> Int {
    let available = shelf.choices.map { $0 != nil }
    return Taste.genre(
      among: available,
      daysSinceEpoch: now / 86_400_000,
      hour: now / 3_600_000 % 24
    ).draw(using: &random)
  }

  private mutating func listen(to program: Program, day: Int, count: Int) {
    var program = program
    let isRestless = random.chance(0.12)
    var start: Play.Start = random.pick([.clickrow, .clickrow, .playbtn, .appload])
    let device = Device.draw(at: now, using: &random)
    var isShuffled = true
    if case .album = program { isShuffled = false }
    for index in 0..<count {
      let song = next(in: &program, day: day)
      let (milliseconds, end) = hear(
        shelf.songs[song],
        isRestless: isRestless && isShuffled,
        isLast: index == count - 1
      )
      now += milliseconds + random.below(900)
      plays.append(
        Play(
          song: song,
          end: now,
          milliseconds: milliseconds,
          startReason: start,
          endReason: end,
          isShuffled: isShuffled,
          device: device
        )
      )
      start = end == .trackdone ? .trackdone : end == .backbtn ? .backbtn : .fwdbtn
      if random.chance(0.02) { now += random.integer(in: 60...420) * 1000 }
    }
  }

  /// The next song of a session; the same again now and then.
  private mutating func next(in program: inout Program, day: Int) -> Int {
    switch program {
    case .album(let songs, let position):
      guard position < songs.count else {
        program = .mix(genre: Genre.index(of: "indie-pop"))
        return next(in: &program, day: day)
      }
      program = .album(songs, position: position + 1)
      return songs[position]
    case .artist(let row, let genre):
      let song = row.songs[row.choice.draw(using: &random)]
      return shelf.songs[song].since <= day ? song : pick(genre, day: day)
    case .mix(let genre):
      if let latest = plays.last, random.chance(0.015) { return latest.song }
      return pick(random.chance(0.72) ? genre : self.genre(), day: day)
    }
  }

  /// A song of a genre that is known by `day`.
  private mutating func pick(_ genre: Int, day: Int) -> Int {
    var genre = genre
    while true {
      if let choice = shelf.choices[genre] {
        for _ in 0..<12 {
          let row = shelf.rows[genre][choice.draw(using: &random)]
          let song = row.songs[row.choice.draw(using: &random)]
          if shelf.songs[song].since <= day { return song }
        }
      }
      genre = self.genre()
    }
  }

  /// How long a song is listened to, and what ends it.
  private mutating func hear(
    _ song: Song,
    isRestless: Bool,
    isLast: Bool
  ) -> (milliseconds: Int, end: Play.End) {
    let isTired = isLast && random.chance(0.2)
    if isTired {
      let part = random.integer(in: song.milliseconds / 8...song.milliseconds)
      return (part, random.pick([.endplay, .endplay, .logout, .unexpectedExit]))
    }
    if random.chance(song.distaste) {
      return (random.chance(0.3) ? 0 : random.integer(in: 90...1000), .fwdbtn)
    }
    if random.chance((isRestless ? 0.3 : 0.045) + song.distaste * 0.5) {
      return (1_000 + Int(29_000 * random.unit() * random.unit()), .fwdbtn)
    }
    if random.chance(0.055) {
      let part = random.integer(in: 30_000...song.milliseconds - 2_000)
      return (part, random.chance(0.85) ? .fwdbtn : .backbtn)
    }
    let extra = random.chance(0.006) ? random.integer(in: 2_000...90_000) : 0
    return (song.milliseconds + extra, .trackdone)
  }
}
