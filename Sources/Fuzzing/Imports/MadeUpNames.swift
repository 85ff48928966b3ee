/// The few made-up names of all records, so that songs repeat.
enum MadeUpNames {
  static let artists = [
    "Ada", "Ben & Co", "Čeněk", "ちか", "Unknown Artist", "D;E", "Fé", "Fe\u{301}", "ada",
    "\u{200B}G",
    "Talk of the Day", "H\u{202E}I", "🎧",
  ]
  static let tracks = [
    "One", "Two, too", "\"Three\"", "Quatre\\", "五", "six", "Seven\u{A0}", "NA", "One",
  ]
  static let albums = ["First", "Second", "", "Third;"]
  static let shows = ["Talk of the Day", "News\u{2028}Hour"]
  static let uris = [
    "spotify:track:0000000000000000000001", "spotify:track:0000000000000000000002",
    "spotify:track:0000000000000000000003", "spotify:track:x",
  ]
}
