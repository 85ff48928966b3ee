/// The recordings of a world and the rows in which the catalogue lists them.
///
/// As in the catalogue that goes round, genres are blocks in alphabetical order; about 15 % of the
/// rows repeat a song of a related genre under the same id, 4 % repeat one under a second id on a
/// compilation, and one row is blank.
struct Catalog: Sendable {
  private(set) var world = World()
  private(set) var rows: [CatalogRow] = []

  init(rowCount: Int, seed: UInt64) {
    var random = RandomSource(seed: seed, stream: 1)
    let quotas = Self.quotas(rowCount)
    let ranges = quotas.enumerated().map { genre, quota in
      addRecordings(quota - quota * 19 / 100, genre: genre, using: &random)
    }
    let listed = ranges.map { range in range.filter { world.recordings[$0].isListed } }
    for (genre, quota) in quotas.enumerated() {
      rows += block(genre, quota: quota, listed: listed, using: &random)
    }
  }

  /// How many rows each genre has.
  private static func quotas(_ rowCount: Int) -> [Int] {
    let total = Genre.all.reduce(0) { $0 + $1.weight }
    var sum = 0.0
    var given = 0
    return Genre.all.map { genre in
      sum += genre.weight
      let upTo = Int((Double(rowCount) * sum / total).rounded())
      defer { given = upTo }
      return upTo - given
    }
  }

  /// Adds artists of one genre until `count` of their recordings are listed.
  private mutating func addRecordings(
    _ count: Int,
    genre: Int,
    using random: inout RandomSource
  ) -> Range<Int> {
    let first = world.recordings.count
    var missing = count
    var guests: [Int] = []
    while missing > 0 {
      let artist = world.addArtist(genre: genre, using: &random)
      for _ in 0..<random.integer(in: 1...3) where missing > 0 {
        let length = random.chance(0.25) ? 1 : random.integer(in: 4...10)
        var listed: [Bool] = []
        for _ in 0..<length {
          let isListed = missing > 0 && (length == 1 || random.chance(0.88))
          listed.append(isListed)
          missing -= isListed ? 1 : 0
        }
        _ = world.addAlbum(by: artist, listed: listed, guests: guests, using: &random)
      }
      guests.append(artist)
    }
    return first..<world.recordings.count
  }

  /// The rows of one genre, in no order.
  private func block(
    _ genre: Int,
    quota: Int,
    listed: [[Int]],
    using random: inout RandomSource
  ) -> [CatalogRow] {
    let own = listed[genre]
    var block = own.map { CatalogRow(recording: $0, genre: genre) }
    let relatives = Genre.all[genre].relatives.flatMap { listed[Genre.index(of: $0)] }
    let hasBlank = Genre.all[genre].name == "idm" && quota > 100
    if hasBlank { block.append(CatalogRow(recording: nil, genre: genre)) }
    let again = quota * 4 / 100
    var repeated: Set<Int> = []
    while block.count < quota - again, repeated.count < relatives.count {
      let recording = random.pick(relatives)
      guard repeated.insert(recording).inserted else { continue }
      block.append(CatalogRow(recording: recording, genre: genre))
    }
    while block.count < quota {
      let album =
        "\(Genre.all[genre].name.capitalizedASCII) Essentials, Vol. \(random.below(9) + 1)"
      block.append(
        CatalogRow(
          recording: random.pick(own),
          genre: genre,
          otherID: random.base62(),
          otherAlbum: album
        )
      )
    }
    random.shuffle(&block)
    return block
  }
}

extension String {
  /// The text with its first letter in upper case, if that is an ASCII letter.
  var capitalizedASCII: String {
    prefix(1).uppercased() + dropFirst()
  }
}
