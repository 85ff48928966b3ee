/// Which tracks of a library are the same song, and which plays of a history are of it.
///
/// Two tracks are the same when their URIs are, or their artists and titles after full case folding,
/// as in `SongKeys`; and so are two that are both the same as a third. A play is of every track that
/// has its URI, or its artist and title.
struct SongClasses {
  /// A track as a library names it.
  struct Track {
    let artist: String
    let title: String
    let uri: String?
  }

  /// The plays of one song.
  struct Listening {
    fileprivate(set) var plays = 0
    fileprivate(set) var milliseconds = 0
    /// The end of the latest play, as `PlayStore.localEndSeconds`.
    fileprivate var lastEnd = Int64.min

    /// The day of the latest play, in days since 1970-01-01; nil when there is none.
    var lastDay: Int? { plays > 0 ? Timestamp(seconds: lastEnd).day : nil }

    fileprivate mutating func add(_ other: Listening) {
      plays += other.plays
      milliseconds += other.milliseconds
      lastEnd = Swift.max(lastEnd, other.lastEnd)
    }
  }

  /// The song of each track, in the order of the tracks; the numbers only tell songs apart.
  let songs: [Int]
  /// Where the plays of each track are in `listenings`; one play can show that two songs are one.
  let heard: [Int]
  private let listenings: [Listening]

  /// Finds the same songs among tracks, then their plays.
  ///
  /// - Complexity: O(tracks + songs + plays).
  init(_ tracks: [Track], in store: PlayStore) {
    var index = TrackIndex()
    let nodes = tracks.map { index.add($0) }
    songs = nodes.map { index.root($0) }
    let listenings = index.listenings(in: store)
    heard = nodes.map { index.root($0) }
    self.listenings = listenings
  }

  /// The plays of the track at a position.
  func listening(at position: Int) -> Listening { listenings[heard[position]] }

  /// The plays of several tracks together, each play once.
  func listening(at positions: Range<Int>) -> Listening {
    var sum = Listening()
    for node in Set(heard[positions]) { sum.add(listenings[node]) }
    return sum
  }
}

/// The names and URIs of tracks as nodes of a forest; those of one tree are the same song.
private struct TrackIndex {
  private static let none = -1

  /// The case-folded names.
  private var names = SongTable()
  private var uris = StringTable()
  private var nodesOfNames: [Int] = []
  private var nodesOfURIs: [Int] = []
  /// The parent of each node; a root is its own.
  private var parents: [Int] = []
  private var scratch: [UInt8] = []

  /// The node of a track's names, joined with that of its URI.
  mutating func add(_ track: SongClasses.Track) -> Int {
    let artist = track.artist.withBytes { text in
      withFolded(text, &scratch) { names.internArtist($0) }
    }
    let title = track.title.withBytes { text in
      withFolded(text, &scratch) { names.internTrack($0) }
    }
    let name = Int(names.intern(artist: artist, track: title))
    if name == nodesOfNames.count { nodesOfNames.append(newNode()) }
    if let uri = track.uri {
      let number = Int(uri.withBytes { uris.intern($0) })
      if number == nodesOfURIs.count { nodesOfURIs.append(newNode()) }
      join(nodesOfNames[name], nodesOfURIs[number])
    }
    return nodesOfNames[name]
  }

  private mutating func newNode() -> Int {
    parents.append(parents.count)
    return parents.count - 1
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let (a, b) = (root(first), root(second))
    parents[Swift.max(a, b)] = Swift.min(a, b)
  }

  mutating func root(_ node: Int) -> Int {
    var node = node
    while parents[node] != node {
      parents[node] = parents[parents[node]]
      node = parents[node]
    }
    return node
  }

  /// The plays of each node that is a root in the end; a play joins the names and the URI that it has.
  mutating func listenings(in store: PlayStore) -> [SongClasses.Listening] {
    let (names, uris) = (nodes(of: store.songs), nodes(of: store.uris))
    var listenings = parents.map { _ in SongClasses.Listening() }
    for row in 0..<store.count {
      let name = names[Int(store.songIDs[row])]
      let uri = store.uriIDs[row] == PlayStore.none ? Self.none : uris[Int(store.uriIDs[row])]
      if name != uri, name != Self.none, uri != Self.none { join(name, uri) }
      let node = name == Self.none ? uri : name
      guard node != Self.none else { continue }
      listenings[node].plays += 1
      listenings[node].milliseconds += Int(store.milliseconds[row])
      listenings[node].lastEnd = Swift.max(listenings[node].lastEnd, store.localEndSeconds[row])
    }
    for node in parents.indices where root(node) != node {
      listenings[root(node)].add(listenings[node])
    }
    return listenings
  }

  /// The root of each song of a history, or `none`.
  private mutating func nodes(of songs: SongTable) -> [Int] {
    let artists = (0..<UInt32(songs.artists.count)).map { id in
      songs.artists.withBytes(of: id) { text in
        withFolded(text, &scratch) { names.artists.find($0) }
      }
    }
    return (0..<songs.count).map { song in
      guard let artist = artists[Int(songs.artistIDs[song])],
        let title = songs.tracks.withBytes(
          of: songs.trackIDs[song],
          { text in withFolded(text, &scratch) { names.tracks.find($0) } }
        )
      else { return Self.none }
      // A pair that is new here is no track's: it has no node.
      let name = Int(names.intern(artist: artist, track: title))
      return name < nodesOfNames.count ? root(nodesOfNames[name]) : Self.none
    }
  }

  /// The root of each URI of a history, or `none`.
  private mutating func nodes(of table: StringTable) -> [Int] {
    (0..<UInt32(table.count)).map { id in
      let number = table.withBytes(of: id) { uris.find($0) }
      return number.map { root(nodesOfURIs[Int($0)]) } ?? Self.none
    }
  }
}

/// Lends the folded form of a text; `scratch` saves an allocation for each.
private func withFolded<Result>(
  _ text: Bytes,
  _ scratch: inout [UInt8],
  _ body: (Bytes) -> Result
) -> Result {
  scratch.removeAll(keepingCapacity: true)
  CaseFolding.append(text, to: &scratch)
  return scratch.withUnsafeBufferPointer(body)
}
