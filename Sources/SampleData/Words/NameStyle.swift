/// How the artists and songs of a kind of music are named.
enum NameStyle: Int, CaseIterable, Sendable {
  case song
  case jazz
  case quiet
  case club
  case groove
  case heavy
  case rap
  case latin

  var artistTemplates: [Template] {
    switch self {
    case .song: Self.songArtists
    case .jazz: Self.jazzArtists
    case .quiet: Self.quietArtists
    case .club: Self.clubArtists
    case .groove: Self.grooveArtists
    case .heavy: Self.heavyArtists
    case .rap: Self.rapArtists
    case .latin: Self.latinArtists
    }
  }

  var titleTemplates: [Template] {
    switch self {
    case .song: Self.songTitles
    case .jazz: Self.jazzTitles
    case .quiet: Self.quietTitles
    case .club: Self.clubTitles
    case .groove: Self.grooveTitles
    case .heavy: Self.heavyTitles
    case .rap: Self.rapTitles
    case .latin: Self.latinTitles
    }
  }

  var albumTemplates: [Template] { Self.albums }

  /// What is written after a few titles of this kind: ` - Remastered 2011` and the like.
  var versions: [String] {
    switch self {
    case .song, .rap: [" - Live", " - Acoustic", " - Demo", " - Radio Edit"]
    case .jazz, .groove: [" - Remastered 2011", " - Remastered 2003", " - Live", " - Mono"]
    case .quiet: [" - Live", " - Piano Version", " - Remastered 2018", " - Edit"]
    case .club: [" - Original Mix", " - Extended Mix", " - Dub", " - Radio Edit"]
    case .heavy: [" - Remastered 2011", " - Live", " - Demo", " - Live in Ostend"]
    case .latin: [" - En Vivo", " - Acústico", " - Remastered 2009", " - Ao Vivo"]
    }
  }
}
