/// A history file as it was read: its plays in parts, and what became of its records.
struct HistoryFile: Sendable {
  /// A file is read in stretches of this many bytes, whatever the number of cores, so that the result
  /// never depends on the machine.
  static let stretch = 1 << 24

  let label: String
  let format: any HistoryFormat
  /// The plays, part by part.
  let parts: [HistoryPart]
  /// All parts together, without their plays.
  let summary: HistoryPart
  /// Where and why the file could not be read to its end.
  let damage: String?

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - contents: The whole file.
  ///   - label: Its name in the ledger.
  ///   - format: What it is; nil where its keys have to tell.
  ///   - stretch: How many bytes are read at a time.
  init(
    _ contents: FileBytes,
    label: String,
    format: (any HistoryFormat)?,
    stretch: Int = HistoryFile.stretch
  ) {
    self.label = label
    let format = format ?? contents.withBytes(HistoryFormats.guess)
    self.format = format
    var summary = HistoryPart()
    do throws(JSONDamage) {
      parts = try Self.parts(of: contents, format, stretch)
    } catch {
      parts = []
      summary.damage = error
    }
    for part in parts { summary.append(part) }
    damage = summary.damage.map { damage in contents.withBytes { describe(damage, in: $0) } }
    self.summary = summary
  }

  private static func parts(
    of contents: FileBytes,
    _ format: any HistoryFormat,
    _ stretch: Int
  ) throws(JSONDamage) -> [HistoryPart] {
    let starts = try contents.withBytes { (text: Bytes) throws(JSONDamage) -> [Int] in
      try Self.starts(text, stretch)
    }
    let parts = concurrently(starts.count) { index in
      let limit = index + 1 < starts.count ? starts[index + 1] : nil
      return part(of: contents, from: starts[index], until: limit, format)
    }
    return checked(parts, starts, contents, format)
  }

  /// Where the stretches start: at records, as far as one can tell without reading what is before.
  private static func starts(_ text: Bytes, _ stretch: Int) throws(JSONDamage) -> [Int] {
    guard var scanner = JSONScanner(text), scanner.next() != 0 || !scanner.isAtEnd else {
      throw JSONDamage(offset: nil, reason: "it is empty")
    }
    guard scanner.take(.openBracket) else { throw scanner.unexpected("an array of plays") }
    if scanner.take(.closeBracket) {
      guard scanner.next() == 0, scanner.isAtEnd else { throw scanner.unexpected("the end") }
      return []
    }
    _ = scanner.next()
    var starts = [scanner.offset]
    var next = scanner.offset + stretch
    while next < scanner.text.count, let start = scanner.recordStart(after: next) {
      starts.append(start)
      next = start + stretch
    }
    return starts
  }

  private static func part(
    of contents: FileBytes,
    from start: Int,
    until limit: Int?,
    _ format: any HistoryFormat
  ) -> HistoryPart {
    contents.withBytes { text in
      guard var scanner = JSONScanner(text) else { return HistoryPart() }
      scanner.move(to: start)
      var reader = PlayReader(scanner, format: format)
      reader.read(until: limit)
      return reader.part
    }
  }

  /// The parts, each of which begins where the one before ended; from the first that does not, the
  /// rest of the file is read once more.
  private static func checked(
    _ parts: [HistoryPart],
    _ starts: [Int],
    _ contents: FileBytes,
    _ format: any HistoryFormat
  ) -> [HistoryPart] {
    for (index, part) in parts.enumerated().dropLast() where part.end != starts[index + 1] {
      let read = Array(parts.prefix(index + 1))
      guard part.end < contents.count else { return read }
      return read + [self.part(of: contents, from: part.end, until: nil, format)]
    }
    return parts
  }
}
