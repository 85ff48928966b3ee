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
  @inline(__always)
  private static func cosine(_ square: Double) -> Double {
    var sum = 1 - square * (1 / 182)
    sum = 1 - sum * square * (1 / 132)
    sum = 1 - sum * square * (1 / 90)
    sum = 1 - sum * square * (1 / 56)
    sum = 1 - sum * square * (1 / 30)
    sum = 1 - sum * square * (1 / 12)
    return 1 - sum * square * 0.5
  }

  /// 1 − x²/3! + x⁴/5! − … by Horner's rule, given x².
  @inline(__always)
  private static func sineOverAngle(_ square: Double) -> Double {
    var sum = 1 - square * (1 / 210)
    sum = 1 - sum * square * (1 / 156)
    sum = 1 - sum * square * (1 / 110)
    sum = 1 - sum * square * (1 / 72)
    sum = 1 - sum * square * (1 / 42)
    sum = 1 - sum * square * (1 / 20)
    return 1 - sum * square * (1 / 6)
  }
}
