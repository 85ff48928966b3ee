/// How far a distance computed in single precision may be from the one in double precision, for one
/// query: which rows must be looked at again so that none of the nearest is missed.
///
/// Let *x* be a row and *q* the query, *R* their true distance, and *F* the distance that single
/// precision gives: the root of the computed sum, or for the Manhattan metric the sum itself. With
/// u = 2⁻²⁴, a number is rounded to single precision with an error of at most u times its magnitude,
/// so by the triangle inequality the true distance of the rounded points is within
///
///     A = u ‖ |x| + |q| ‖ ≤ u ‖ m + |q| ‖,    m: the largest magnitude of each coordinate,
///
/// of *R*. For p coordinates each of the terms, all positive, passes through one subtraction, at most
/// one multiplication and p additions, each off by a factor of at most 1 ± u, whether fused or not.
/// With the factor ρ = (p + 8) u, in which the other roundings here drown, also those of the sums in
/// double precision that decide in the end,
///
///     (1 − ρ)(R − A) ≤ F ≤ (1 + ρ)(R + A).
///
/// If *F* is the k-th smallest computed distance, then k rows have R ≤ F / (1 − ρ) + A. A row that is
/// among the k nearest is no farther than that, so its own computed distance is at most
///
///     (1 + ρ)(F / (1 − ρ) + 2A).
///
/// Numbers too small for full precision, which some processors take for 0, are off by less than 2⁻¹²⁶
/// each, and what their squares lose by less than √p 2⁻⁶³ in the distance; p 2⁻⁶⁰ in A covers both.
/// There is no margin where sums might be infinite, nor beyond 4096 coordinates, far below the 15,000
/// at which the products of so many roundings no longer drown in ρ: such queries are answered in double
/// precision.
///
/// - SeeAlso: Nicholas Higham, “Accuracy and Stability of Numerical Algorithms”, 2002, section 3.1.
struct FloatMargin {
  private static let unit = 0x1p-24
  private static let largestSum = 0x1p126
  private static let largestDimension = 1 << 12

  private let metric: Metric
  /// The factor (1 + ρ) / (1 − ρ).
  private let factor: Double
  /// The summand 2A (1 + ρ).
  private let summand: Double

  /// The margin for a query; nil when single precision cannot be trusted with it.
  init?(_ query: UnsafeBufferPointer<Double>, metric: Metric, magnitudes: [Double]) {
    guard 1...Self.largestDimension ~= query.count else { return nil }
    var sum = 0.0
    for (value, magnitude) in zip(query, magnitudes) {
      let reach = magnitude + value.magnitude
      switch metric {
      case .euclidean, .cosine: sum += reach * reach
      case .manhattan: sum += reach
      }
    }
    // Not so either when the query is not a number.
    guard sum < Self.largestSum else { return nil }
    let norm = metric == .manhattan ? sum : sum.squareRoot()
    let dimension = Double(query.count)
    let rest = dimension * 0x1p-60
    let share = (dimension + 8) * Self.unit
    self.metric = metric
    factor = (1 + share) / (1 - share)
    summand = 2 * (Self.unit * norm + rest) * (1 + share)
  }

  /// The largest sum in single precision that one of the k nearest can have, when the k-th smallest
  /// is `sum`.
  func limit(_ sum: Float) -> Float {
    switch metric {
    case .euclidean, .cosine:
      let root = Double(sum).squareRoot() * factor + summand
      return Float(root * root).nextUp
    case .manhattan: return Float(Double(sum) * factor + summand).nextUp
    }
  }
}
