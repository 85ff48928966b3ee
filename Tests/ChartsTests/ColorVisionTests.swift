import Testing

@testable import Charts

/// The series colors, as people see them who lack one kind of cone.
///
/// Simulated as Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color
/// Vision Deficiency”, 2009, with severity 1; distances in Oklab (Ottosson, 2020), where black and white
/// are 1 apart.
@Suite struct ColorVisionTests {
  static let themes = [Theme.light, Theme.dark].map { colors in
    Dictionary(uniqueKeysWithValues: colors.map { ($0.key, $0.value) })
  }

  static let eyes: [[SIMD3<Double>]] = [
    [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    [
      [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
      [-0.011820, 0.042940, 0.968881],
    ],
    [
      [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.303900],
    ],
  ]

  @Test(arguments: themes, eyes)
  func `all series differ, the first three clearly`(
    theme: [String: String],
    eye: [SIMD3<Double>]
  ) throws {
    let colors = try (1...6).map { try seen(#require(theme["series-\($0)"]), by: eye) }
    for (index, color) in colors.enumerated() {
      for other in colors[..<index] {
        #expect(distance(color, other) >= (index < 3 ? 0.14 : 0.09))
      }
    }
  }

  @Test(arguments: themes, eyes)
  func `no series looks like the grey of the others`(
    theme: [String: String],
    eye: [SIMD3<Double>]
  ) throws {
    let grey = try seen(#require(theme["secondary"]), by: eye)
    for index in 1...6 {
      #expect(try distance(seen(#require(theme["series-\(index)"]), by: eye), grey) >= 0.06)
    }
  }

  @Test(arguments: themes, eyes)
  func `both sides of zero differ where they are strong`(
    theme: [String: String],
    eye: [SIMD3<Double>]
  ) throws {
    for step in 1...4 {
      let sides = try ["ramp", "below"].map { try seen(#require(theme["\($0)-\(step)"]), by: eye) }
      #expect(distance(sides[0], sides[1]) >= 0.06)
    }
  }

  private func distance(_ one: SIMD3<Double>, _ other: SIMD3<Double>) -> Double {
    ((one - other) * (one - other)).sum().squareRoot()
  }

  private func seen(_ hex: String, by eye: [SIMD3<Double>]) throws -> SIMD3<Double> {
    let value = try #require(Int(hex.dropFirst(), radix: 16))
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { linear(Double($0) / 255) }
    let color = SIMD3(parts[0], parts[1], parts[2])
    let simulated = SIMD3(eye.map { ($0 * color).sum() })
    return oklab(simulated.clamped(lowerBound: .zero, upperBound: .one))
  }

  private func linear(_ share: Double) -> Double {
    share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
  }

  /// x^2.4 as x² · x^0.4, the fifth root of x².
  private func power(_ base: Double) -> Double { base * base * root(5, of: base * base) }

  /// By Newton's method.
  private func root(_ degree: Int, of number: Double) -> Double {
    guard number > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<100 {
      let power = (1..<degree).reduce(1.0) { product, _ in product * root }
      root -= (root * power - number) / (Double(degree) * power)
    }
    return root
  }

  private func oklab(_ color: SIMD3<Double>) -> SIMD3<Double> {
    let cones: [SIMD3<Double>] = [
      [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ]
    let axes: [SIMD3<Double>] = [
      [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.8086757660],
    ]
    let roots = SIMD3(cones.map { root(3, of: ($0 * color).sum()) })
    return SIMD3(axes.map { ($0 * roots).sum() })
  }
}
