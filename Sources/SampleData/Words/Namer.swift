/// Makes up names, and sees to it that no two artists share one.
struct Namer: Sendable {
  private var taken: Set<[UInt8]> = []
  private let artists = NameStyle.allCases.map(\.artistTemplates)
  private let titles = NameStyle.allCases.map(\.titleTemplates)
  private let tongues = Tongue.allCases.map(\.titleTemplates)
  private let albums = NameStyle.allCases.map(\.albumTemplates)
  private let towns = Template("{city}")

  mutating func artist(_ style: NameStyle, using random: inout RandomSource) -> String {
    var name = ""
    for _ in 0..<30 {
      name = random.pick(artists[style.rawValue]).filled(using: &random)
      if taken.insert(Array(name.utf8)).inserted { return styled(name, style, using: &random) }
    }
    repeat {
      name += " " + towns.filled(using: &random)
    } while !taken.insert(Array(name.utf8)).inserted
    return name
  }

  /// A few artists of the newer kinds of music write themselves in capitals or in small letters.
  private func styled(
    _ name: String,
    _ style: NameStyle,
    using random: inout RandomSource
  ) -> String {
    let fate = random.unit()
    switch style {
    case .club, .rap: return fate < 0.1 ? name.uppercased() : fate < 0.22 ? name.lowercased() : name
    case .song: return fate < 0.03 ? name.lowercased() : name
    case .jazz, .quiet, .groove, .heavy, .latin: return name
    }
  }

  func album(_ style: NameStyle, using random: inout RandomSource) -> String {
    random.pick(albums[style.rawValue]).filled(using: &random)
  }

  /// `count` different titles for songs by `artist`, two thirds of them in the artist's tongue.
  func titles(
    _ count: Int,
    _ style: NameStyle,
    by artist: String,
    using random: inout RandomSource
  ) -> [String] {
    let native = tongues[Tongue(ofArtist: artist).rawValue]
    var titles: [String] = []
    while titles.count < count {
      let isNative = !native.isEmpty && random.chance(0.66)
      let title = random.pick(isNative ? native : self.titles[style.rawValue])
        .filled(using: &random)
      if !titles.contains(title) { titles.append(title) }
    }
    return titles
  }

  /// The title as a release prints it: with the guests or the version behind it, now and then.
  func version(
    of title: String,
    _ style: NameStyle,
    guests: [String],
    using random: inout RandomSource
  ) -> String {
    if let guest = guests.first, random.chance(0.5) { return "\(title) (feat. \(guest))" }
    return random.chance(0.06) ? title + random.pick(style.versions) : title
  }
}
