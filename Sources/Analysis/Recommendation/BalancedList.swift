/// Chooses the songs of a list: those for which most speaks, but not all alike.
///
/// Of the new recordings, those that sound most like the seeds are left. As large a part of the list
/// as `Balance.adventure` is by artists that were never heard, and each taste has its slots. The next
/// song is always the one with the most relevance, less its likeness to the most alike of those chosen
/// (maximal marginal relevance), that has a slot and whose artists are not in the list too often.
///
/// - SeeAlso: Carbonell and Goldstein, “The use of MMR, diversity-based reranking”, 1998; Steck,
///   “Calibrated recommendations”, 2018.
struct BalancedList {
  /// From how many of the best songs of a kind those of the list are chosen.
  private static let poolSize = 200

  /// What a song needs a slot for; later rules are for when there are none left with slots for all.
  private enum Rule: CaseIterable { case artistAndTaste, artist, taste, nothing }

  private struct Candidate {
    let recording: Int
    /// 0 when its artist was heard, else 1.
    let kind: Int
    let cluster: Int
    let score: Double
    /// In 0...1 among those of its kind.
    let relevance: Double
    /// The largest likeness to a song that was chosen.
    var likeness = 0.0
  }

  private let space: SoundSpace
  private let taste: Taste
  private let recordings: CatalogRecordings
  private let balance: Balance
  private var candidates: [Candidate] = []
  /// How many more songs there is room for, by kind and by taste.
  private var kindSlots: [Int]
  private var tasteSlots: [Int]
  private var songsOfArtist: [UInt32: Int] = [:]
  /// The recordings that were chosen, in order.
  private(set) var chosen: [Int] = []

  /// Chooses at most `count` of the recordings that are open to choice.
  init(
    _ count: Int,
    of open: [Int],
    _ scores: BalancedScores,
    _ taste: Taste,
    in space: SoundSpace,
    _ recordings: CatalogRecordings
  ) {
    (self.space, self.taste, self.recordings) = (space, taste, recordings)
    balance = scores.balance
    let count = min(count, open.count)
    let new = Int((Double(count) * balance.adventure).rounded())
    kindSlots = [count - new, new]
    tasteSlots = largestRemainder(of: count, by: taste.shares)
    let size = max(Self.poolSize, 4 * count)
    let close = taste.closest(balance.soundShare, atLeast: size, of: open)
    for kind in kindSlots.indices {
      let open = close.filter { scores.hasHeardArtist[$0] == (kind == 0) }
      candidates += pool(open, size, kind: kind, scores.scores)
    }
    for rule in rules {
      while chosen.count < count, let best = best(by: rule) { choose(best) }
    }
  }

  /// At either end of the dial, songs of the other kind are no substitute.
  private var rules: [Rule] {
    balance.adventure == 0 || balance.adventure == 1 ? [.artistAndTaste, .artist] : Rule.allCases
  }

  /// The best of some recordings of one kind, the one with the lowest score having no relevance.
  private func pool(
    _ recordings: [Int],
    _ size: Int,
    kind: Int,
    _ scores: [Double]
  ) -> [Candidate] {
    let best = best(size, of: recordings, scores)
    guard let first = best.first, let last = best.last else { return [] }
    let (highest, range) = (scores[first], scores[first] - scores[last])
    return best.map { recording in
      Candidate(
        recording: recording,
        kind: kind,
        cluster: Int(taste.clusterOfRecording[recording]),
        score: scores[recording],
        relevance: range > 0 ? 1 - (highest - scores[recording]) / range : 1
      )
    }
  }

  /// The recordings with the highest scores, but not so many of one main artist that there would be no
  /// choice between artists.
  private func best(_ size: Int, of open: [Int], _ scores: [Double]) -> [Int] {
    var songsOfArtist: [UInt32: Int] = [:]
    var best: [Int] = []
    for recording in open.sorted(by: { (scores[$1], $0) < (scores[$0], $1) }) {
      guard best.count < size else { break }
      let artist = recordings.mainArtist(of: recording)
      guard songsOfArtist[artist, default: 0] < 10 * balance.songsPerArtist else { continue }
      songsOfArtist[artist, default: 0] += 1
      best.append(recording)
    }
    return best
  }

  private func best(by rule: Rule) -> Candidate? {
    let open = candidates.filter { candidate in
      switch rule {
      case .artistAndTaste: kindSlots[candidate.kind] > 0 && hasTasteSlot(candidate)
      case .artist: kindSlots[candidate.kind] > 0
      case .taste: hasTasteSlot(candidate)
      case .nothing: true
      }
    }
    return open.max { first, second in
      let (value, other) = (value(of: first), value(of: second))
      if value != other { return value < other }
      return (first.score, second.recording) < (second.score, first.recording)
    }
  }

  private func hasTasteSlot(_ candidate: Candidate) -> Bool {
    tasteSlots.isEmpty || tasteSlots[candidate.cluster] > 0
  }

  private func value(of candidate: Candidate) -> Double {
    balance.relevance * candidate.relevance - (1 - balance.relevance) * candidate.likeness
  }

  private mutating func choose(_ choice: Candidate) {
    chosen.append(choice.recording)
    kindSlots[choice.kind] -= 1
    if !tasteSlots.isEmpty { tasteSlots[choice.cluster] -= 1 }
    for artist in recordings.artists(of: choice.recording) {
      songsOfArtist[artist, default: 0] += 1
    }
    let full = Set(songsOfArtist.filter { $0.value >= balance.songsPerArtist }.keys)
    candidates.removeAll { candidate in
      candidate.recording == choice.recording
        || recordings.artists(of: candidate.recording).contains(where: full.contains)
        || recordings.shareName(candidate.recording, choice.recording)
    }
    for index in candidates.indices {
      let distance = space.squaredDistance(candidates[index].recording, choice.recording)
      let likeness = taste.kernel.likeness(distance)
      candidates[index].likeness = max(candidates[index].likeness, likeness)
    }
  }
}
