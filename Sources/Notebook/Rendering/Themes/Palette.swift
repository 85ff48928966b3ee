/// The colors of a page, and of its charts where they are not the charts' own.
///
/// Text has a contrast of 4.5 against the paper, and a mark that is told by its color one of 3.
struct Palette: Sendable {
  /// The colors of charts, by the names that their style sheet gives them.
  struct Charts: Sendable {
    var grid: String
    var secondary: String
    /// Six that can be seen on the paper; the charts' own are those measured for all eyes.
    var series: [String]
    /// Five, from little to much.
    var ramp: [String]
    /// Five, from little to much below zero; none for the charts' own, which follow the reader's
    /// choice of day or night.
    var below: [String] = []
  }

  /// `light` or `dark`, as CSS calls it: the color of scroll bars and controls.
  var scheme: String
  var paper: String
  var ink: String
  var muted: String
  var rule: String
  /// The ground of what stands off from the paper.
  var faint: String
  var accent: String
  /// Errors and warnings.
  var bad: String
  /// Nil: the charts' own colors.
  var charts: Charts?

  /// The custom properties that style sheets read.
  var declarations: String {
    let page = [
      ("paper", paper), ("ink", ink), ("muted", muted), ("rule", rule), ("faint", faint),
      ("accent", accent), ("bad", bad), ("chart-paper", "var(--paper)"),
    ]
    return (page + (charts?.declarations(on: self) ?? []))
      .map { "--\($0.0):\($0.1)" }
      .joined(separator: ";")
  }
}

extension Palette.Charts {
  fileprivate func declarations(on page: Palette) -> [(String, String)] {
    let series = zip(1..., series).map { ("chart-series-\($0)", $1) }
    let ramp = zip(0..., ramp).map { ("chart-ramp-\($0)", $1) }
    let below = zip(0..., below).map { ("chart-below-\($0)", $1) }
    return [
      ("chart-ink", "var(--ink)"), ("chart-muted", "var(--muted)"), ("chart-grid", grid),
      ("chart-accent", "var(--accent)"), ("chart-secondary", secondary),
      ("chart-no-data", secondary),
    ] + series + ramp + below
  }
}
