import Testing

@testable import Analysis

@Suite struct TitleReaderTests {
  private func key(_ title: String) -> String {
    var reader = TitleReader()
    title.withBytes { reader.read($0) }
    return String(decoding: reader.key.bytes, as: UTF8.self).replacing("\u{1F}", with: " | ")
  }

  @Test(arguments: [
    ("Kettle", "kettle"), ("Kettle - 2011 Remaster", "kettle"),
    ("Kettle (feat. Ada) [Explicit]", "kettle"),
    ("Kettle - Mono / Remastered 2009", "kettle"), ("Kettle feat. Ada - Radio Edit", "kettle"),
    ("Kettle (From \"Ode (Tamil)\")", "kettle"), ("Kettle (Nearly)", "kettle nearly"),
    ("(Nearly) Kettle (Mono)", "nearly kettle"), ("Kettle (Mono) Song", "kettle song"),
    ("Kettle, Pt. II (Stereo)", "kettle part 2"), ("Kettle (w/ Ada)", "kettle"),
    ("Kettle (1999)", "kettle"),
  ])
  func `notes that name the same recording are not in the key`(title: String, expected: String) {
    #expect(key(title) == expected)
  }

  @Test(arguments: [
    ("Kettle - Live", "kettle | live"), ("Kettle (Ao Vivo)", "kettle | live"),
    (
      "Kettle - Live at the Orchard, Tollund / 1995; 2005 Remaster",
      "kettle | 1995 live orchard tollund"
    ),
    ("Kettle (Ada Remix) [feat. Bo]", "kettle | ada remix"),
    ("Kettle - Live - 1999", "kettle | 1999 live"),
    ("Kettle (Ada's Version)", "kettle | adas"), ("Kettle (Version)", "kettle | "),
    ("Kettle - feat. Ada / Bo Remix", "kettle | bo remix"),
    ("Kettle - Club Mix", "kettle | club mix"),
    ("Kettle - Live at Tollund - August 2006", "kettle | 2006 august live tollund"),
    ("Kettle (Acoustic) [Live]", "kettle | acoustic live"), ("Kettle -Live-", "kettle | live"),
  ])
  func `notes that name another recording stand behind a separator`(title: String, expected: String)
  {
    #expect(key(title) == expected)
  }

  @Test(arguments: [
    ("Live Forever", "live forever"), ("Remix to Kettle", "remix to kettle"), ("Mono", "mono"),
    ("Live", "live"), ("(Live)", "live"), ("6 ft. under", "6 ft under"),
    ("No Small Feat", "no small feat"),
    ("Alone (With You)", "alone with you"), ("Letters (From Ada)", "letters from ada"),
    ("Kettle (Radio Silence)", "kettle radio silence"), ("f(x) - f", "f x f"),
  ])
  func `the same words in the main title are no notes`(title: String, expected: String) {
    #expect(key(title) == expected)
  }

  @Test(arguments: [
    ("?", "?"), ("!!!", "!!!"), ("÷ (Deluxe)", "÷"), ("? (Live)", "? | live"), ("…", "..."),
    (". . .", "..."),
    ("\u{200B}", "\u{200B}"), ("‡", "‡"), ("", ""), ("🔥", "🔥"), (" - ", "-"), ("(", "("),
  ])
  func `a title without a letter is its signs`(title: String, expected: String) {
    #expect(key(title) == expected)
  }

  @Test(arguments: [
    ("Kettle (1999)", "1999"), ("Kettle - 2011 - Remaster", ""), ("Kettle (2009 - Remaster)", ""),
    ("Kettle - Live - 1999", ""), ("Kettle (1999) [Mono]", ""),
  ])
  func `only a year that stands alone is a credit`(title: String, year: String) {
    var reader = TitleReader()
    title.withBytes { reader.read($0) }
    #expect(TitleCredits(ArtistReader(), reader).years == Array(year.utf8))
  }

  @Test func `a reader that is used again remembers nothing`() {
    var reader = TitleReader()
    "Ünö (feat. Ada) - Live".withBytes { reader.read($0) }
    "Kettle".withBytes { reader.read($0) }
    #expect(reader.key.bytes == Array("kettle".utf8))
    #expect(reader.notes.isEmpty)
    #expect(reader.kinds.isEmpty)
    #expect(!reader.hasCredits)
  }

  @Test func `the kinds of recording are read from the notes alone`() {
    var reader = TitleReader()
    "Live Forever".withBytes { reader.read($0) }
    #expect(reader.kinds == [])
    "Kettle - Ao Vivo".withBytes { reader.read($0) }
    let live = reader.kinds
    "Kettle (Live) [Version]".withBytes { reader.read($0) }
    #expect(reader.kinds == live.union(.version))
  }
}

@Suite struct ArtistReaderTests {
  private func key(_ name: String) -> String {
    var reader = ArtistReader()
    name.withBytes { reader.read($0) }
    return String(decoding: reader.key.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("Kessa & Drum", "kessa and drum"), ("Kessa, Orla & Finn", "kessa orla and finn"),
    ("The Tin Lanterns", "the tin lanterns"), ("Lumo feat. Tessa", "lumo"),
    ("Lumo (ft. Tessa)", "lumo"),
    ("MC 900 Ft. Jasper", "mc 900 ft jasper"), ("!!!", "!!!"), ("Zoë", "zoe"),
    ("Lumo (Live)", "lumo live"),
  ])
  func `only guests are dropped from an artist`(name: String, expected: String) {
    #expect(key(name) == expected)
  }
}

@Suite struct TitleVocabularyTests {
  @Test func `no entry says that it is the same recording and another one`() {
    let same = TitleVocabulary.sameRecording + TitleVocabulary.sameRecordingAlone
    let other = TitleVocabulary.otherRecording.flatMap(\.self) + TitleVocabulary.version
    #expect(Set(same).isDisjoint(with: other))
  }

  @Test func `no entry stands in a list twice`() {
    let other = TitleVocabulary.otherRecording.flatMap(\.self)
    for list in [TitleVocabulary.sameRecording, TitleVocabulary.besideThem, other] {
      #expect(Set(list).count == list.count)
    }
  }

  @Test(arguments: TitleVocabulary.sameRecording + TitleVocabulary.sameRecordingAlone)
  func `each note of the list leaves the recording as it is`(note: String) {
    var reader = TitleReader()
    "Kettle - \(note)".withBytes { reader.read($0) }
    #expect(reader.key.bytes == Array("kettle".utf8))
  }

  @Test(arguments: TitleVocabulary.otherRecording)
  func `the notes of a row name one and the same other recording`(notes: [String]) {
    var keys: Set<[UInt8]> = []
    for note in notes {
      var reader = TitleReader()
      "Kettle (\(note))".withBytes { reader.read($0) }
      keys.insert(reader.key.bytes)
      #expect(!reader.kinds.isEmpty)
    }
    #expect(keys.count == 1)
    #expect(keys.first?.contains(NameWords.separator) == true)
  }
}
