/// Directions as shares of a turn, with results that are the same on every machine.
enum Turn {
  private static let halfPi = 1.5707963267948966

  /// The sine and the cosine of the direction, from their series within a quarter of a turn.
  static func sineAndCosine(_ turn: Double) -> (sine: Double, cosine: Double) {
    let quarters = (turn - turn.rounded(.down)) * 4
    let angle = (quarters - quarters.rounded(.down)) * halfPi
    let (sine, cosine) = (series(angle, from: 1), series(angle, from: 0))
    switch Int(quarters) & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }

  /// The sum of x^n / n! − x^(n + 2) / (n + 2)! and so on.
  private static func series(_ x: Double, from first: Int) -> Double {
    var term = first == 0 ? 1 : x
    var sum = 0.0
    for power in stride(from: Double(first), to: 24, by: 2) {
      sum += term
      term *= -x * x / ((power + 1) * (power + 2))
    }
    return sum
  }
}
