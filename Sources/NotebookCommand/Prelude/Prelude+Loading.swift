internal import Analysis
internal import Notebook
internal import NotebookReport

extension Prelude {
  /// The loaders: the only functions that open files.
  @LibraryBuilder static var loading: [Notebook.Library.Entry] {
    Function(
      "StreamingHistory(contentsOf:)",
      "Reads the plays of an export: a folder or one of its files.",
      throwing: true
    ) { (path: InputPath) in
      try StreamingHistory(contentsOf: path.written, using: path.fileAccess)
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
  }
}
