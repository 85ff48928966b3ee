extension PageTheme {
  /// Dark whatever the reader prefers; on paper it is printed dark on white.
  package static let night = PageTheme(
    name: "night",
    textFace: sans,
    sideFace: sans,
    dark: Palette(
      scheme: "dark",
      paper: "#0d1220",
      ink: "#dfe5f2",
      muted: "#93a0ba",
      rule: "#2a3450",
      faint: "#151c2e",
      accent: "#8ab4ff",
      bad: "#ff8f9a",
      charts: Palette.Charts(
        grid: "#232c45",
        secondary: "#7a86a3",
        series: ["#8ab4ff", "#ffb070", "#6fd6a8", "#f09bd0", "#e8cf6a", "#b9a8ff"],
        ramp: ["#17233f", "#26406f", "#3d66a6", "#6f9cdf", "#cfe1ff"],
        below: ["#3a2a1f", "#6a4325", "#925b29", "#e29b5b", "#fbdfc4"]
      )
    )
  )
}
