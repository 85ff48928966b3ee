/// All that the listener knows: songs by artist and genre, and the albums found over time.
struct Shelf: Sendable {
  /// The songs of one artist, and which of them are likeliest.
  struct Row: Sendable {
    let songs: [Int]
    let choice: WeightedChoice
  }

  /// An album that is new on `day` and on repeat for a few days.
  struct Discovery: Sendable {
    let day: Int
    let songs: [Int]
  }

  private(set) var songs: [Song] = []
  /// For each genre the artists that are known, the best liked first.
  private(set) var rows: [[Row]] = Genre.all.map { _ in [] }
  private(set) var choices: [WeightedChoice?] = Genre.all.map { _ in nil }
  /// In order of their day.
  private(set) var discoveries: [Discovery] = []
  private let dayCount: Int

  /// Fills the shelf for a history of `plays` plays; what the catalogue lacks is added to `world`.
  init(plays: Int, dayCount: Int, world: inout World, using random: inout RandomSource) {
    self.dayCount = dayCount
    let total = max(60, min(plays, 12_000) / 9 + max(plays - 12_000, 0) / 30)
    let known = Self.artistsByGenre(world)
    for genre in Genre.all.indices {
      let target = Int((Double(total) * Taste.shares[genre]).rounded())
      guard target > 0 else { continue }
      let albums = Self.albums(
        target,
        genre: genre,
        known: known[genre],
        world: &world,
        using: &random
      )
      place(albums, genre: genre, world: world, using: &random)
    }
    discoveries.sort { ($0.day, $0.songs[0]) < ($1.day, $1.songs[0]) }
  }

  private static func artistsByGenre(_ world: World) -> [[Int]] {
    var artists: [[Int]] = Genre.all.map { _ in [] }
    for (index, artist) in world.artists.enumerated() { artists[artist.genre].append(index) }
    return artists
  }

  /// The albums that hold about `target` songs, by artist: six songs in ten from the catalogue, but
  /// never more than half of what it has; the rest is new music by known artists and by others.
  private static func albums(
    _ target: Int,
    genre: Int,
    known: [Int],
    world: inout World,
    using random: inout RandomSource
  ) -> [[Int]] {
    var shelves: [[Int]] = []
    let listed = known.flatMap { world.artists[$0].albums }.reduce(0) {
      $0 + world.albums[$1].recordings.count
    }
    var missingListed = min(target * 68 / 100, listed / 2)
    var missing = target - missingListed
    for artist in known where missingListed > 0 && random.chance(0.75) {
      var albums: [Int] = []
      for album in world.artists[artist].albums where missingListed > 0 && random.chance(0.85) {
        albums.append(album)
        missingListed -= world.albums[album].recordings.count
      }
      if missing > 0 && random.chance(0.4) {
        albums.append(newAlbum(by: artist, missing: &missing, world: &world, using: &random))
      }
      if !albums.isEmpty { shelves.append(albums) }
    }
    while missing > 0 {
      let artist = world.addArtist(genre: genre, using: &random)
      shelves.append([newAlbum(by: artist, missing: &missing, world: &world, using: &random)])
    }
    return shelves
  }

  private static func newAlbum(
    by artist: Int,
    missing: inout Int,
    world: inout World,
    using random: inout RandomSource
  ) -> Int {
    let length = min(missing, random.integer(in: 4...9))
    missing -= length
    let listed = [Bool](repeating: false, count: length)
    return world.addAlbum(by: artist, listed: listed, guests: [], using: &random)
  }

  /// Shelves the songs of a genre's artists, the best liked artist first.
  private mutating func place(
    _ shelves: [[Int]],
    genre: Int,
    world: World,
    using random: inout RandomSource
  ) {
    var shelves = shelves
    random.shuffle(&shelves)
    let ranked = Self.ranked(shelves, in: world)
    let isFavorite = Taste.favorites.contains(Genre.all[genre].name)
    for (rank, albums) in ranked.enumerated() {
      var songs: [Int] = []
      for (position, album) in albums.enumerated() {
        songs += shelve(
          world.albums[album],
          isLeader: rank < 3,
          isFirst: position == 0,
          world: world,
          using: &random
        )
      }
      random.shuffle(&songs)
      rows[genre].append(
        Row(songs: songs, choice: WeightedChoice(ranked: songs.count, flatness: isFavorite ? 2 : 6))
      )
    }
    choices[genre] = WeightedChoice(ranked: rows[genre].count, flatness: isFavorite ? 2.5 : 6)
  }

  /// Three artists that the catalogue knows lead, then those with an album, then the others.
  private static func ranked(_ shelves: [[Int]], in world: World) -> [[Int]] {
    func songs(_ albums: [Int]) -> [Int] { albums.flatMap { world.albums[$0].recordings } }
    let big = shelves.filter { songs($0).count >= 6 }
    let small = shelves.filter { songs($0).count < 6 }
    let known = big.filter { songs($0).contains { world.recordings[$0].isListed } }
    let leaders = Array(known.prefix(3))
    return leaders + big.filter { !leaders.contains($0) } + small
  }

  /// Adds the songs of an album; half of the albums are found on some day of the period.
  ///
  /// The first album of a leader is known from the start, and leaders are always spelled alike.
  private mutating func shelve(
    _ album: Album,
    isLeader: Bool,
    isFirst: Bool,
    world: World,
    using random: inout RandomSource
  ) -> [Int] {
    let since =
      (isLeader && isFirst) || random.chance(0.5) ? 0 : random.integer(in: 1...(dayCount - 8))
    let first = songs.count
    for recording in album.recordings {
      let isListed = world.recordings[recording].isListed
      let isRespelled = !isLeader && isListed && random.chance(0.05)
      songs.append(
        Song(recording, in: world, since: since, isRespelled: isRespelled, using: &random)
      )
    }
    let added = Array(first..<songs.count)
    if since > 0 && added.count >= 4 { discoveries.append(Discovery(day: since, songs: added)) }
    return added
  }
}
