/// Who and what a song names beside its title: guests, the film it is from, the year.
///
/// They do not make another recording of a song, but songs that name different ones are two.
struct TitleCredits: Hashable {
  /// The names of each sort, sorted, with a separator between two; empty where it names none.
  private(set) var guests: [UInt8] = []
  private(set) var sources: [UInt8] = []
  private(set) var years: [UInt8] = []

  /// The credits of a song of a table.
  init(of song: Int, in songs: SongTable) {
    var (artist, title) = (ArtistReader(), TitleReader())
    songs.artists.withBytes(of: songs.artistIDs[song]) { artist.read($0) }
    songs.tracks.withBytes(of: songs.trackIDs[song]) { title.read($0) }
    self.init(artist, title)
  }

  init(_ artist: ArtistReader, _ title: TitleReader) {
    var (guests, sources, years): ([[UInt8]], [[UInt8]], [[UInt8]]) = ([], [], [])
    artist.plain.bytes.withUnsafeBufferPointer { text in
      if let range = artist.guests { guests = Self.guests(text.part(range)) }
    }
    title.plain.bytes.withUnsafeBufferPointer { text in
      for note in title.notes {
        switch note.meaning {
        case .sameRecording: break
        case .guests: guests += Self.guests(text.part(note.range))
        case .source: sources.append(Self.source(text.part(note.range)))
        case .year: years.append(Self.words(text.part(note.range)))
        }
      }
    }
    self.guests = Self.list(guests)
    self.sources = Self.list(sources)
    self.years = Self.list(years)
  }

  private init() {}

  /// The credits of each sort that is named, by itself.
  var parts: [TitleCredits] {
    var (onlyGuests, onlySources, onlyYears) = (TitleCredits(), TitleCredits(), TitleCredits())
    onlyGuests.guests = guests
    onlySources.sources = sources
    onlyYears.years = years
    return [onlyGuests, onlySources, onlyYears].filter { $0 != TitleCredits() }
  }

  /// Whether both may belong to one recording: of each sort, one names none or both name the same.
  ///
  /// One name in common is not enough: when both lists are written out, the longer one is that of a
  /// remix.
  func agree(with other: TitleCredits) -> Bool {
    Self.agree(guests, other.guests) && Self.agree(sources, other.sources)
      && Self.agree(years, other.years)
  }

  private static func agree(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    first.isEmpty || second.isEmpty || first == second
  }

  /// Takes over what credits name that agree with these.
  mutating func add(_ other: TitleCredits) {
    if guests.isEmpty { guests = other.guests }
    if sources.isEmpty { sources = other.sources }
    if years.isEmpty { years = other.years }
  }

  private static func list(_ names: [[UInt8]]) -> [UInt8] {
    guard names.count > 1 else { return names.first ?? [] }
    let sorted = Set(names).sorted { $0.lexicographicallyPrecedes($1) }
    return Array(sorted.joined(separator: [NameWords.separator]))
  }

  /// Cuts a list of names; it does not matter that some names are cut as well, for all lists are.
  private static func guests(_ text: Bytes) -> [[UInt8]] {
    let meanings = TitleMeanings.shared
    let names = words(text).split(separator: .space).split { word in
      word.withUnsafeBufferPointer { word in
        word.spells("and") || word.spells("x")
          || !meanings.meaning(of: word).isDisjoint(with: [.guests, .company])
      }
    }
    return names.map { Array($0.joined(separator: [.space])) }
  }

  /// The name of a film: what stands in quotation marks, or all but the words around it.
  private static func source(_ text: Bytes) -> [UInt8] {
    if let open = text.firstIndex(of: .quote),
      let close = text[(open + 1)...].firstIndex(of: .quote)
    {
      return words(text.part(open..<close))
    }
    let meanings = TitleMeanings.shared
    let around: TitleMeanings.Meaning = [.origin, .source, .linking, .besideSame]
    let name = words(text).split(separator: .space).filter { word in
      word.withUnsafeBufferPointer { meanings.meaning(of: $0).isDisjoint(with: around) }
    }
    return Array(name.joined(separator: [.space]))
  }

  private static func words(_ text: Bytes) -> [UInt8] {
    var words = NameWords()
    words.append(text)
    return words.bytes
  }
}
