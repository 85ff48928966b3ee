/// One row of the catalogue: a recording under a genre, perhaps under an id of its own.
struct CatalogRow: Sendable {
  /// `nil` in the one row that says nothing.
  let recording: Int?
  let genre: Int
  /// The second id of a recording that was released again.
  var otherID: String?
  var otherAlbum: String?
}
