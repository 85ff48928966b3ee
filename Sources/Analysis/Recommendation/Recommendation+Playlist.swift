extension Table where Row == Recommendation {
  /// The URIs of the songs, one a line, to be pasted into a playlist of Spotify's desktop program.
  ///
  /// Songs without a proper id are left out.
  ///
  /// ```swift
  /// recommender.recommend(10).playlistURIs
  /// ```
  public var playlistURIs: String { compactMap(\.uri).map { $0 + "\n" }.joined() }

  /// The songs as text, one a line: `Artist, Artist - Title`.
  ///
  /// ```swift
  /// recommender.recommend(10).playlistText
  /// ```
  public var playlistText: String {
    map { song in
      let artists = song.artists.split(separator: ";").joined(separator: ", ")
      return "\(artists) - \(song.track)".onOneLine(limit: .max) + "\n"
    }.joined()
  }
}
