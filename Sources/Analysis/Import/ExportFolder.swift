/// Finds the files of an export by their names; no other file is ever opened.
struct ExportFolder {
  /// One file that was chosen.
  struct File: Sendable {
    /// The path to open.
    let path: String
    /// The name to show: without folders, except one that lies inside the export.
    let label: String
    /// The name without any folder.
    let name: String

    /// The whole content of the file.
    func contents(using access: FileAccess) throws(ImportError) -> FileBytes {
      try access.contents(path)
    }
  }

  /// What was chosen of an export.
  struct Content {
    let files: [File]
  }

  /// The folders into which Spotify packs an export.
  private static let innerFolders = [
    "MyData", "Spotify Account Data", "Spotify Extended Streaming History", "my_spotify_data",
  ]

  let path: String
  let access: FileAccess

  func content(where isChosen: (String) -> Bool) throws(ImportError) -> Content {
    Content(files: try files(where: isChosen))
  }

  func entries() throws(ImportError) -> [String] { try access.entries(path) }

  /// The chosen files of a folder, of the usual folders inside it when it has none itself, or the
  /// one file that the path leads to.
  ///
  /// - Parameter isChosen: Decides by the name without folders.
  /// - Returns: The files in the order in which they are read.
  /// - Throws: `ImportError` when the path or a folder cannot be looked at.
  func files(where isChosen: (String) -> Bool) throws(ImportError) -> [File] {
    switch try access.kind(path.checkedAsPath()) {
    case .file:
      let name = path.lastComponent
      return [File(path: path, label: name, name: name)]
    case .other(let kind): throw .notAFile(path: path, found: kind)
    case .folder: break
    }
    let names = try access.entries(path)
    let direct = files(names, in: path, label: "", where: isChosen)
    guard direct.isEmpty else { return direct }
    return try filesInside(names, where: isChosen)
  }

  private func filesInside(
    _ names: [String],
    where isChosen: (String) -> Bool
  ) throws(ImportError) -> [File] {
    var found: [File] = []
    for folder in Self.innerFolders where names.contains(folder) {
      let inner = joined(path, folder)
      guard try access.kind(inner) == .folder else { continue }
      found += files(try access.entries(inner), in: inner, label: folder + "/", where: isChosen)
    }
    return found
  }

  private func files(
    _ names: [String],
    in folder: String,
    label: String,
    where isChosen: (String) -> Bool
  ) -> [File] {
    names.filter(isChosen).sorted(by: Self.comesBefore).map {
      File(path: joined(folder, $0), label: label + $0, name: $0)
    }
  }

  private func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The order of files: the last run of digits as a number, none first, then the name.
  static func comesBefore(_ first: String, _ second: String) -> Bool {
    let (a, b) = (lastNumber(first), lastNumber(second))
    if a.count != b.count { return a.count < b.count }
    if !a.elementsEqual(b) { return a.lexicographicallyPrecedes(b) }
    return first.precedesByScalars(second)
  }

  /// The last run of digits without leading zeros, so that a longer one is a greater number.
  private static func lastNumber(_ name: String) -> [UInt8] {
    let upToDigits = name.utf8.reversed().drop { !$0.isDigit }
    let digits = upToDigits.prefix(while: \.isDigit).reversed()
    guard !digits.isEmpty else { return [] }
    let significant = Array(digits.drop { $0 == .zero })
    return significant.isEmpty ? [.zero] : significant
  }
}
