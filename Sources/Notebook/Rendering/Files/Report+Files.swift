extension Report {
  /// Everything that a report is written as.
  ///
  /// It is made before the first byte is written, so that what fails on the way leaves no half of it.
  package struct Files: Sendable {
    package struct File: Hashable, Sendable {
      package var path: String
      package var bytes: [UInt8]

      package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
      }

      init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
      }
    }

    /// The files of one folder.
    package struct Folder: Sendable {
      package var path: String
      package var files: [File]
    }

    /// The report itself.
    package var page: File
    /// What it shows from files of their own.
    package var images: Folder?
    /// What else was asked for.
    package var folders: [Folder] = []
  }

  /// What a report is written as.
  package enum Format: String, CaseIterable, Sendable {
    /// One file that loads nothing.
    case html
    /// GitHub-flavored Markdown, with its charts in a folder beside it.
    case markdown = "md"
  }

  /// The report and what it shows: the images of `out/name.md` go to `out/name_files`.
  package func files(as format: Format, at path: String) -> Files {
    switch format {
    case .html: return Files(page: .init(path: path, text: html))
    case .markdown:
      let folder = path.withoutExtension + "_files"
      var writer = MarkdownWriter(self, imageFolder: folder.lastComponent)
      var files = Files(page: .init(path: path, text: writer.write()))
      let images = writer.images.map { Files.File(path: "\(folder)/\($0.name)", bytes: $0.bytes) }
      files.images = Files.Folder(path: folder, files: images)
      return files
    }
  }

  /// The numbers of every table, and those behind every chart, as CSV and JSON.
  package func dataFiles(in folder: String) -> Files.Folder {
    let files = exhibits.flatMap { exhibit -> [Files.File] in
      let table =
        switch exhibit.content {
        case .table(let table): table
        case .figure(let figure): figure.values
        }
      return [
        file(exhibit.name + ".csv", in: folder, TableText.csv(table)),
        file(exhibit.name + ".json", in: folder, TableText.json(table)),
      ]
    }
    return Files.Folder(path: folder, files: files)
  }

  /// Every chart as an SVG file that needs no other.
  package func figureFiles(in folder: String) -> Files.Folder {
    let files = exhibits.compactMap { exhibit -> Files.File? in
      guard case .figure(let figure) = exhibit.content else { return nil }
      return file(exhibit.name + ".svg", in: folder, figure.standaloneSVG() + "\n")
    }
    return Files.Folder(path: folder, files: files)
  }

  private func file(_ name: String, in folder: String, _ text: String) -> Files.File {
    Files.File(path: folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)", text: text)
  }
}

extension String {
  /// A path without what stands behind the last dot of the file's name.
  fileprivate var withoutExtension: String {
    let name = lastComponent
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return self }
    return String(dropLast(name[dot...].count))
  }
}
