import Testing

@testable import Charts

/// Contrast as WCAG 2.2 defines it, computed from the hex values of both themes.
@Suite struct ContrastTests {
  static let themes = [Dictionary(Theme.light), Dictionary(Theme.dark)]

  @Test(arguments: themes, ["ink", "muted"])
  func `text has a contrast of 4.5 to paper`(theme: [String: String], name: String) throws {
    #expect(try contrast(theme, name, "paper") >= 4.5)
  }

  @Test(
    arguments: themes,
    [
      "accent", "secondary", "series-1", "series-2", "series-3", "series-4", "series-5", "series-6",
      "no-data", "ramp-3", "ramp-4",
    ]
  )
  func `marks and lines have a contrast of 3 to paper`(
    theme: [String: String],
    name: String
  ) throws {
    #expect(try contrast(theme, name, "paper") >= 3)
  }

  @Test(arguments: themes)
  func `each step of the ramp differs from the one before`(theme: [String: String]) throws {
    for step in 1...4 {
      #expect(try contrast(theme, "ramp-\(step)", "ramp-\(step - 1)") >= 1.4)
      #expect(try contrast(theme, "below-\(step)", "below-\(step - 1)") >= 1.4)
    }
    #expect(try contrast(theme, "ramp-0", "paper") >= 1.15)
    #expect(try contrast(theme, "below-0", "paper") >= 1.15)
  }

  @Test(arguments: themes, ["ramp", "below"])
  func `text in cells has a contrast of 4.5`(theme: [String: String], hue: String) throws {
    for step in 0...2 { #expect(try contrast(theme, "\(hue)-\(step)", "ink") >= 4.5) }
    for step in 3...4 { #expect(try contrast(theme, "\(hue)-\(step)", "paper") >= 4.5) }
  }

  @Test(arguments: themes)
  func `the ramp runs away from the paper`(theme: [String: String]) throws {
    let steps = try (0...4).map { try contrast(theme, "ramp-\($0)", "paper") }
    #expect(steps == steps.sorted())
  }

  @Test func `both themes set the same properties`() {
    #expect(Theme.light.map(\.key) == Theme.dark.map(\.key))
  }

  private func contrast(_ theme: [String: String], _ one: String, _ other: String) throws -> Double
  {
    let first = try luminance(#require(theme[one]))
    let second = try luminance(#require(theme[other]))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private func luminance(_ hex: String) throws -> Double {
    let value = try #require(Int(hex.dropFirst(), radix: 16))
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// x^2.4 as x² · x^0.4, the fifth root of x² by Newton's method.
  private func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }
}

extension Dictionary where Key == String, Value == String {
  fileprivate init(_ pairs: KeyValuePairs<String, String>) {
    self.init(uniqueKeysWithValues: pairs.map { ($0.key, $0.value) })
  }
}
