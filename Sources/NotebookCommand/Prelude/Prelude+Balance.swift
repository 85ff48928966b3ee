internal import Analysis
internal import Notebook

extension Prelude {
  /// The weights and constants of `.balanced`.
  @LibraryBuilder static var balance: [Notebook.Library.Entry] {
    Function(
      "Balance(adventure:songsPerArtist:minimumPopularity:genre:relevance:soundShare:seedCount:halfLifeDays:fullPlayMilliseconds:bandwidthNeighbor:largestTasteCount:soundWeight:artistWeight:artistHalfPlays:genreWeight:genreSmoothing:popularityWeight:features:)",
      "The weights and constants of '.balanced'; what is not given has its default.",
      defaults: 0.2,
      1,
      0,
      .some(nil),
      0.7,
      0.1,
      50,
      180,
      30_000,
      10,
      6,
      2,
      3,
      5,
      1,
      0.1,
      5,
      FeatureWeights()
    ) {
      (
        adventure: Double,
        songsPerArtist: Int,
        minimumPopularity: Int,
        genre: String?,
        relevance: Double,
        soundShare: Double,
        seedCount: Int,
        halfLifeDays: Double,
        fullPlayMilliseconds: Int,
        bandwidthNeighbor: Int,
        largestTasteCount: Int,
        soundWeight: Double,
        artistWeight: Double,
        artistHalfPlays: Double,
        genreWeight: Double,
        genreSmoothing: Double,
        popularityWeight: Double,
        features: FeatureWeights
      ) in
      Balance(
        adventure: adventure,
        songsPerArtist: songsPerArtist,
        minimumPopularity: minimumPopularity,
        genre: genre,
        relevance: relevance,
        soundShare: soundShare,
        seedCount: seedCount,
        halfLifeDays: halfLifeDays,
        fullPlayMilliseconds: fullPlayMilliseconds,
        bandwidthNeighbor: bandwidthNeighbor,
        largestTasteCount: largestTasteCount,
        soundWeight: soundWeight,
        artistWeight: artistWeight,
        artistHalfPlays: artistHalfPlays,
        genreWeight: genreWeight,
        genreSmoothing: genreSmoothing,
        popularityWeight: popularityWeight,
        features: features
      )
    }
    Function(
      "FeatureWeights(danceability:energy:key:loudness:mode:speechiness:acousticness:instrumentalness:liveness:valence:tempo:tempoOctave:duration:timeSignature:)",
      "What each feature weighs in the distances of '.balanced'.",
      defaults: 1,
      1,
      0.25,
      0.5,
      0.25,
      0.8,
      1,
      0.8,
      0.3,
      1,
      0.6,
      0.2,
      0.2,
      0.2
    ) {
      (
        danceability: Double,
        energy: Double,
        key: Double,
        loudness: Double,
        mode: Double,
        speechiness: Double,
        acousticness: Double,
        instrumentalness: Double,
        liveness: Double,
        valence: Double,
        tempo: Double,
        tempoOctave: Double,
        duration: Double,
        timeSignature: Double
      ) in
      FeatureWeights(
        danceability: danceability,
        energy: energy,
        key: key,
        loudness: loudness,
        mode: mode,
        speechiness: speechiness,
        acousticness: acousticness,
        instrumentalness: instrumentalness,
        liveness: liveness,
        valence: valence,
        tempo: tempo,
        tempoOctave: tempoOctave,
        duration: duration,
        timeSignature: timeSignature
      )
    }
  }
}
