internal import Notebook

/// The names that a cell may use, and the one line each that makes them known.
enum Prelude {
  static let library = Notebook.Library {
    numbers
    loading
    statistics
    rows
    recommendation
    taste
    models
    charts
  }
}
