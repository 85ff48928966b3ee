extension Documentation {
  /// All that `RECORD=1 swift test` copied.
  static let sources = [
    catalogComments,
    chartsComments,
    formattingComments,
    importComments,
    modelComments,
    model2Comments,
    recommendationComments,
    statisticsComments,
    statistics2Comments,
    statistics3Comments,
    statistics4Comments,
    statistics5Comments,
    statistics6Comments,
    tablesComments,
  ]
}
