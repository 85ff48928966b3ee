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
    let points = distances.indices
    for _ in 0..<min(count, points.count) {
      let nearest = points.map { point in medoids.map { distances[point][$0] }.min() }
      let costs = points.map { choice in
        points.reduce(0) { sum, point in
          sum + weights[point] * min(nearest[point] ?? .infinity, distances[point][choice])
        }
      }
      let choice = points.filter { !medoids.contains($0) }.min { costs[$0] < costs[$1] }
      if let choice { medoids.append(choice) }
    }
    while let exchange = bestExchange(distances, weights) {
      medoids[exchange.place] = exchange.point
    }
    clusterOfPoint = points.map { point in
      // A medoid is in its own cluster even where another lies at the same place.
      medoids.firstIndex(of: point)
        ?? medoids.indices.min { distances[point][medoids[$0]] < distances[point][medoids[$1]] }
        ?? 0
    }
  }

  /// The medoid and the other point whose exchange brings the points closest; nil when none brings
  /// them closer.
  ///
  /// - SeeAlso: Schubert and Rousseeuw, “Faster k-medoids clustering”, 2019: all medoids are tried at
  ///   once, since few points lose their nearest one.
  private func bestExchange(
    _ distances: [[Double]],
    _ weights: [Double]
  ) -> (place: Int, point: Int)? {
    let nearest = distances.indices.map { point in
      let places = medoids.indices.sorted {
        (distances[point][medoids[$0]], $0) < (distances[point][medoids[$1]], $1)
      }
      let second = places.count > 1 ? distances[point][medoids[places[1]]] : .infinity
      return (place: places[0], first: distances[point][medoids[places[0]]], second: second)
    }
    let cost = zip(nearest, weights).reduce(0) { $0 + $1.0.first * $1.1 }
    var best: (place: Int, point: Int)?
    var bestCost = cost * (1 - 1e-12)
    for choice in distances.indices where !medoids.contains(choice) {
      var costs = medoids.map { _ in 0.0 }
      for (point, near) in nearest.enumerated() {
        let (distance, weight) = (distances[point][choice], weights[point])
        for place in medoids.indices {
          costs[place] += weight * min(distance, place == near.place ? near.second : near.first)
        }
      }
      for place in medoids.indices where costs[place] < bestCost {
        (best, bestCost) = ((place, choice), costs[place])
      }
    }
    return best
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
