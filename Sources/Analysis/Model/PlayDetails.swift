/// Why a play began or ended, in the words of the extended history.
public enum PlayReason: String, CaseIterable, Sendable {
  /// The track was played to its end.
  case trackDone = "trackdone"
  /// The button for the next track.
  case forwardButton = "fwdbtn"
  /// The button for the track before.
  case backButton = "backbtn"
  /// Another play was asked for.
  case endPlay = "endplay"
  /// A row of a list was chosen.
  case clickRow = "clickrow"
  /// Something beside a list was chosen.
  case clickSide = "clickside"
  /// The play button.
  case playButton = "playbtn"
  /// The app was opened.
  case appLoad = "appload"
  /// Another device asked for it.
  case remote
  /// The track could not be played.
  case trackError = "trackerror"
  /// The service went on by itself.
  case autoplay
  /// The listener logged out.
  case logout
  /// The app ended unexpectedly.
  case unexpectedExit = "unexpected-exit"
  /// The app ended unexpectedly while nothing was playing.
  case unexpectedExitWhilePaused = "unexpected-exit-while-paused"
  /// A link was opened.
  case link = "uriopen"
  /// A window beside the app.
  case popup
  /// The export says that it is not known.
  case unknown
  /// A reason that is not listed here.
  case other
}

extension PlayReason {
  private static let spellings = allCases.map { Array($0.rawValue.utf8) }
  private static let otherCode = UInt8(allCases.count)

  /// The number from 1 of the reason that an export spells so; 0 for an empty text.
  static func code(_ spelling: Bytes) -> UInt8 {
    guard !spelling.isEmpty else { return 0 }
    for (index, known) in spellings.enumerated() where known.count == spelling.count {
      if known.withUnsafeBufferPointer({ $0.equals(spelling) }) { return UInt8(index + 1) }
    }
    return otherCode
  }
}

/// How a play began and ended; what the export does not say is nil.
struct PlayDetails: Sendable, Hashable {
  /// Nothing is known, as in the account history.
  static let unknown = PlayDetails()

  // Small numbers instead of optionals: there is one of these for every play.
  var startCode: UInt8 = 0
  var endCode: UInt8 = 0
  private var flags: UInt8 = 0

  /// Yes, no or unknown, two bits each.
  enum Flag: UInt8 { case shuffled = 0, skipped = 2, offline = 4, incognito = 6 }

  subscript(flag: Flag) -> Bool? {
    get {
      switch flags >> flag.rawValue & 3 {
      case 1: false
      case 2: true
      default: nil
      }
    }
    set {
      let bits: UInt8 = newValue.map { $0 ? 2 : 1 } ?? 0
      flags = flags & ~(3 << flag.rawValue) | bits << flag.rawValue
    }
  }

  var start: PlayReason? {
    get { Self.reason(startCode) }
    set { startCode = Self.code(newValue) }
  }

  var end: PlayReason? {
    get { Self.reason(endCode) }
    set { endCode = Self.code(newValue) }
  }

  var isShuffled: Bool? { self[.shuffled] }
  /// The export's own mark, whose meaning changed over the years.
  var isSkipped: Bool? { self[.skipped] }
  var isOffline: Bool? { self[.offline] }
  var isIncognito: Bool? { self[.incognito] }

  private static let reasons = PlayReason.allCases

  private static func reason(_ code: UInt8) -> PlayReason? {
    code == 0 ? nil : reasons[Int(code) - 1]
  }

  private static func code(_ reason: PlayReason?) -> UInt8 {
    guard let reason, let index = reasons.firstIndex(of: reason) else { return 0 }
    return UInt8(index + 1)
  }
}
