extension Documentation {
  /// All that `RECORD=1 swift test` copied.
  static let sources = [
    catalogComments,
    chartsComments,
    charts2Comments,
    charts3Comments,
    charts4Comments,
    evaluationComments,
    formattingComments,
    importComments,
    modelComments,
    model2Comments,
    modelsComments,
    models2Comments,
    neighborsComments,
    profileComments,
    recommendationComments,
    recommendation2Comments,
    statisticsComments,
    statistics2Comments,
    statistics3Comments,
    statistics4Comments,
    statistics5Comments,
    statistics6Comments,
    tablesComments,
  ]
}
