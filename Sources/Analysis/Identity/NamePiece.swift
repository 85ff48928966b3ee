/// One piece of a note, and what it says.
struct NamePiece {
  enum Meaning: Equatable {
    /// It has no word.
    case nothing
    /// The recording without a note.
    case same
    case guests, source, year
    /// Another recording.
    case other
    /// Words that are not listed: part of the title.
    case title
  }

  /// The kinds of recording that it names; where it names none, another version.
  private(set) var kinds: RecordingKinds = []

  private var words = NameWords()
  private var matches: [TitleMeanings.Match] = []

  /// Reads a piece of plain text.
  ///
  /// - Parameters:
  ///   - text: The piece.
  ///   - isQuoting: Whether the note that it is from holds quotation marks.
  /// - Returns: What it says; `kinds` and `appendVersionWords` are about it until the next one.
  mutating func read(_ text: Bytes, isQuoting: Bool) -> Meaning {
    words.removeAll()
    words.append(text)
    match()
    guard let first = matches.first, let last = matches.last else { return .nothing }
    kinds = .version
    if opensGuests {
      guard let row = last.row else { return .guests }
      kinds = RecordingKinds(row: row)
      return .other
    }
    let named = matches.reduce(into: RecordingKinds()) { kinds, match in
      if let row = match.row { kinds.formUnion(RecordingKinds(row: row)) }
    }
    if !named.isEmpty {
      kinds = named
      return .other
    }
    if first.meaning.contains(.origin), isQuoting || has(.source) { return .source }
    return meaningWithoutKind
  }

  private var opensGuests: Bool {
    guard matches.count > 1 else { return false }
    return matches[0].meaning.contains(.guests)
      || (matches[0].meaning.contains(.company) && !matches[1].meaning.contains(.noGuest))
  }

  /// What a piece says that names neither guests nor a source nor a kind of recording.
  private var meaningWithoutKind: Meaning {
    if wholeMeaning.contains(.sameAlone) { return .same }
    let passed: TitleMeanings.Meaning = [.same, .besideSame, .version, .year, .ordinal]
    if has(.same), matches.allSatisfy({ !$0.meaning.isDisjoint(with: passed) }) { return .same }
    if matches.count == 1, has(.year) { return .year }
    return has(.version) ? .other : .title
  }

  private mutating func match() {
    matches.removeAll(keepingCapacity: true)
    words.bytes.withUnsafeBufferPointer { words in
      var position = 0
      while position < words.count {
        let match = TitleMeanings.shared.match(in: words, at: position)
        matches.append(match)
        position = match.range.upperBound + 1
      }
    }
  }

  private var wholeMeaning: TitleMeanings.Meaning {
    words.bytes.withUnsafeBufferPointer { TitleMeanings.shared.meaning(of: $0) }
  }

  private func has(_ meaning: TitleMeanings.Meaning) -> Bool {
    matches.contains { $0.meaning.contains(meaning) }
  }

  /// Appends the words that tell the recording apart, those of one kind always the same.
  func appendVersionWords(to result: inout NameWords) {
    let empty: TitleMeanings.Meaning = [.version, .linking, .guests, .company]
    words.bytes.withUnsafeBufferPointer { words in
      for match in matches {
        if let row = match.row {
          TitleMeanings.shared.rowNames[row].withUnsafeBufferPointer { result.appendWords($0) }
        } else if match.meaning.isDisjoint(with: empty) {
          result.appendWords(words.part(match.range))
        }
      }
    }
  }
}
