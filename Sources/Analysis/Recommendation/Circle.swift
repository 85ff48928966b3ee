/// Points on the unit circle from additions and multiplications alone, for the same reason as `Binary`.
enum Circle {
  private static let quarterTurn = 1.57079632679489661923132169164

  /// The point after so many turns from (1, 0), to about 1 part in 10^15; of quarter turns exactly.
  static func point(turns: Double) -> (x: Double, y: Double) {
    precondition(abs(turns) <= 100_000, "the place on a circle is known to some digits")
    let quarters = (4 * turns).rounded()
    // At most an eighth of a turn either way.
    let angle = (4 * turns - quarters) * quarterTurn
    let square = angle * angle
    let (cosine, sine) = (cosine(square), angle * sineOverAngle(square))
    switch Int(quarters) & 3 {
    case 1: return (-sine, cosine)
    case 2: return (-cosine, -sine)
    case 3: return (sine, -cosine)
    default: return (cosine, sine)
    }
  }

  /// 1 − x²/2! + x⁴/4! − … by Horner's rule, given x².
  private static func cosine(_ square: Double) -> Double {
    var sum = 1.0
    for step in stride(from: 14.0, through: 2, by: -2) {
      sum = 1 - sum * square / (step * (step - 1))
    }
    return sum
  }

  /// 1 − x²/3! + x⁴/5! − … by Horner's rule, given x².
  private static func sineOverAngle(_ square: Double) -> Double {
    var sum = 1.0
    for step in stride(from: 15.0, through: 3, by: -2) {
      sum = 1 - sum * square / (step * (step - 1))
    }
    return sum
  }
}
