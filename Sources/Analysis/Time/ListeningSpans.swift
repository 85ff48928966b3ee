/// Plays laid over the clocks of a time zone: in which hours they ended and in which they were heard.
///
/// A play lasts from its end less its length to its end, the end not included. It is cut where an
/// hour of the clocks ends and where the clocks are changed, so that its pieces add up to its length.
struct ListeningSpans {
  private let ends: [Int64]
  private let lengths: [Int64]
  private let zone: ListeningZone
  private let counting: TimeCounting

  init(_ store: PlayStore, in zone: ListeningZone, counting: TimeCounting) {
    ends = store.endSeconds
    lengths = store.milliseconds
    self.zone = zone
    self.counting = counting
  }

  /// Hands over hours with what to add to them, an hour as often as there is something: the plays
  /// that ended in it, and the milliseconds heard in it or, counted at the end, those of its plays.
  @inline(__always)
  func forEach(_ body: (_ hour: ClockHour, _ plays: Int, _ milliseconds: Int64) -> Void) {
    // Plays come in the order of their ends, mostly several in an hour, and most lie within theirs.
    guard let first = ends.first else { return }
    var clocks = zone.stretch(at: first * 1000)
    var hour = clocks.hour(at: first * 1000)
    var (plays, milliseconds) = (0, Int64(0))
    for (endSecond, length) in zip(ends, lengths) {
      let end = endSecond * 1000
      if end >= hour.end {
        body(hour.name, plays, milliseconds)
        (plays, milliseconds) = (0, 0)
        if end >= clocks.end { clocks = zone.stretch(at: end) }
        hour = clocks.hour(at: end)
      }
      plays += 1
      if counting == .atEnd || end - length >= hour.start {
        milliseconds += length
      } else {
        milliseconds += end - hour.start
        cut(from: end - length, to: hour.start, clocks, body)
      }
    }
    body(hour.name, plays, milliseconds)
  }

  /// Hands over the hours of what was heard before the hour in which a play ended.
  private func cut(
    from start: Int64,
    to end: Int64,
    _ clocksAtEnd: ClockStretch,
    _ body: (ClockHour, Int, Int64) -> Void
  ) {
    var clocks = start < clocksAtEnd.start ? zone.stretch(at: start) : clocksAtEnd
    var moment = start
    while moment < end {
      if moment >= clocks.end { clocks = zone.stretch(at: moment) }
      let hour = clocks.hour(at: moment)
      let stop = min(hour.end, end)
      body(hour.name, 0, stop - moment)
      moment = stop
    }
  }
}

/// A stretch of time in which the clocks are not changed, in milliseconds since 1970-01-01 00:00 UTC.
private struct ClockStretch {
  let start: Int64
  let end: Int64
  /// How far the clocks are ahead of UTC.
  let offset: Int64

  /// The hour of a moment, as far as it lies in this stretch.
  @inline(__always)
  func hour(at moment: Int64) -> (name: ClockHour, start: Int64, end: Int64) {
    let name = ClockHour(at: moment + offset)
    return (name, max(name.start - offset, start), min(name.end - offset, end))
  }
}

extension ListeningZone {
  /// The stretch in which a moment lies, given in milliseconds since 1970-01-01 00:00 UTC.
  fileprivate func stretch(at moment: Int64) -> ClockStretch {
    let second = moment.quotientRoundedDown(by: 1000)
    // The first offset holds before its start too.
    let next = max(1, starts.firstPosition { $0 > second })
    return ClockStretch(
      start: next > 1 ? starts[next - 1] * 1000 : .min,
      end: next < starts.count ? starts[next] * 1000 : .max,
      offset: offsets[next - 1] * 1000
    )
  }
}
