/// Points parted into clusters around those of them that stand for the others (medoids).
///
/// - SeeAlso: Kaufman and Rousseeuw, “Finding Groups in Data”, 1990 (PAM and silhouettes).
struct Medoids: Equatable, Sendable {
  /// The point at the middle of each cluster.
  private(set) var medoids: [Int]
  /// The cluster of each point.
  private(set) var clusterOfPoint: [Int] = []

  /// The clustering into 1 to `largestCount` clusters that parts the points best, by the mean
  /// silhouette; 1 cluster when there are fewer than 4 points or no parting is better than none.
  ///
  /// - Parameters:
  ///   - distances: The distance of each point to each.
  ///   - weights: How much each point counts when medoids are chosen.
  ///   - largestCount: How many clusters at most.
  /// - Returns: The clustering; of equally good ones that of fewer clusters.
  static func best(_ distances: [[Double]], weights: [Double], largestCount: Int) -> Medoids {
    var best = Medoids(distances, weights: weights, count: 1)
    var bestSilhouette = leastSilhouette
    guard distances.count >= 4, largestCount >= 2 else { return best }
    for count in 2...min(largestCount, distances.count - 1) {
      let medoids = Medoids(distances, weights: weights, count: count)
      let silhouette = medoids.silhouette(distances)
      if silhouette > bestSilhouette { (best, bestSilhouette) = (medoids, silhouette) }
    }
    return best
  }

  /// Below this there is no structure to speak of.
  private static let leastSilhouette = 0.05

  /// Chooses medoids one by one, then exchanges them as long as that brings the points closer.
  ///
  /// Equally good choices are settled in favor of the first.
  init(_ distances: [[Double]], weights: [Double], count: Int) {
    medoids = []
    let points = Array(distances.indices)
    func cost(_ medoids: [Int]) -> Double {
      points.reduce(0) { sum, point in
        sum + weights[point] * (medoids.map { distances[point][$0] }.min() ?? 0)
      }
    }
    func cheapest(_ choices: [[Int]]) -> (medoids: [Int], cost: Double)? {
      choices.map { ($0, cost($0)) }.min { $0.1 < $1.1 }
    }
    for _ in 0..<min(count, points.count) {
      let choices = points.filter { !medoids.contains($0) }.map { medoids + [$0] }
      medoids = cheapest(choices)?.medoids ?? medoids
    }
    var current = cost(medoids)
    while let exchange = cheapest(exchanges(points)), exchange.cost < current * (1 - 1e-12) {
      (medoids, current) = exchange
    }
    clusterOfPoint = points.map { point in
      // A medoid is in its own cluster even where another lies at the same place.
      medoids.firstIndex(of: point)
        ?? medoids.indices.min { distances[point][medoids[$0]] < distances[point][medoids[$1]] }
        ?? 0
    }
  }

  private func exchanges(_ points: [Int]) -> [[Int]] {
    let others = points.filter { !medoids.contains($0) }
    return medoids.indices.flatMap { place in
      others.map { other in
        var medoids = medoids
        medoids[place] = other
        return medoids
      }
    }
  }

  /// How much closer the points are to their own cluster than to the next, −1...1 on average; a point
  /// alone in its cluster counts 0.
  func silhouette(_ distances: [[Double]]) -> Double {
    let sizes = medoids.indices.map { cluster in clusterOfPoint.count { $0 == cluster } }
    var total = 0.0
    for point in distances.indices where sizes[clusterOfPoint[point]] > 1 {
      var sums = medoids.map { _ in 0.0 }
      for other in distances.indices { sums[clusterOfPoint[other]] += distances[point][other] }
      let own = clusterOfPoint[point]
      let inside = sums[own] / Double(sizes[own] - 1)
      let outside =
        medoids.indices.filter { $0 != own }.map { sums[$0] / Double(sizes[$0]) }.min() ?? 0
      let larger = max(inside, outside)
      if larger > 0 { total += (outside - inside) / larger }
    }
    return distances.isEmpty ? 0 : total / Double(distances.count)
  }
}

/// Whole numbers that add up to a total and are as close as can be to given shares.
///
/// - Parameters:
///   - total: What they add up to.
///   - shares: At least 0 each; of all 0, nothing is given.
/// - Returns: One number a share, by largest remainder, the first of equal ones.
func largestRemainder(of total: Int, by shares: [Double]) -> [Int] {
  let sum = shares.reduce(0, +)
  guard sum > 0, total > 0 else { return shares.map { _ in 0 } }
  let quotas = shares.map { $0 / sum * Double(total) }
  var slots = quotas.map { Int($0) }
  let remainders = zip(quotas, slots).map { $0 - Double($1) }
  let order = shares.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
  for index in order.prefix(max(total - slots.reduce(0, +), 0)) { slots[index] += 1 }
  return slots
}
