extension SongTable {
  /// The artists by number, without the one that stands for “not known”, which is not one artist.
  var knownArtists: [Int] {
    let unknown = unknownArtist.map { Int($0) }
    return (0..<artists.count).filter { $0 != unknown }
  }

  /// The songs by number, without those of the artist that stands for “not known”.
  var knownSongs: [Int] {
    let unknown = unknownArtist
    return (0..<count).filter { artistIDs[$0] != unknown }
  }
}
