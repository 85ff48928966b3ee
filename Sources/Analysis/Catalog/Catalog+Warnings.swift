extension Catalog {
  /// What a person should know though the catalogue was read, in at most one sentence a file: that it
  /// has no rows, or how many rows could not be used and why the first of them could not.
  ///
  /// They start in lower case and end without a period.
  public var warnings: [String] { files.indices.compactMap(warning) }

  /// Whether rows were dropped since they do not fit the header, or no row is left to compare with.
  public var isDamaged: Bool { files.contains { $0.isDamaged } || usableCount == 0 }

  private func warning(about index: Int) -> String? {
    let file = files[index]
    guard file.rowsRead > 0 else { return "'\(file.name)' has no rows" }
    let rows = store.sources.rows(of: index)
    let unusable = rows.count - features.count(in: rows) - file.emptyRows
    guard unusable > 0, let row = rows.first(where: { isUnusable($0, file) }) else { return nil }
    let record = store.sources.record(of: row)
    return ImportWarning.unusable(
      unusable,
      of: file.rowsRead,
      "row",
      in: file.name,
      first: "row \(record): \(reasonAgainst(row, file.damage(ofRecord: record)))"
    )
  }

  private func isUnusable(_ row: Int, _ file: CatalogFile) -> Bool {
    features.position(ofRowNumber: row) == nil
      && file.damage(ofRecord: store.sources.record(of: row)) != .empty
  }

  private func reasonAgainst(_ row: Int, _ damage: CatalogRows.Damage?) -> String {
    if let damage { return damage.reason }
    let missing = store.featureColumns.filter { !store.feature($0, of: row).isFinite }
    let names = missing.prefix(3).map { "'\($0.name)'" }.joined(separator: ", ")
    let rest = missing.count > 3 ? " and \(missing.count - 3) more" : ""
    return "no number in \(names)\(rest)"
  }
}

extension CatalogFile {
  /// Rows without any content are no damage: some files end with them.
  fileprivate var emptyRows: Int { dropped.count { $0.damage == .empty } }

  fileprivate var isDamaged: Bool { dropped.count > emptyRows }

  /// Why a record, counted from 1, was dropped; nil when it was not.
  fileprivate func damage(ofRecord record: Int) -> CatalogRows.Damage? {
    let index = dropped.firstPosition { $0.row + 1 >= record }
    return index < dropped.count && dropped[index].row + 1 == record ? dropped[index].damage : nil
  }
}
