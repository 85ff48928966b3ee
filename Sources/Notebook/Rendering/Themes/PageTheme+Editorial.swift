extension PageTheme {
  /// Warm white, black serifs, one sea blue: the default.
  package static let editorial = PageTheme(
    name: "editorial",
    textFace: serifs,
    sideFace: sans,
    light: Palette(
      scheme: "light",
      paper: "#fdfcfa",
      ink: "#1b1a18",
      muted: "#66615a",
      rule: "#dfdad2",
      faint: "#f4f1eb",
      accent: "#0f6a8b",
      bad: "#a8281f"
    ),
    dark: Palette(
      scheme: "dark",
      paper: "#151619",
      ink: "#e9e6e0",
      muted: "#a39e95",
      rule: "#36373b",
      faint: "#1f2024",
      accent: "#5cb8d6",
      bad: "#ff8b7e"
    )
  )
}
