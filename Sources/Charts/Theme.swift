/// Sizes of text in user units, and the colors of both themes.
enum Theme {
  /// Names of categories and values at marks.
  static let labelSize = 13.0
  /// Ticks, units and legends.
  static let tickSize = 12.0
  static let titleSize = 16.0
  /// Half of the height of a digit: what lies between the middle of a text and its base line.
  static let labelDrop = 4.5
  static let tickDrop = 4.2

  /// Custom properties without their `--chart-` prefix, in the order of the style sheet.
  static let light: KeyValuePairs<String, String> = [
    "paper": "#ffffff", "ink": "#1f2023", "muted": "#62656b", "grid": "#e4e4e1",
    "accent": "#0f6a8b", "secondary": "#7b7e83",
    "series-1": "#0f6a8b", "series-2": "#cf5410", "series-3": "#26a3a6",
    "series-4": "#5a225d", "series-5": "#2f4509", "series-6": "#746ee2",
    "ramp-0": "#e2eff4", "ramp-1": "#a9cfdd", "ramp-2": "#66a7be", "ramp-3": "#247a9a",
    "ramp-4": "#084860",
    "below-0": "#fbe9dc", "below-1": "#f2bd95", "below-2": "#de8d51", "below-3": "#b0581a",
    "below-4": "#6b320b", "no-data": "#7b7e83",
  ]

  static let dark: KeyValuePairs<String, String> = [
    "paper": "#17181a", "ink": "#e9e7e2", "muted": "#a6a8ad", "grid": "#33353a",
    "accent": "#5cb8d6", "secondary": "#7f8288",
    "series-1": "#5cb8d6", "series-2": "#f08b4f", "series-3": "#b9edc6",
    "series-4": "#a259ac", "series-5": "#ebd13a", "series-6": "#9483f9",
    "ramp-0": "#1d333c", "ramp-1": "#245364", "ramp-2": "#2a6f87", "ramp-3": "#5db3d0",
    "ramp-4": "#c4e9f5",
    "below-0": "#3a2a1f", "below-1": "#6a4325", "below-2": "#925b29", "below-3": "#e29b5b",
    "below-4": "#fbdfc4", "no-data": "#7f8288",
  ]

  /// Marks have only properties that children inherit, since a group may carry the class for them.
  static let styleSheet = """
    :root {
    \(declarations(light))
    }
    @media screen and (prefers-color-scheme: dark) {
    :root {
    \(declarations(dark))
    }
    }
    .chart { display: block; width: 100%; height: auto; overflow: visible; \
    color: var(--chart-ink); fill: var(--chart-ink); font: 13px system-ui, -apple-system, \
    "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif; \
    font-variant-numeric: tabular-nums; }
    .chart .chart-heading { font-size: 16px; font-weight: 600; }
    .chart .chart-panel { font-weight: 600; }
    .chart .chart-tick { font-size: 12px; fill: var(--chart-muted); }
    .chart .chart-unit { font-size: 12px; fill: var(--chart-muted); }
    .chart .chart-empty { fill: var(--chart-muted); }
    .chart .chart-halo { paint-order: stroke; stroke: var(--chart-paper); stroke-width: 4px; \
    stroke-linejoin: round; }
    .chart .chart-inverse { fill: var(--chart-paper); }
    .chart-paper { fill: var(--chart-paper); }
    .chart-grid { stroke: var(--chart-grid); stroke-width: 1; shape-rendering: crispEdges; }
    .chart-base { stroke: var(--chart-muted); stroke-width: 1; shape-rendering: crispEdges; }
    .chart-rule { stroke: var(--chart-ink); stroke-width: 1; shape-rendering: crispEdges; }
    .chart-bar, .chart-swatch { fill: currentColor; }
    .chart-cells { fill: none; stroke: currentColor; }
    .chart-stacked { stroke: var(--chart-paper); stroke-width: 0.75; }
    .chart-line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; \
    stroke-linecap: round; }
    .chart-end { fill: currentColor; stroke: var(--chart-paper); stroke-width: 1.5; }
    .chart-range { fill: currentColor; }
    .chart-point { fill: currentColor; fill-opacity: 0.85; stroke: var(--chart-paper); \
    stroke-width: 0.75; }
    .chart-area { fill: currentColor; stroke: var(--chart-paper); stroke-width: 0.75; }
    .chart-translucent .chart-area, .chart-translucent.chart-area { fill-opacity: 0.3; stroke: currentColor; stroke-width: 1; }
    .chart-dashed { stroke-dasharray: 6 5; }
    .chart-dotted { stroke-dasharray: 0.1 5; }
    .chart-sector { fill: currentColor; stroke: var(--chart-paper); stroke-width: 1.5; }
    .chart-stretch { fill: var(--chart-ink); fill-opacity: 0.07; }
    .chart-ring { fill: var(--chart-paper); stroke: var(--chart-ink); stroke-width: 1.5; }
    .chart-size, .chart-leader { fill: none; stroke: var(--chart-muted); stroke-width: 1; }
    .chart-hits { fill: transparent; stroke: none; }
    .chart-hits > circle:hover { fill: currentColor; stroke: var(--chart-paper); stroke-width: 1.5; }
    .chart-bars rect:hover, .chart-bars path:hover, .chart-cells path:hover { opacity: 0.8; }
    .chart-dash { stroke: var(--chart-no-data); stroke-width: 1; }
    .chart-month { fill: none; stroke: var(--chart-muted); stroke-width: 1; }
    .chart-accent { color: var(--chart-accent); }
    .chart-secondary { color: var(--chart-secondary); }
    .chart-primary { color: var(--chart-ink); }
    .chart-no-data { color: var(--chart-no-data); }
    \(colorClasses)
    .chart-narrow { display: none; }
    @media (max-width: 520px) {
    .chart-wide { display: none; }
    .chart-narrow { display: block; }
    }
    @media print {
    .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; break-inside: avoid; }
    }

    """

  private static func declarations(_ colors: KeyValuePairs<String, String>) -> String {
    colors.map { "--chart-\($0.key): \($0.value);" }.joined(separator: "\n")
  }

  private static var colorClasses: String {
    let series = (1...ColorScale.seriesCount).map { "series-\($0)" }
    let ramp = (0..<Ramp.shadeCount).map { "ramp-\($0)" }
    let below = (0..<Ramp.shadeCount).map { "below-\($0)" }
    return (series + ramp + below).map { ".chart-\($0) { color: var(--chart-\($0)); }" }
      .joined(separator: "\n")
  }
}
