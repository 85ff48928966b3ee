extension Documentation {
  /// All that `RECORD=1 swift test` copied.
  static let sources = [
    catalogComments,
    chartsComments,
    formattingComments,
    importComments,
    modelComments,
    recommendationComments,
    statisticsComments,
    statistics2Comments,
    tablesComments,
  ]
}
