/// Writes the catalogue in the layout that goes round: an index column without a name, one row for
/// each song and genre.
enum CatalogFile {
  static func bytes(_ rows: [CatalogRow], of world: World) -> [UInt8] {
    var out = ByteBuffer()
    out.reserve(rows.count * 190 + 300)
    out.append(
      ",track_id,artists,album_name,track_name,popularity,duration_ms,explicit,danceability,energy,"
        + "key,loudness,mode,speechiness,acousticness,instrumentalness,liveness,valence,tempo,"
        + "time_signature,track_genre\n"
    )
    for (index, row) in rows.enumerated() {
      out.append(index)
      out.append(UInt8(ascii: ","))
      if let recording = row.recording {
        out.append(row, world.recordings[recording], of: world)
      } else {
        out.append("0000000000000000000000,,,,0,0,False,")
        out.append("0.501,0.583,7,-9.46,0,0.0605,0.69,0.00396,0.0747,0.734,138.391,4")
      }
      out.append(UInt8(ascii: ","))
      out.append(Genre.all[row.genre].name)
      out.append(UInt8(ascii: "\n"))
    }
    return out.bytes
  }
}

extension ByteBuffer {
  fileprivate mutating func append(
    _ row: CatalogRow,
    _ recording: Recording,
    of world: World
  ) {
    append(row.otherID ?? recording.id)
    append(UInt8(ascii: ","))
    appendCSV(recording.artists.map { world.artists[$0].name }.joined(separator: ";"))
    append(UInt8(ascii: ","))
    appendCSV(row.otherAlbum ?? world.albums[recording.album].title)
    append(UInt8(ascii: ","))
    appendCSV(recording.title)
    append(UInt8(ascii: ","))
    append(row.otherID == nil ? recording.popularity : recording.popularity / 2)
    append(UInt8(ascii: ","))
    append(recording.milliseconds)
    append(recording.isExplicit ? ",True," : ",False,")
    append(recording.features)
  }

  private mutating func append(_ features: AudioFeatures) {
    appendShare(features.danceability)
    appendShare(features.energy)
    append(features.key)
    append(UInt8(ascii: ","))
    append(thousandths: features.loudness)
    append(features.isMajor ? ",1," : ",0,")
    appendShare(features.speechiness)
    appendShare(features.acousticness)
    appendShare(features.instrumentalness)
    appendShare(features.liveness)
    appendShare(features.valence)
    append(thousandths: features.tempo)
    append(UInt8(ascii: ","))
    append(features.timeSignature)
  }

  private mutating func appendShare(_ share: Double) {
    append(significant: share)
    append(UInt8(ascii: ","))
  }
}
