/// A look that front matter names: its faces, and its colors by day and by night.
package struct PageTheme: Sendable {
  package var name: String
  /// Families for the text, and for tables, captions and notes.
  var textFace: String
  var sideFace: String
  /// Nil in a theme that is dark whatever its reader prefers.
  var light: Palette?
  var dark: Palette

  /// Every theme, the default one first: a new one is a file beside the others and a word here.
  package static let all = [editorial, paper, plain, night]

  static let serifs =
    "Charter,\"Bitstream Charter\",\"Sitka Text\",Cambria,\"Noto Serif\",Georgia,serif"
  static let sans =
    "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",\"Noto Sans\",sans-serif"
  static let mono = "ui-monospace,\"SF Mono\",Menlo,Consolas,\"DejaVu Sans Mono\",monospace"
}

/// The themes of a page by day and by night; faces are those of the first.
struct PageLook: Sendable {
  private let theme: PageTheme
  private let light: Palette
  private let dark: Palette

  init(_ choice: FrontMatter.Theme) {
    theme = choice.light
    light = choice.light.light ?? choice.light.dark
    dark = choice.dark.dark
  }

  /// What `<meta name=color-scheme>` says.
  var colorScheme: String { light.scheme == dark.scheme ? dark.scheme : "light dark" }

  /// The color of the paper, and the one that a browser in the dark paints its frame with.
  var paper: (light: String, dark: String) { (light.paper, dark.paper) }

  /// The colors of the share card, which is seen on any ground.
  var card: Palette { light }

  /// The custom properties of the page; a dark palette never reaches the printer.
  var sheet: String {
    let faces =
      "--text:\(theme.textFace);--sans:\(theme.sideFace);--mono:\(PageTheme.mono)"
    let scheme = "color-scheme:\(colorScheme)"
    guard light.scheme != dark.scheme else {
      return ":root{\(faces)}\n@media screen{:root{\(scheme);\(light.declarations)}"
        + darkRule(unless: light.paper == dark.paper) + "}"
    }
    return """
      :root{\(scheme);\(light.declarations);\(faces)}
      @media screen and (prefers-color-scheme:dark){:root{\(dark.declarations)}}
      """
  }

  private func darkRule(unless isSame: Bool) -> String {
    isSame ? "" : "@media(prefers-color-scheme:dark){:root{\(dark.declarations)}}"
  }
}
