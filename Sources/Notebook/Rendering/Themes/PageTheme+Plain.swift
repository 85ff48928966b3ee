extension PageTheme {
  /// Black on white and no serifs: the strongest contrast.
  package static let plain = PageTheme(
    name: "plain",
    textFace: sans,
    sideFace: sans,
    light: Palette(
      scheme: "light",
      paper: "#ffffff",
      ink: "#000000",
      muted: "#4a4a4a",
      rule: "#c8c8c8",
      faint: "#f2f2f2",
      accent: "#0b4fc4",
      bad: "#b00020",
      charts: Palette.Charts(
        grid: "#dddddd",
        secondary: "#6f6f6f",
        series: ["#0b4fc4", "#c2410c", "#14733f", "#9c2f7f", "#7a5c00", "#5b3fc4"],
        ramp: ["#dce7fb", "#a6c3f3", "#6594e3", "#2a62c8", "#0a2f78"]
      )
    ),
    dark: Palette(
      scheme: "dark",
      paper: "#000000",
      ink: "#ffffff",
      muted: "#b8b8b8",
      rule: "#454545",
      faint: "#161616",
      accent: "#7db3ff",
      bad: "#ff8a8a",
      charts: Palette.Charts(
        grid: "#333333",
        secondary: "#8f8f8f",
        series: ["#7db3ff", "#ff9f5a", "#5fd39a", "#ee92d0", "#e6c34a", "#b5a6ff"],
        ramp: ["#12233f", "#214478", "#3a6fbc", "#70a5ee", "#cfe2ff"]
      )
    )
  )
}
