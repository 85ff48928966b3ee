/// The songs of one key, in circles that name the same guests, film or year.
///
/// The result does not depend on the order of the songs, but for credits that agree with two others
/// that disagree.
struct CreditCircles {
  private var circles: [(credits: TitleCredits, song: Int)] = []
  private var placeOfPart: [TitleCredits: Int] = [:]

  /// Joins songs that share a key, as far as their credits agree.
  ///
  /// - Parameters:
  ///   - bucket: The songs.
  ///   - sets: The sets in which they are joined.
  ///   - credits: The credits of a song; nil for one that names nobody and nothing.
  static func join(
    _ bucket: [Int],
    in sets: inout DisjointSets,
    credits: (Int) -> TitleCredits?
  ) {
    var (circles, others) = (CreditCircles(), [Int]())
    for song in bucket {
      if let credits = credits(song) {
        circles.add(song, credits, to: &sets)
      } else {
        others.append(song)
      }
    }
    guard let first = circles.unified(in: &sets) ?? others.first else { return }
    for song in others { sets.join(song, first) }
  }

  /// Joins a song with the circle that shares a sort of credit with it.
  mutating func add(_ song: Int, _ credits: TitleCredits, to sets: inout DisjointSets) {
    let places = credits.parts.compactMap { placeOfPart[$0] }
    let place = places.first { circles[$0].credits.agree(with: credits) } ?? circles.count
    if place == circles.count {
      circles.append((credits, song))
    } else {
      sets.join(song, circles[place].song)
      circles[place].credits.add(credits)
    }
    for part in credits.parts where placeOfPart[part] == nil { placeOfPart[part] = place }
  }

  /// Joins the circles when all of them agree, as `feat. Ada` and `From "Ode"` do.
  ///
  /// - Returns: A song of the one circle; nil when there are several, or none: then nothing says to
  ///   which recording a title without credits belongs.
  func unified(in sets: inout DisjointSets) -> Int? {
    guard let first = circles.first else { return nil }
    var credits = first.credits
    for circle in circles.dropFirst() {
      guard credits.agree(with: circle.credits) else { return nil }
      credits.add(circle.credits)
    }
    for circle in circles.dropFirst() { sets.join(first.song, circle.song) }
    return first.song
  }
}
