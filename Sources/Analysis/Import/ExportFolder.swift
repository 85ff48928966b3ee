/// Finds the files of an export by their names, in folders and in zips; no other file is ever opened.
struct ExportFolder {
  /// One file that was chosen.
  struct File: Sendable {
    /// Where its bytes are.
    fileprivate enum Source: Sendable {
      case path
      case loaded(FileBytes)
      case entry(ZipArchive, ZipArchive.Entry)
      case archive(ImportError)
    }

    /// The path that was, or is to be, opened.
    let path: String
    /// The name to show: without folders, except those that lie inside the export.
    let label: String
    /// The name without any folder.
    let name: String
    fileprivate let source: Source

    /// The same file, shown with a folder before its name.
    func labelled(by folder: String) -> File {
      File(path: path, label: folder + "/" + label, name: name, source: source)
    }

    /// The whole content of the file.
    ///
    /// - Throws: `ImportError` when it cannot be read, or unpacked.
    func contents(using access: FileAccess) throws(ImportError) -> FileBytes {
      switch source {
      case .path: return try access.contents(path)
      case .loaded(let contents): return contents
      case .archive(let error): throw error
      case .entry(let archive, let entry):
        do throws(ArchiveDamage) {
          return try archive.contents(of: entry)
        } catch {
          throw .damaged(path: label, reason: error.reason)
        }
      }
    }
  }

  /// How the names of the folders begin into which Spotify packs an export.
  private static let innerFolders = [
    "MyData", "Spotify Account Data", "Spotify Extended Streaming History", "my_spotify_data",
  ]

  let path: String
  let access: FileAccess

  /// The chosen files of a folder, of the usual folders and zips inside it, or of one zip; or the one
  /// file that the path leads to.
  ///
  /// - Parameter isChosen: Decides by the name without folders.
  /// - Returns: The files in the order in which they are read.
  /// - Throws: `ImportError` when the path or a folder cannot be looked at.
  func files(where isChosen: (String) -> Bool) throws(ImportError) -> [File] {
    switch try access.kind(path.checkedAsPath()) {
    case .file: return try filesOfFile(where: isChosen)
    case .other(let kind): throw .notAFile(path: path, found: kind)
    case .folder: return try files(in: path, label: "", depth: 0, where: isChosen)
    }
  }

  /// All names that lie where files are looked for first.
  func names() throws(ImportError) -> [String] {
    guard case .folder = try access.kind(path) else {
      return try archive(at: path)?.entries.map(\.name) ?? []
    }
    return try access.entries(path)
  }

  // MARK: Folders

  private func files(
    in folder: String,
    label: String,
    depth: Int,
    where isChosen: (String) -> Bool
  ) throws(ImportError) -> [File] {
    let names = try access.entries(folder).sorted(by: Self.comesBefore)
    var found = names.filter(isChosen).map { name in
      File(
        path: joined(folder, name),
        label: label + name.onOneLine(),
        name: name,
        source: .path
      )
    }
    // A folder as it was unpacked may hold another one, and that is all.
    for name in names where depth < 2 && Self.innerFolders.contains(where: name.hasPrefix) {
      let inner = joined(folder, name)
      guard try access.kind(inner) == .folder else { continue }
      let inside = try files(
        in: inner,
        label: label + name + "/",
        depth: depth + 1,
        where: isChosen
      )
      found += inside
    }
    for name in names where Self.isArchive(name) {
      found += try filesOfArchive(joined(folder, name), label: label + name, where: isChosen)
    }
    return found
  }

  private func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  // MARK: Zips

  /// Whether a file of this name may be a zip that Spotify sent.
  private static func isArchive(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".zip") && name.contains("spotify")
  }

  /// The one file that the path leads to, or what is chosen of it when it is a zip.
  private func filesOfFile(where isChosen: (String) -> Bool) throws(ImportError) -> [File] {
    let contents = try access.contents(path)
    guard contents.withBytes(ZipArchive.isArchive) else {
      let name = path.lastComponent
      return [File(path: path, label: name, name: name, source: .loaded(contents))]
    }
    return files(of: try Self.archive(contents, path), at: path, label: "", where: isChosen)
  }

  /// What is chosen of a zip in a folder; one that cannot be read is a file that cannot be read.
  private func filesOfArchive(
    _ path: String,
    label: String,
    where isChosen: (String) -> Bool
  ) throws(ImportError) -> [File] {
    do throws(ImportError) {
      guard let archive = try archive(at: path) else {
        throw .damaged(path: path, reason: "it is no zip archive")
      }
      return files(of: archive, at: path, label: label + "/", where: isChosen)
    } catch {
      if case .refused = error { throw error }
      let name = path.lastComponent
      return [File(path: path, label: label, name: name, source: .archive(error))]
    }
  }

  private func archive(at path: String) throws(ImportError) -> ZipArchive? {
    let contents = try access.contents(path)
    guard contents.withBytes(ZipArchive.isArchive) else { return nil }
    return try Self.archive(contents, path)
  }

  private static func archive(
    _ contents: FileBytes,
    _ path: String
  ) throws(ImportError) -> ZipArchive {
    do throws(ArchiveDamage) {
      return try ZipArchive(contents)
    } catch {
      throw .damaged(path: path, reason: error.reason)
    }
  }

  private func files(
    of archive: ZipArchive,
    at path: String,
    label: String,
    where isChosen: (String) -> Bool
  ) -> [File] {
    let chosen = archive.entries.filter { isChosen($0.name.lastComponent) && !$0.isHidden }
    return chosen.sorted(by: Self.comesBefore).map { entry in
      File(
        path: path,
        label: label + entry.name.onOneLine(),
        name: entry.name.lastComponent,
        source: .entry(archive, entry)
      )
    }
  }

  // MARK: Order

  /// The order of files: the last run of digits as a number, none first, then the name.
  static func comesBefore(_ first: String, _ second: String) -> Bool {
    let (a, b) = (lastNumber(first), lastNumber(second))
    if a.count != b.count { return a.count < b.count }
    if !a.elementsEqual(b) { return a.lexicographicallyPrecedes(b) }
    return first.precedesByScalars(second)
  }

  /// The order of the files in a zip: folder by folder.
  private static func comesBefore(_ first: ZipArchive.Entry, _ second: ZipArchive.Entry) -> Bool {
    let (a, b) = (first.name.lastComponent, second.name.lastComponent)
    let folders = (first.name.dropLast(a.count), second.name.dropLast(b.count))
    guard folders.0 == folders.1 else {
      return String(folders.0).precedesByScalars(String(folders.1))
    }
    return comesBefore(a, b)
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

extension ZipArchive.Entry {
  /// Whether it lies in a folder of copies or of another system's notes, such as `__MACOSX`.
  fileprivate var isHidden: Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }
}
