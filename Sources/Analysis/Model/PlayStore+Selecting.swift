extension PlayStore {
  /// The numbers of the plays that ended in a period on the clocks of the time zone, in ascending
  /// order.
  func rows(in period: Period) -> [Int] {
    // No clock is a day ahead of UTC or behind it.
    let (moments, day) = (period.localSeconds, Int64(86_400))
    let first = endSeconds.firstPosition { $0 >= moments.lowerBound - day }
    let last = endSeconds.firstPosition { $0 >= moments.upperBound + day }
    return (first..<last).filter { moments.contains(localEndSeconds[$0]) }
  }

  /// The plays with these numbers, which ascend, and only the songs that they have.
  ///
  /// The tables of files, albums and URIs stay whole, and so do the numbers in them.
  func selecting(_ rows: [Int]) -> PlayStore {
    guard rows.count < count else { return self }
    var selected = self
    selected.endSeconds = endSeconds.at(rows)
    selected.localEndSeconds = localEndSeconds.at(rows)
    selected.milliseconds = milliseconds.at(rows)
    selected.fileIDs = fileIDs.at(rows)
    selected.albumIDs = albumIDs.at(rows)
    selected.uriIDs = uriIDs.at(rows)
    selected.details = details.at(rows)
    (selected.songs, selected.songIDs) = songs.compacted(songIDs.at(rows))
    return selected
  }
}

extension Array {
  /// The elements at ascending positions.
  fileprivate func at(_ positions: [Int]) -> [Element] {
    guard let first = positions.first, let last = positions.last else { return [] }
    // The plays of a period lie side by side but where the clocks are turned back at its beginning.
    if last - first + 1 == positions.count { return Array(self[first...last]) }
    return positions.map { self[$0] }
  }
}

extension SongTable {
  /// The songs that are among `ids`, numbered in the order in which they first come, and their new
  /// numbers in place of the old ones.
  fileprivate func compacted(_ ids: [UInt32]) -> (SongTable, [UInt32]) {
    var songs = SongTable()
    var numbers = Array(repeating: UInt32.max, count: count)
    let newIDs = ids.map { id in
      if numbers[Int(id)] == UInt32.max { numbers[Int(id)] = songs.add(Int(id), of: self) }
      return numbers[Int(id)]
    }
    return (songs, newIDs)
  }

  /// Takes over a song of another table.
  private mutating func add(_ song: Int, of other: SongTable) -> UInt32 {
    let artist = other.artists.withBytes(of: other.artistIDs[song]) { internArtist($0) }
    let track = other.tracks.withBytes(of: other.trackIDs[song]) { internTrack($0) }
    return intern(artist: artist, track: track)
  }
}
