import Testing

@testable import Charts

@Suite struct TextTests {
  @Test(arguments: [
    ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
    ("\"it's\"", "&quot;it&#39;s&quot;"),
    ("a\u{0}b\u{1B}c\u{7F}\u{85}d", "abcd"),
    ("one\ntwo\tthree", "one two three"),
    ("safe\u{202E}txt.exe\u{2066}\u{200F}", "safetxt.exe"),
    ("\u{FFFE}\u{FFFF}\u{1FFFF}ok", "ok"),
    ("海辺 👩‍👩‍👧 é", "海辺 👩‍👩‍👧 é"),
  ])
  func `text is harmless in markup`(text: String, escaped: String) {
    #expect(SVG.escaped(text).utf8.elementsEqual(escaped.utf8))
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (-0.001, "0"), (1, "1"), (1.5, "1.5"), (1.005, "1"), (1.25, "1.25"),
    (2.05, "2.05"), (-12.346, "-12.35"), (0.1 + 0.2, "0.3"), (1e300, "1000000"), (.nan, "0"),
    (99.999, "100"), (-0.5, "-0.5"),
  ])
  func `coordinates have at most two decimals`(number: Double, text: String) {
    #expect(SVG.number(number) == text)
  }

  @Test(arguments: [
    ([1.0, 2, 3], 1234.0, "1,234"),
    ([0.5, 40.2], 40.2, "40.2"),
    ([0.5, 40.2], 3, "3.0"),
    ([0.5, 400.2], 400.2, "400"),
    ([0.25, 0.5], 0.254, "0.25"),
    ([-3.5], -3.5, "−3.5"),
    ([0.5], -0.001, "0.00"),
    ([1_234_567], 1_234_567, "1,234,567"),
    ([2e20], 2e20, "2.0 × 10²⁰"),
    ([0.00001], 0.00001, "1.0 × 10⁻⁵"),
    ([1.5], 9.96, "10.0"),
  ])
  func `numbers of a channel are written alike`(values: [Double], number: Double, text: String) {
    #expect(NumberFormat(values.map(PlottableValue.number)).string(number) == text)
  }

  @Test func `years that are measured by have no separator`() {
    let years = [1998.0, 2021].map(PlottableValue.number)
    #expect(NumberFormat(years, mayBeYears: true).string(2021) == "2021")
    #expect(NumberFormat(years).string(2021) == "2,021")
  }

  @Test func `wide characters take one em`() {
    #expect(abs(TextMetrics.width("海辺", size: 10) - 22.4) < 1e-9)
    #expect(TextMetrics.width("ii", size: 10) < TextMetrics.width("mm", size: 10) / 2)
  }

  /// Widths as a browser measures them at 13 units.
  @Test(arguments: [
    ("instrumentalness", 106.4), ("favourite artists first", 123.8), ("popularity", 62.6),
    ("The Paper Lanterns", 119.0), ("quartiles of the days above 0", 175.4), ("2021-03-05", 67.9),
  ])
  func `names in Noto Sans fit in the width that is kept for them`(name: String, width: Double) {
    let kept = TextMetrics.width(name, size: 13)
    #expect(kept >= width && kept < 1.15 * width)
  }

  @Test(arguments: [
    ("Northern Slow Train", 80.0, "Northern…"), ("Short", 80, "Short"), ("海辺の灯り", 44, "海辺…"),
    ("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 34, "👩‍👩‍👧…"),
  ])
  func `long names end in an ellipsis, never inside a character`(
    name: String,
    limit: Double,
    text: String
  ) {
    #expect(TextMetrics.truncated(name, to: limit, size: 13) == text)
    #expect(TextMetrics.width(text, size: 13) <= limit)
  }
}
