extension PlayReason {
  /// What the export's word means, for a reader who never saw one.
  var meaning: String {
    switch self {
    case .trackDone: "The track ran to its end"
    case .forwardButton: "The button for the next track"
    case .backButton: "The button for the track before"
    case .endPlay: "Another play was asked for"
    case .clickRow: "A row of a list was chosen"
    case .clickSide: "Something beside a list was chosen"
    case .playButton: "The play button"
    case .appLoad: "The app was opened"
    case .remote: "Another device asked for it"
    case .trackError: "The track could not be played"
    case .autoplay: "The service went on by itself"
    case .logout: "The listener logged out"
    case .unexpectedExit: "The app ended unexpectedly"
    case .unexpectedExitWhilePaused: "The app ended unexpectedly while paused"
    case .link: "A link was opened"
    case .popup: "A window beside the app"
    case .unknown: "The export says that it is not known"
    case .other: "A word that is not known here"
    }
  }
}
