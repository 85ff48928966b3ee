internal import Analysis

/// Makes files by chance.
struct FileMaker {
  var dice: Dice

  // MARK: Histories

  mutating func history() -> TrialFiles {
    let zone =
      dice.chance(90) ? nil : dice.pick(["Europe/Berlin", "Asia/Kathmandu", "America/New_York"])
    var files: [(name: String, bytes: [UInt8])] = []
    for _ in 0..<(dice.chance(60) ? 1 : 2) {
      var writer = HistoryWriter(dice: fork())
      let schema = dice.pick(HistoryWriter.Schema.allCases)
      let tree = writer.file(schema)
      let name = dice.pick(dice.chance(92) ? schema.fileNames : HistoryWriter.Schema.allNames)
      files.append((name, text(of: tree)))
    }
    if dice.chance(15) {
      var writer = LibraryWriter(dice: fork())
      files.append(("YourLibrary.json", text(of: writer.library())))
    }
    return handedOver(files, zone)
  }

  // MARK: Libraries

  mutating func library() -> TrialFiles {
    var files: [(name: String, bytes: [UInt8])] = []
    for _ in 0..<(dice.chance(60) ? 1 : 2) {
      var writer = LibraryWriter(dice: fork())
      let isLibrary = dice.chance(40)
      let tree = isLibrary ? writer.library() : writer.playlists()
      let names = ["Playlist1.json", "Playlist2.json", "Playlist.json"]
      files.append((isLibrary ? "YourLibrary.json" : dice.pick(names), text(of: tree)))
    }
    return handedOver(files, nil)
  }

  // MARK: Catalogues

  mutating func catalog() -> [UInt8] {
    var writer = CatalogWriter(dice: fork())
    return damaged(writer.file())
  }

  // MARK: Archives

  mutating func archive() -> [UInt8] {
    var mutation = ByteMutation(dice: fork())
    let entries = (0..<dice.roll(4)).map { _ in entry(dice.pick(Self.names), bytes: noise()) }
    let packed =
      dice.chance(60)
      ? Packing.zip(entries)
      : (0...dice.roll(2)).flatMap { _ in Packing.gzip(noise()) }
    let prefixed = dice.chance(10) ? noise() + packed : packed
    return dice.chance(90) ? mutation.changed(prefixed) : prefixed
  }

  private static let names = ["a", "a/b.json", "MyData/", "é", "", "../a", "a\u{0}b", "__MACOSX/a"]

  private mutating func noise() -> [UInt8] {
    let values = dice.chance(50) ? 2 : 256
    return (0..<dice.roll(dice.chance(90) ? 60 : 3000)).map { _ in UInt8(dice.roll(values)) }
  }

  private mutating func entry(_ name: String, bytes: [UInt8]) -> Packing.Entry {
    Packing.Entry(
      name: name,
      bytes: bytes,
      isDeflated: dice.chance(50),
      isStreamed: dice.chance(30)
    )
  }

  // MARK: Ways to hand files over

  /// As a file, as a folder, or as a zip: by itself, in a folder, or beside its own files.
  private mutating func handedOver(
    _ files: [(name: String, bytes: [UInt8])],
    _ zone: String?
  ) -> TrialFiles {
    let inFolder = files.map { ("export/\($0.name)", $0.bytes) }
    let all = Dictionary(inFolder) { $1 }
    switch dice.roll(10) {
    case 0...3: return TrialFiles(all, reading: ["export"], timeZone: zone)
    case 4, 5:
      let path = dice.chance(80) ? "export/" + files[0].name : "export/other.json"
      let named = all.merging([path: files[0].bytes]) { $1 }
      return TrialFiles(named, reading: [path], timeZone: zone)
    case 6:
      return TrialFiles(["my_spotify.zip": zip(files)], reading: ["my_spotify.zip"], timeZone: zone)
    case 7:
      let zipped = ["export/my_spotify_data.zip": zip(files)]
      return TrialFiles(zipped.merging(all) { $1 }, reading: ["export"], timeZone: zone)
    case 8:
      let inner = files.map { ("export/MyData/\($0.name)", $0.bytes) }
      return TrialFiles(Dictionary(inner) { $1 }, reading: ["export"], timeZone: zone)
    default:
      let other = ["other/" + files[0].name: text(files[0].bytes)]
      let paths = ["export", "other"]
      return TrialFiles(all.merging(other) { $1 }, reading: paths, timeZone: zone)
    }
  }

  private mutating func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    let folder = dice.pick(["", "MyData/", "Spotify Account Data/"])
    let packed = Packing.zip(files.map { entry(folder + $0.name, bytes: $0.bytes) })
    var mutation = ByteMutation(dice: fork())
    return dice.chance(50) ? mutation.changed(packed) : packed
  }

  // MARK: Texts

  private mutating func text(of tree: JSONTree) -> [UInt8] {
    var mutation = JSONMutation(dice: fork(), rate: dice.pick([0, 0, 3, 20, 100]))
    var layout = JSONTree.Layout()
    layout.lineEnd = dice.pick(["", "\n", "\r\n"])
    layout.colon = dice.pick([":", " : ", ": "])
    layout.indent = dice.pick([0, 2])
    return damaged(mutation.changed(tree).bytes(layout))
  }

  /// The same file once more, or changed once more.
  private mutating func text(_ bytes: [UInt8]) -> [UInt8] {
    dice.chance(50) ? bytes : damaged(bytes)
  }

  private mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var mutation = ByteMutation(dice: fork())
    return dice.chance(45) ? mutation.changed(bytes) : bytes
  }

  /// Throws for a part of the work, so that the parts do not hang together.
  private mutating func fork() -> Dice { Dice(seed: dice.next(), number: 0) }
}

extension HistoryWriter.Schema {
  fileprivate static let allNames = allCases.flatMap(\.fileNames)
}
