internal import Analysis
internal import Notebook

extension Prelude {
  /// What the listener saved, and how much of it is played.
  @LibraryBuilder static var libraries: [Notebook.Library.Entry] {
    Property("tracks", "The liked songs.") { (l: Analysis.Library) in
      l.tracks
    }
    Property("albums", "The saved albums.") { (l: Analysis.Library) in
      l.albums
    }
    Property("artists", "The followed artists.") { (l: Analysis.Library) in
      l.artists
    }
    Property("shows", "The saved podcasts.") { (l: Analysis.Library) in
      l.shows
    }
    Property("episodes", "The saved episodes of podcasts.") { (l: Analysis.Library) in
      l.episodes
    }
    Property("playlists", "The playlists, with how many items each has.") { (l: Analysis.Library) in
      l.playlists
    }
    Property("items", "What is in the playlists, one playlist after the other.") {
      (l: Analysis.Library) in
      l.items
    }
    Property("bannedTracks", "The songs never to be played.") { (l: Analysis.Library) in
      l.bannedTracks
    }
    Property("bannedArtists", "The artists never to be played.") { (l: Analysis.Library) in
      l.bannedArtists
    }
    Property("other", "What else was saved.") { (l: Analysis.Library) in
      l.other
    }
    Property("ledger", "What was read of the library.") { (l: Analysis.Library) in
      l.ledger
    }
    Property("issues", "What of the library could not be used, and why.") { (l: Analysis.Library) in
      l.issues
    }
    Function.method("playlistHealth(of:)", "How much of each playlist is listened to.") {
      (h: StreamingHistory, library: Analysis.Library) in h.playlistHealth(of: library)
    }
    Function.method("neverPlayed(in:)", "The liked songs and playlist tracks never played.") {
      (h: StreamingHistory, library: Analysis.Library) in h.neverPlayed(in: library)
    }
  }
}
