/// Writes catalogues: right ones, and ones with the oddities that real files have.
struct CatalogWriter {
  var dice: Dice

  private static let features = [
    "danceability", "energy", "key", "loudness", "mode", "speechiness", "acousticness",
    "instrumentalness", "liveness", "valence", "tempo", "duration_ms", "time_signature",
  ]

  /// Headers as other files have them.
  private static let otherNames = [
    "", "Track Name", "Artist Name(s)", "Track URI", "Duration (ms)", "time_sig", "Danceability",
    "track_artist", "song", "duration", "id", "name", "title", "artist", "artist_name", "genre",
    "Unnamed: 0.1", "explicit", "popularity", "\"a\nb\"", "energy", " track_name ",
    "\u{FEFF}track_id",
  ]

  mutating func file() -> [UInt8] {
    var names =
      ["", "track_id", "artists", "album_name", "track_name", "popularity"] + Self.features
      + ["explicit", "track_genre"]
    if dice.chance(30) { names.swapAt(dice.roll(names.count), dice.roll(names.count)) }
    if dice.chance(10) { names[dice.roll(names.count)] = dice.pick(Self.otherNames) }
    if dice.chance(10) { names.append(dice.pick(Self.otherNames)) }
    if dice.chance(5) { names.remove(at: dice.roll(names.count)) }
    let rate = dice.pick([0, 0, 10, 60, 300])
    let lines = (0..<dice.roll(dice.chance(90) ? 9 : 60)).map { row(names, number: $0, rate) }
    let lineEnd = dice.pick(["\n", "\n", "\n", "\r\n", "\r"])
    let delimiter = dice.chance(96) ? "," : dice.pick([";", "\t", "|"])
    let last = dice.chance(80) ? lineEnd : ""
    let all = [names] + lines
    let text = all.map { $0.joined(separator: delimiter) }.joined(separator: lineEnd) + last
    return (dice.chance(10) ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  private mutating func row(_ names: [String], number: Int, _ rate: Int) -> [String] {
    if dice.roll(1000) < rate { return [dice.pick(["", " ", "\"", "\"\"", ",", "\"\n\""])] }
    var cells = names.map { name in
      dice.roll(1000) < rate ? dice.pick(Self.oddCells) : cell(name, number)
    }
    if dice.roll(1000) < rate { cells.removeLast(1 + dice.roll(cells.count)) }
    if dice.roll(1000) < rate { cells += cells.prefix(dice.roll(200)) }
    return cells
  }

  private mutating func cell(_ name: String, _ number: Int) -> String {
    switch name {
    case "": String(number)
    case "track_id": "000000000000000000000\(dice.roll(10))"
    case "artists": quoted(artists())
    case "album_name": quoted(dice.pick(MadeUpNames.albums))
    case "track_name": quoted(dice.pick(MadeUpNames.tracks))
    case "popularity": String(dice.roll(101))
    case "explicit": dice.pick(["True", "False", "TRUE"])
    case "track_genre": dice.pick(["folk", "j-pop", "\"a, b\""])
    case "duration_ms": String(60_000 + dice.roll(200_000))
    case "loudness": "-\(dice.roll(60)).\(dice.roll(1000))"
    case "tempo": "\(dice.roll(220)).\(dice.roll(1000))"
    default: dice.pick(["0", "1", "0.\(dice.roll(100_000))", "1.01e-6", "4.0"])
    }
  }

  private mutating func artists() -> String {
    (0...dice.roll(2)).map { _ in dice.pick(MadeUpNames.artists) }.joined(separator: ";")
  }

  private mutating func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\n".contains($0) }) || dice.chance(10) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private static let oddCells = [
    "", " ", "NA", "nan", "NaN", "inf", "-Infinity", "1e308", "-1e308", "1e309", "1e-400", "5e-324",
    "1,5", "\"1,5\"", "4/4", "04-Apr", "C#", "Major", "True", "?", "-1", "+1", "1.", ".5", "1e",
    "1e+",
    "--1", "0x10", " 1 ", "\"1\"", "\"1\"\"\"", "\"1\"2", "1\"2\"", "\"", "\"\"", "\"a\nb\"",
    "\"a\r\nb\"",
    "\"\"\"\"", "\u{0}", "\u{202E}", "['A', 'B']", "[\"\"A\"\"]", "empty_field", "1_000", "１", "٣",
    "99999999999999999999999", "0.00000000000000000000000000000000000000000001",
    "123456789012345678",
    "170000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
  ]
}
