internal import Analysis
internal import Notebook
internal import NotebookReport

extension Prelude {
  /// The loaders: the only functions that open files.
  @LibraryBuilder static var loading: [Notebook.Library.Entry] {
    Function(
      "StreamingHistory(contentsOf:timeZone:)",
      "Reads the plays of an export: a folder, a zip or one of its files.",
      throwing: true,
      defaults: nil,
      .some(nil)
    ) { (path: InputPath, timeZone: String?) in
      try StreamingHistory(
        contentsOf: path.written,
        timeZone: timeZone ?? path.timeZone,
        using: path.fileAccess
      )
    }
    Function(
      "StreamingHistory.merging(_:timeZone:)",
      "Reads several exports as one history.",
      throwing: true,
      defaults: nil,
      .some(nil)
    ) { (paths: [InputPath], timeZone: String?) in
      try StreamingHistory.merging(
        paths.map(\.written),
        timeZone: timeZone ?? paths.first?.timeZone,
        using: paths.fileAccess
      )
    }
    Function(
      "Library(contentsOf:)",
      "Reads the liked songs and playlists of an export.",
      throwing: true
    ) { (path: InputPath) in
      try Analysis.Library(contentsOf: path.written, using: path.fileAccess)
    }
    Function(
      "Catalog(contentsOf:)",
      "Reads a catalogue of songs with audio features from a CSV file.",
      throwing: true
    ) { (path: InputPath) in
      try Catalog(contentsOf: path.written, using: path.fileAccess)
    }
    Function(
      "Catalog.merging(_:)",
      "Reads several catalogues as one; a track in several of them is one row.",
      throwing: true
    ) { (paths: [InputPath]) in
      try Catalog.merging(paths.map(\.written), using: paths.fileAccess)
    }
  }
}
