/// Points on the unit circle from additions and multiplications alone, for the same reason as `Binary`.
enum Circle {
  private static let eighthTurn = 0.785398163397448309615660845820
  // 1 / 3!, 1 / 5! … with their signs, and 1 / 2!, 1 / 4! …
  private static let sine = [
    -1.0 / 6, 1.0 / 120, -1.0 / 5040, 1.0 / 362_880, -1.0 / 39_916_800, 1.0 / 6_227_020_800,
  ]
  private static let cosine = [
    -1.0 / 2, 1.0 / 24, -1.0 / 720, 1.0 / 40_320, -1.0 / 3_628_800, 1.0 / 479_001_600,
    -1.0 / 87_178_291_200,
  ]

  /// The point after so many turns from (1, 0), to about 1 part in 10^15; of quarter turns exactly.
  static func point(turns: Double) -> (x: Double, y: Double) {
    let quarters = (4 * turns).rounded()
    // At most an eighth of a turn either way.
    let angle = (4 * turns - quarters) * 2 * eighthTurn
    let square = angle * angle
    var (x, y) = (0.0, 0.0)
    for weight in cosine.reversed() { x = (x + weight) * square }
    for weight in sine.reversed() { y = (y + weight) * square }
    let (cosine, sine) = (1 + x, angle * (1 + y))
    switch quarters.truncatingRemainder(dividingBy: 4) {
    case 1, -3: return (-sine, cosine)
    case 2, -2: return (-cosine, -sine)
    case 3, -1: return (sine, -cosine)
    default: return (cosine, sine)
    }
  }
}
