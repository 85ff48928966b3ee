/// Which songs of a history are one recording under several spellings or ids.
///
/// Two songs are when their artists and titles have the same words, apart from notes that name the
/// same recording (`ArtistReader`, `TitleReader`), and they do not name different guests, films or
/// years; or when one Spotify track was played under both names and both name the same kinds of
/// recording.
struct SameRecordings: Sendable {
  /// A song of the table, and the number of a URI that it was played under.
  struct SongURI { let song: UInt32; let uri: UInt32 }

  /// The group of each song; groups are numbered by their first song.
  let groupOfSong: [UInt32]
  let groupCount: Int

  /// Groups the songs of a table.
  ///
  /// - Parameters:
  ///   - songs: The songs.
  ///   - uris: What was played under which URI, in any order and as often as it comes.
  ///     The numbers may be of any table, but arrays as long as the largest are made.
  /// - Complexity: O(songs + URIs).
  init(_ songs: SongTable, uris: [SongURI] = []) {
    let keys = RecordingKeys(songs)
    var sets = DisjointSets(count: songs.count)
    for bucket in keys.buckets { Self.join(bucket, keys, songs, in: &sets) }
    Self.join(uris, keys, in: &sets)
    (groupOfSong, groupCount) = sets.numbered()
  }

  /// The groups of at least two songs, each in the order of its songs.
  var merged: [[Int]] {
    var groups = [[Int]](repeating: [], count: groupCount)
    for (song, group) in groupOfSong.enumerated() { groups[Int(group)].append(song) }
    return groups.filter { $0.count > 1 }
  }

  /// Joins the songs that share a key.
  private static func join(
    _ bucket: [Int],
    _ keys: RecordingKeys,
    _ songs: SongTable,
    in sets: inout DisjointSets
  ) {
    CreditCircles.join(bucket, in: &sets) { song in
      keys.hasCredits(song) ? TitleCredits(of: song, in: songs) : nil
    }
  }

  /// Joins the songs that share a URI and name the same kinds of recording.
  private static func join(_ uris: [SongURI], _ keys: RecordingKeys, in sets: inout DisjointSets) {
    let uriCount = uris.reduce(0) { max($0, Int($1.uri) + 1) }
    var firstSong = [UInt32?](repeating: nil, count: uriCount)
    var others: [SongURI] = []
    for pair in uris {
      guard let first = firstSong[Int(pair.uri)] else {
        firstSong[Int(pair.uri)] = pair.song
        continue
      }
      if keys.kinds(Int(first)) == keys.kinds(Int(pair.song)) {
        sets.join(Int(first), Int(pair.song))
      } else {
        others.append(pair)
      }
    }
    if !others.isEmpty { join(others, keys, in: &sets) }
  }
}
