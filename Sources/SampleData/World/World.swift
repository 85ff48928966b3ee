/// The made-up artists and all that they recorded.
struct World: Sendable {
  private(set) var artists: [Artist] = []
  private(set) var albums: [Album] = []
  private(set) var recordings: [Recording] = []
  private var namer = Namer()

  /// Adds an artist without any music.
  mutating func addArtist(genre: Int, using random: inout RandomSource) -> Int {
    artists.append(
      Artist(
        name: namer.artist(Genre.all[genre].style, using: &random),
        id: random.base62(),
        genre: genre,
        sound: ArtistSound(using: &random),
        fame: random.unit() * random.unit()
      )
    )
    return artists.count - 1
  }

  /// Adds a release by `artist` and gives its index: one song for each element of `listed`, which
  /// says whether the catalogue holds it.
  mutating func addAlbum(
    by artist: Int,
    listed: [Bool],
    guests: [Int],
    using random: inout RandomSource
  ) -> Int {
    let style = Genre.all[artists[artist].genre].style
    let titles = namer.titles(
      listed.count,
      style,
      by: artists[artist].name,
      using: &random
    )
    let isNamedAfterSong = listed.count == 1 || random.chance(0.3)
    let title = isNamedAfterSong ? titles[0] : namer.album(style, using: &random)
    let album = albums.count
    albums.append(Album(title: title, id: random.base62(), artist: artist))
    artists[artist].albums.append(album)
    for (title, isListed) in zip(titles, listed) {
      albums[album].recordings.append(recordings.count)
      recordings.append(
        recording(title, album: album, isListed: isListed, guests: guests, using: &random)
      )
    }
    return album
  }

  private func recording(
    _ title: String,
    album: Int,
    isListed: Bool,
    guests: [Int],
    using random: inout RandomSource
  ) -> Recording {
    let main = artists[albums[album].artist]
    let genre = Genre.all[main.genre]
    let artists = cast(of: album, guests: guests, using: &random)
    let title = namer.version(
      of: title,
      genre.style,
      guests: artists.dropFirst().map { self.artists[$0].name },
      using: &random
    )
    let seconds = genre.seconds * min(max(1 + 0.2 * random.normal(), 0.45), 2)
    let popularity = 78 * main.fame + 30 * random.unit() - 8
    let isLive = title.hasSuffix(" - Live") || title.hasSuffix("Vivo")
    return Recording(
      title: title,
      id: random.base62(),
      artists: artists,
      album: album,
      genre: main.genre,
      features: AudioFeatures(genre, sound: main.sound, isLive: isLive, using: &random),
      milliseconds: Int(seconds * 1000),
      popularity: min(max(Int(popularity), 0), 100),
      isExplicit: random.chance(genre.style == .rap ? 0.45 : 0.04),
      isListed: isListed
    )
  }

  /// The main artist, on every sixth song with a guest or two.
  private func cast(
    of album: Int,
    guests: [Int],
    using random: inout RandomSource
  ) -> [Int] {
    var cast = [albums[album].artist]
    while !guests.isEmpty && cast.count < 4 && random.chance(0.16) {
      let guest = random.pick(guests)
      if !cast.contains(guest) { cast.append(guest) }
    }
    return cast
  }
}

extension RandomSource {
  private static let base62Digits = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8
  )

  /// 22 characters that look like Spotify's ids.
  mutating func base62() -> String {
    var bytes: [UInt8] = [UInt8(ascii: "0") + UInt8(below(8))]
    while bytes.count < 22 { bytes.append(Self.base62Digits[below(62)]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
