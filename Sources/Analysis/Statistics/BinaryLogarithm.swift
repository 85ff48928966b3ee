/// Logarithms and powers of two from additions, multiplications and divisions alone.
///
/// Those of the system differ in the last digit from one system to the next, and a report must not.
enum Binary {
  static let logarithmOfTwo = 0.693147180559945309417232121458
  /// The weights of the powers of y², the highest power first.
  private static let weights = stride(from: 21.0, through: 1, by: -2).map { 1 / $0 }

  /// The logarithm to base 2 of a positive finite number, to about 1 part in 10^15; of a power of two
  /// exactly.
  static func logarithm(of number: Double) -> Double {
    precondition(number > 0 && number.isFinite, "only positive numbers have a logarithm")
    let isUpper = number.significand > 1.4142135623730951
    let rest = isUpper ? number.significand / 2 : number.significand
    // ln x = 2 artanh y = 2 (y + y³/3 + y⁵/5 + …) with y = (x − 1) / (x + 1), here at most 0.172.
    let y = (rest - 1) / (rest + 1)
    let (square, weights) = (y * y, Self.weights)
    var series = 0.0
    for weight in weights { series = series * square + weight }
    return Double(number.exponent) + (isUpper ? 1 : 0) + 2 * y * series / logarithmOfTwo
  }

  /// The logarithm to base e of a positive finite number.
  static func naturalLogarithm(of number: Double) -> Double {
    logarithm(of: number) * logarithmOfTwo
  }

  /// Two to the power of a number of at most 1000 either way; of a whole number exactly.
  static func power(of exponent: Double) -> Double {
    precondition(abs(exponent) <= 1000, "the power is a number")
    let whole = exponent.rounded()
    let x = (exponent - whole) * logarithmOfTwo
    // eˣ = 1 + x (1 + x/2 (1 + x/3 (…))), here with x of at most 0.347 either way.
    let series = stride(from: 16, through: 1, by: -1).reduce(1) { 1 + $0 * x / Double($1) }
    return Double(sign: .plus, exponent: Int(whole), significand: series)
  }
}
