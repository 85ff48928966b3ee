extension Report {
  /// Everything that a report is written as.
  ///
  /// It is made before the first byte is written, so that what fails on the way leaves no half of it.
  package struct Files: Sendable {
    package struct File: Hashable, Sendable {
      package var path: String
      package var bytes: [UInt8]

      package init(path: String, text: String) {
        self.path = path
        bytes = Array(text.utf8)
      }
    }

    /// The files of one folder.
    package struct Folder: Sendable {
      package var path: String
      package var files: [File]
    }

    /// The report itself.
    package var page: File
    /// What lies beside it, in the order in which it was asked for.
    package var folders: [Folder] = []

    package init(page: File) {
      self.page = page
    }
  }

  /// The numbers of every table, and those behind every chart, as CSV and JSON.
  package func dataFiles(in folder: String) -> Files.Folder {
    let files = exhibits.flatMap { exhibit -> [Files.File] in
      let table =
        switch exhibit.content {
        case .table(let table): table
        case .figure(let figure): figure.data
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
