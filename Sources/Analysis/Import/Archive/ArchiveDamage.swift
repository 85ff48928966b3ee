/// Why an archive, or one of its entries, cannot be read.
struct ArchiveDamage: Error, Equatable {
  /// The byte of the archive counted from 0; nil when no place in it is to blame.
  let offset: Int?
  /// What was expected and what was found, for a person.
  let reason: String
}
