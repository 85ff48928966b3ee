/// The genres of a catalogue's recordings: those under which any of their rows is listed.
struct CatalogGenres: Sendable {
  /// How many genres there are.
  let count: Int
  /// The genres of each recording, each once: one recording after the other.
  private var genres: [UInt32] = []
  private var ends: [Int] = [0]

  init(_ catalog: Catalog) {
    let (store, recordings) = (catalog.store, catalog.recordings)
    var names = HashNumbers()
    for recording in 0..<recordings.count {
      let start = genres.count
      for row in recordings.rows(of: recording) {
        let genre = store.withText(.genre, of: Int(row)) { name in
          name.isEmpty ? nil : names.intern(StringTable.wideHash(name, seed: 0))
        }
        if let genre, !genres[start...].contains(genre) { genres.append(genre) }
      }
      ends.append(genres.count)
    }
    count = names.count
  }

  /// The numbers of a recording's genres; none where the catalogue names none.
  subscript(recording: Int) -> ArraySlice<UInt32> { genres[ends[recording]..<ends[recording + 1]] }
}

extension Catalog {
  /// The genres of the recordings; found once.
  var genres: CatalogGenres { store.genres.value(for: 0) { CatalogGenres(self) } }
}
