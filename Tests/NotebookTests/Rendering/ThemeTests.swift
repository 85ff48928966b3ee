import Testing

@testable import Notebook

@Suite struct ThemeTests {
  /// Relative luminance and contrast, as WCAG 2.2 defines them.
  private func contrast(_ first: String, _ second: String) -> Double {
    let luminances = [luminance(first), luminance(second)].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  private func luminance(_ hex: String) -> Double {
    let value = Int(hex.dropFirst(), radix: 16) ?? -1
    let channels = [16, 8, 0].map { shift -> Double in
      let channel = Double(value >> shift & 255) / 255
      return channel <= 0.03928 ? channel / 12.92 : power((channel + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// x to the power of 2.4, by Newton's method for the fifth root of x to the power of 12.
  private func power(_ x: Double) -> Double {
    let target = (0..<12).reduce(1.0) { product, _ in product * x }
    var root = 1.0
    for _ in 0..<200 { root = (4 * root + target / (root * root * root * root)) / 5 }
    return root
  }

  private static let palettes = PageTheme.all.flatMap { theme in
    [(theme.name + " dark", theme.dark)]
      + (theme.light.map { [(theme.name + " light", $0)] } ?? [])
  }

  @Test func `contrast is measured as the guideline does`() {
    #expect(abs(contrast("#000000", "#ffffff") - 21) < 0.001)
    #expect(abs(contrast("#777777", "#ffffff") - 4.478) < 0.001)
  }

  @Test func `there are four themes, the first of which is the default`() {
    #expect(PageTheme.all.map(\.name) == ["editorial", "paper", "plain", "night"])
    #expect(FrontMatter().theme.light.name == "editorial")
  }

  @Test(arguments: palettes)
  func `text can be read on both grounds of every theme`(name: String, palette: Palette) {
    for ground in [palette.paper, palette.faint] {
      for text in [palette.ink, palette.muted, palette.accent, palette.bad] {
        #expect(contrast(text, ground) >= 4.5, "\(name): \(text) on \(ground)")
      }
    }
  }

  @Test(arguments: palettes)
  func `marks can be seen on the paper of every theme`(name: String, palette: Palette) {
    guard let charts = palette.charts else { return }
    #expect(charts.series.count == 6 && charts.ramp.count == 5)
    for color in charts.series + [charts.secondary] {
      #expect(contrast(color, palette.paper) >= 3, "\(name): \(color)")
    }
    let steps = charts.ramp.map { contrast($0, palette.paper) }
    #expect(steps == steps.sorted(), "\(name): more is further from the paper")
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $1 / $0 > 1.3 }, "\(name)")
  }

  private func head(_ choice: FrontMatter.Theme) -> String {
    Sample.report([]) { $0.theme = choice }.html
  }

  @Test func `a theme has a page by day and one by night`() {
    let html = head(.init(.paper))
    #expect(html.contains("<meta name=\"color-scheme\" content=\"light dark\">"))
    #expect(
      html.contains(
        "<meta name=\"theme-color\" media=\"(prefers-color-scheme:light)\" content=\"#f7f0e1\">\n"
          + "<meta name=\"theme-color\" media=\"(prefers-color-scheme:dark)\" content=\"#1d1813\">"
      )
    )
    #expect(html.contains(":root{color-scheme:light dark;--paper:#f7f0e1;"))
    let night = "@media screen and (prefers-color-scheme:dark){:root{--paper:#1d1813;"
    #expect(html.contains(night))
    #expect(html.contains("--chart-series-1:#8a3b12"))
  }

  @Test func `a dark theme is dark on every screen and never on paper`() {
    let html = head(.init(.night))
    #expect(html.contains("<meta name=\"color-scheme\" content=\"dark\">"))
    #expect(html.contains("<meta name=\"theme-color\" content=\"#0d1220\">"))
    #expect(html.contains("@media screen{:root{color-scheme:dark;--paper:#0d1220;"))
    #expect(html.matches(of: /--paper:#0d1220/).count == 1)
    #expect(html.contains("--chart-below-0:#3a2a1f"))
  }

  @Test func `day and night may come from two themes`() {
    let html = head(.init(.plain, dark: .night))
    #expect(html.contains(":root{color-scheme:light dark;--paper:#ffffff;"))
    #expect(html.contains("(prefers-color-scheme:dark){:root{--paper:#0d1220;"))
  }
}
