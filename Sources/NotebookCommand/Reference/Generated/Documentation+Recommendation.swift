extension Documentation {
  /// The documentation comments of `Recommendation`, as `RECORD=1 swift test` copied them.
  static let recommendationComments = #"""
    ## FeatureWeight
    What one feature becomes and weighs in the distances of `Method.balanced`.

    ```swift
    Balance().weights.map(\.transformation)
    ```

    ## FeatureWeight.feature
    The feature.

    ## FeatureWeight.transformation
    What is done to it before differences are taken.

    ## FeatureWeight.weight
    What its squared differences are multiplied by.

    ## Balance.weights
    What each feature becomes and weighs, in the order of `AudioFeature`; the tempo has two rows.

    ## Balance
    The weights and constants of `Method.balanced`, each with the default that did best on plays held
    back.

    A value outside its range counts as the nearest one in it, and so does one that is not a number as
    the lowest.

    ```swift
    Recommender(catalog: catalog, heard: history, balance: Balance(adventure: 1)).recommend(5)
    ```

    ## Balance.init(adventure?, songsPerArtist?, minimumPopularity?, genre?, relevance?, soundShare?, seedCount?, halfLifeDays?, fullPlayMilliseconds?, bandwidthNeighbor?, largestTasteCount?, soundWeight?, artistWeight?, artistHalfPlays?, genreWeight?, genreSmoothing?, popularityWeight?, features?)
    Sets the weights and constants; what is not given has its default.

    ```swift
    Balance(adventure: 0.2, songsPerArtist: 2)
    ```

    - Parameters:
      - adventure: The part of songs by artists that were never heard, 0...1.
      - songsPerArtist: At most so many songs of one artist.
      - minimumPopularity: The least popularity, 0...100.
      - genre: The only genre; nil for all.
      - relevance: How much relevance counts against difference, 0...1.
      - soundShare: Which part of the new songs, the closest in sound, the list is taken from.
      - seedCount: From how many songs sounds are compared.
      - halfLifeDays: After how many days a play counts half.
      - fullPlayMilliseconds: From how many milliseconds a play is a full one.
      - bandwidthNeighbor: Which nearest recording of a seed says how far sounds are alike.
      - largestTasteCount: Into how many tastes the seeds are parted at most.
      - soundWeight: How much the likeness of sound counts.
      - artistWeight: How much it counts that an artist was heard.
      - artistHalfPlays: After how many full plays an artist counts half.
      - genreWeight: How much the genre's part in what was heard counts.
      - genreSmoothing: What is added to that part.
      - popularityWeight: How much the popularity counts.
      - features: What each feature weighs in a distance.

    ## FeatureContribution
    What one feature adds to the squared distance between a recommended song and the song of the
    listener that it is closest to.

    ```swift
    recommender.recommend(1).contributions.map(\.feature)
    ```

    ## FeatureContribution.rank
    The place of the recommended song.

    ## FeatureContribution.track
    Its title.

    ## FeatureContribution.closestTo
    The song of the listener: `Artist – Track`.

    ## FeatureContribution.feature
    The feature.

    ## FeatureContribution.seedValue
    What the listener's song has of it; nil when that is not known.

    ## FeatureContribution.value
    What the recommended song has of it; nil when that is not known.

    ## FeatureContribution.square
    What it adds to the squared distance, at least 0.

    ## FeatureContribution.share
    Its part of the squared distance, in 0...1; nil when that is 0.

    ## RecommendationScore
    What speaks for a recommended song, term by term.

    ```swift
    recommender.recommend(3).terms.map(\.sound)
    ```

    ## RecommendationScore.rank
    The place of the song.

    ## RecommendationScore.track
    Its title.

    ## RecommendationScore.sound
    What its likeness to the listener's songs adds.

    ## RecommendationScore.artist
    What it adds how much its artist was played.

    ## RecommendationScore.genre
    What it adds how much of what was played is of its genres.

    ## RecommendationScore.popularity
    What its popularity adds.

    ## RecommendationScore.score
    The sum of the four.

    ## Table.contributions
    What each feature adds to the squared distances of the songs, the largest part first.

    The parts of a song sum to the square of its `distance`.
    By `.nearest` these are the squared differences of the standardized features, by `.balanced` those
    of the transformed ones times their weights, see `Balance.weights`. The key and the tempo, which
    have two or three coordinates each, are one row. What is not known counts as the catalogue's
    median, and is nil here.

    ```swift
    recommender.recommend(3).contributions
    ```

    ## Table.terms
    What speaks for the songs that `.balanced` recommends: the four terms whose sum is the score.

    Songs of another method have no score and are passed over.

    ```swift
    recommender.recommend(3).terms
    ```

    ## FeatureWeights
    What each feature weighs in the distances of `Method.balanced`: squared differences are multiplied
    by it.

    A weight below 0 counts as 0, one above 100 as 100.

    ```swift
    Balance(features: FeatureWeights(energy: 2, key: 0)).weights
    ```

    ## FeatureWeights.init(danceability?, energy?, key?, loudness?, mode?, speechiness?, acousticness?, instrumentalness?, liveness?, valence?, tempo?, tempoOctave?, duration?, timeSignature?)
    Sets the weights; what is not given has its default.

    ```swift
    FeatureWeights(energy: 2, valence: 0.5)
    ```

    - Parameters:
      - danceability: What it weighs how suitable a song is for dancing.
      - energy: What it weighs how intense it is.
      - key: What its place on the circle of fifths weighs.
      - loudness: What the loudness weighs; little, because it goes with energy.
      - mode: What major or minor weighs.
      - speechiness: What it weighs how much is spoken.
      - acousticness: What it weighs how acoustic it is.
      - instrumentalness: What it weighs whether somebody sings.
      - liveness: What it weighs whether there is an audience.
      - valence: What it weighs how cheerful it is.
      - tempo: What the tempo weighs.
      - tempoOctave: What the place of the tempo within an octave weighs, to which half and double
        tempo, which are often taken for one another, are the same.
      - duration: What the length weighs.
      - timeSignature: What it weighs whether there are four beats a bar.

    ## Table.playlistURIs
    The URIs of the songs, one a line, to be pasted into a playlist of Spotify's desktop program.

    Songs without a proper id are left out.

    ```swift
    recommender.recommend(10).playlistURIs
    ```

    ## Table.playlistText
    The songs as text, one a line: `Artist, Artist - Title`.

    ```swift
    recommender.recommend(10).playlistText
    ```

    ## Recommendation
    A song that was not heard yet and may be liked.

    ```swift
    recommender.recommend(3).map(\.reason)
    ```

    ## Recommendation.rank
    The place, counted from 1.

    ## Recommendation.track
    The title.

    ## Recommendation.artists
    The artists, separated by `;`.

    ## Recommendation.genre
    The genre under which the catalogue lists it.

    ## Recommendation.votes
    By `.nearest`, how many of the listed songs have it among their 10 nearest; else nil.

    ## Recommendation.score
    By `.balanced`, what speaks for it in all: the sum of its terms; else nil.

    ## Recommendation.distance
    The distance to the song that it is closest to, at least 0; its square is the sum of
    its contributions.

    ## Recommendation.closestTo
    The song of the listener that it is closest to, by `.balanced` the one of its taste that adds most
    to the score: `Artist – Track`.

    ## Recommendation.taste
    By `.balanced`, the song that stands for the taste it belongs to, as in
    `Recommender.tasteClusters`; else nil.

    ## Recommendation.isNewArtist
    Whether none of its artists was ever heard.

    ## Recommendation.reason
    How it compares to the song that it is closest to, in words that follow from the numbers and end
    with the name of that song.

    ## Recommendation.url
    The page where it can be heard; nil when the catalogue has no proper id.

    ## Recommendation.uri
    Its address inside Spotify's programs, `spotify:track:…`; nil when the catalogue has no proper id.

    ## Recommendation.row
    The row in the catalogue, counted from 0.

    ## Method
    How recommendations are found.

    ```swift
    recommender.recommend(5, from: history.topTracks(50), method: .nearest)
    ```

    ## Method.nearest
    The nearest neighbors of each listed song; a song near to more of them comes first.

    ## Method.balanced
    What sounds like the listener's songs, by the artists and of the genres that they play, popular,
    and not all alike; see `Balance`.

    ## Recommender
    Recommends songs of a catalogue that a listener may like and has not heard.

    ```swift
    let recommender = Recommender(catalog: catalog, heard: history)
    let songs = recommender.recommend(10)
    ```

    The distances of `.nearest` are Euclidean over the features that the catalogue has, in the order of
    `AudioFeature`, each standardised over the usable rows.

    ## Recommender.balance
    The weights and constants of `.balanced`.

    ## Recommender.init(catalog, heard history, library?, balance?)
    Prepares recommendations.

    ```swift
    Recommender(catalog: catalog, heard: history, library: library)
    ```

    - Parameters:
      - catalog: Where songs are taken from.
      - history: What the listener knows already; none of it is recommended.
      - library: What the listener saved or banned; `.balanced` recommends none of it either.
      - balance: The weights and constants of `.balanced`.
    """#
}
