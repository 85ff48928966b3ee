extension PageTheme {
  /// Cream, brown ink and old serifs throughout: a book.
  package static let paper = PageTheme(
    name: "paper",
    textFace: bookFaces,
    sideFace: bookFaces,
    light: Palette(
      scheme: "light",
      paper: "#f7f0e1",
      ink: "#2b2218",
      muted: "#6b5d4b",
      rule: "#dccfb6",
      faint: "#efe5d0",
      accent: "#8a3b12",
      bad: "#a01c1c",
      charts: Palette.Charts(
        grid: "#e3d8c2",
        secondary: "#857864",
        series: ["#8a3b12", "#2f6690", "#5c7a29", "#8c4a8c", "#b07a00", "#2a7d76"],
        ramp: ["#f0dcc4", "#dfb48c", "#c98553", "#a4561f", "#6b2f07"]
      )
    ),
    dark: Palette(
      scheme: "dark",
      paper: "#1d1813",
      ink: "#eee2cd",
      muted: "#b3a48c",
      rule: "#40372c",
      faint: "#28211a",
      accent: "#e8a06a",
      bad: "#ff8f80",
      charts: Palette.Charts(
        grid: "#3a3127",
        secondary: "#918470",
        series: ["#e8a06a", "#7fb2d9", "#a9c46c", "#d39bd3", "#e0bb4a", "#6fc7bd"],
        ramp: ["#33261a", "#5d3f26", "#8d5f36", "#c58a53", "#f3cfa5"]
      )
    )
  )
}

extension PageTheme {
  private static let bookFaces =
    "\"Iowan Old Style\",\"Palatino Linotype\",Palatino,\"Book Antiqua\",\"URW Palladio L\",\"Noto Serif\",serif"
}
