extension CatalogTracks: StoredByColumn {
  /// Readers that touch only the one column.
  package func storedValues(of column: String) -> ColumnValues? {
    if let feature = AudioFeature.allCases.first(where: { $0.name == column }) {
      return .fields(rows.reader { [store] in store.knownFeature(feature, of: $0).field })
    }
    switch column {
    case "row": return .integers(rows.reader { $0 })
    case "popularity": return .fields(rows.reader { [store] in store.popularity(of: $0).field })
    case "source": return .texts(rows.reader { [store] in store.sources.name(of: $0) })
    case "artists": return texts(.artists)
    case "track": return texts(.track)
    case "trackID": return optionalTexts(.trackID)
    case "album": return optionalTexts(.album)
    case "genre": return optionalTexts(.genre)
    default: return nil
    }
  }

  private func texts(_ column: CatalogHeader.TextColumn) -> ColumnValues {
    .texts(rows.reader { [store] in store.text(column, of: $0) ?? "" })
  }

  private func optionalTexts(_ column: CatalogHeader.TextColumn) -> ColumnValues {
    .fields(rows.reader { [store] in store.text(column, of: $0).field })
  }
}
