/// One listening event.
struct Play: Sendable {
  enum Start: String, Sendable {
    case clickrow, trackdone, fwdbtn, backbtn, playbtn, appload
  }

  enum End: String, Sendable {
    case trackdone, fwdbtn, backbtn, endplay, logout
    case unexpectedExit = "unexpected-exit-while-paused"
  }

  let song: Int
  /// In milliseconds since 1970, UTC.
  let end: Int
  let milliseconds: Int
  let startReason: Start
  let endReason: End
  let isShuffled: Bool
  /// Which of the listener's devices played it.
  let device: Int
}
