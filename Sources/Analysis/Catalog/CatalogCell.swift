/// What the texts of single cells mean, in the spellings that catalogues use.
enum CatalogCell {
  /// The number that a cell of a feature holds; nil where it holds none.
  ///
  /// - Parameters:
  ///   - text: The cell.
  ///   - feature: The feature; keys, modes and time signatures have spellings of their own.
  ///   - unit: The unit of the column; only one in seconds or minutes may be written `3:45`.
  ///   - hasDecimalCommas: Whether a comma may stand for the decimal point, as it does in files that
  ///     do not separate cells by commas.
  /// - Returns: The number as it is written, in the unit of the column.
  static func number(
    _ text: Bytes,
    _ feature: AudioFeature,
    _ unit: CatalogHeader.Unit,
    hasDecimalCommas: Bool
  ) -> Double? {
    if let number = Decimal.value(text) { return number }
    // No spelling is longer, and a cell may be.
    guard text.count <= 32 else { return nil }
    let word = String(decoding: text, as: UTF8.self).trimmingBlanks.lowercased()
    switch feature {
    case .key: return key(word)
    case .mode: return mode(word)
    case .timeSignature: return timeSignature(word)
    case .duration where word.contains(":"): return clock(word, unit)
    default: return hasDecimalCommas ? decimal(word) : nil
    }
  }

  /// `0,676` where commas are decimal points.
  private static func decimal(_ word: String) -> Double? {
    String(word.map { $0 == "," ? "." : $0 }).withBytes { Decimal.value($0) }
  }

  /// The pitch class of `C#`, `D♭` or `e`.
  private static func key(_ word: String) -> Double? {
    let steps: [Character: Int] = ["c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11]
    guard let step = word.first.flatMap({ steps[$0] }) else { return nil }
    switch word.dropFirst() {
    case "": return Double(step)
    case "#", "♯": return Double((step + 1) % 12)
    case "b", "♭": return Double((step + 11) % 12)
    default: return nil
    }
  }

  private static func mode(_ word: String) -> Double? {
    switch word {
    case "major", "true": 1
    case "minor", "false": 0
    default: nil
    }
  }

  /// The beats of `4/4`, and of `04-Apr` and `04-Mar`, which is what a spreadsheet makes of `4/4` and
  /// `3/4`, one that puts the day first also makes `03-Apr` of the latter: the 4 is the lower number.
  private static func timeSignature(_ word: String) -> Double? {
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul"]
    if let slash = word.firstIndex(of: "/") { return UInt8(word[..<slash]).map { Double($0) } }
    let parts = word.split(separator: "-")
    guard parts.count == 2, let day = UInt8(parts[0]),
      let month = months.firstIndex(of: String(parts[1]))
    else { return nil }
    if month + 1 == 4 { return Double(day) }
    return day == 4 ? Double(month + 1) : nil
  }

  /// The seconds or minutes of `3:45` or `1:02:03`.
  private static func clock(_ word: String, _ unit: CatalogHeader.Unit) -> Double? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false).map { UInt32($0) }
    guard parts.count <= 3 else { return nil }
    var seconds = 0
    for part in parts {
      guard let part else { return nil }
      seconds = seconds * 60 + Int(part)
    }
    switch unit {
    case .seconds: return Double(seconds)
    case .minutes: return Double(seconds) / 60
    case .asIs, .percent: return nil
    }
  }
}

extension CatalogCell {
  /// The id in `spotify:track:ID` and in the address of a track's page; any other text is an id.
  static func trackID(_ text: Bytes) -> Bytes {
    for prefix in [StaticString("spotify:track:"), "https://open.spotify.com/track/"]
    where text.part(0, min(prefix.utf8CodeUnitCount, text.count)).spells(prefix) {
      let rest = text.part(prefix.utf8CodeUnitCount, text.count - prefix.utf8CodeUnitCount)
      return rest.part(0, rest.firstIndex(of: UInt8(ascii: "?")) ?? rest.count)
    }
    return text
  }

  /// The names in a list as Python writes it, `['A', "B's"]`, each followed by a semicolon but the
  /// last; nil when the text is no such list, as “[Alexandros]” is none.
  static func listedNames(_ text: Bytes) -> [UInt8]? {
    guard text.count >= 4, text[0] == .openBracket, text[text.count - 1] == .closeBracket else {
      return nil
    }
    var (names, position) = ([UInt8](), 1)
    while true {
      guard appendQuoted(text, &position, to: &names) else { return nil }
      if position == text.count - 1 { return names }
      guard text[position] == .comma else { return nil }
      position += 1
      while text[position] == .space { position += 1 }
      names.append(.semicolon)
    }
  }

  /// Appends a name in single or double quotes, of which a backslash takes the meaning away.
  private static func appendQuoted(
    _ text: Bytes,
    _ position: inout Int,
    to names: inout [UInt8]
  ) -> Bool {
    let quote = text[position]
    guard quote == .quote || quote == UInt8(ascii: "'") else { return false }
    position += 1
    while position < text.count - 1 {
      if text[position] == quote {
        position += 1
        return true
      }
      if text[position] == .backslash, position + 1 < text.count - 1 { position += 1 }
      names.append(text[position])
      position += 1
    }
    return false
  }
}

extension String {
  /// The text without blanks and tabs around it.
  var trimmingBlanks: String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    let start = unicodeScalars.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }.map(start.index(after:)) ?? start.startIndex
    return String(start[..<end])
  }
}
