/// A column of a table with what is the same for all of its cells.
struct TableColumn {
  private enum Kind: String {
    case number = "n"
    case rank = "r"
    case long = "l"
  }

  private let column: TableOutput.Column
  /// Where the column's fields are in a row.
  let index: Int
  /// Where the column stands on the page, from 0.
  private let place: Int
  private let isNumeric: Bool
  private let kinds: [Kind]
  /// The fields as a reader sees them, by row; nil for a missing value.
  private let texts: [String?]
  /// How many bytes the longest of them has.
  private let longest: Int
  /// The best number as it is shown, so that numbers which look the same are marked alike; nil when
  /// all do.
  private let bestText: String?
  private let bars: CellBar?
  private let words: Words
  /// `n` for numbers and `x` for series, which the script reads, else how much room text needs.
  private let headingClass: String?

  /// From these many bytes on a browser must be asked to leave a column room.
  private static let name = 24
  private static let sentence = 70
  /// The room of a bar, in characters.
  private static let bar = 14
  /// How many scalars of a text are shown; the whole of it is in its `title`.
  private static let longestText = 200

  init(_ table: TableOutput, _ index: Int, place: Int, words: Words) {
    self.words = words
    self.index = index
    self.place = place
    column = table.columns[index]
    let format = column.format
    texts = table.rows.map { $0[index].shown(as: format) }
    longest = texts.reduce(0) { max($0, $1?.utf8.count ?? 0) }
    isNumeric = table.isNumeric(index)
    let isLong = longest > Self.name && format.linkText == nil && !table.isSeries(index)
    kinds =
      isNumeric ? format.isMuted ? [.number, .rank] : [.number] : isLong ? [.long] : []
    bestText = isNumeric ? table.bestText(ofColumn: index, shownAs: texts) : nil
    bars = column.hasBars ? CellBar(table.rows.compactMap { $0[index].number }) : nil
    headingClass =
      isNumeric
      ? "n"
      : table.isSeries(index)
        ? "x" : !isLong ? nil : longest > Self.sentence ? "sentence" : "long"
  }

  var heading: String { column.heading }

  /// What the table's `class` says of the column; nil for nothing.
  var tableClass: String? {
    guard place < TableHTML.mostColumnClasses, !kinds.isEmpty else { return nil }
    return kinds.map { $0.rawValue + String(place + 1) }.joined(separator: " ")
  }

  /// What each cell must say of the column itself.
  private var cellClass: String? {
    guard place >= TableHTML.mostColumnClasses, !kinds.isEmpty else { return nil }
    return kinds.map(\.rawValue).joined(separator: " ")
  }

  func writeHeading(to html: inout HTML) {
    // An empty heading heads nothing.
    guard !column.title.isEmpty else { return html.raw("<td>") }
    html.raw("<th scope=col")
    if let headingClass { html.attribute("class", headingClass) }
    html.raw(">")
    html.text(heading)
  }

  /// A row's cell; one without a value is empty, and the style says so in its place.
  func write(_ row: [TableOutput.Field], at position: Int, to html: inout HTML) {
    let text = texts[position]
    openCell(row[index], shown: text, to: &html)
    guard let text else { return }
    let isBest = bestText != nil && text == bestText
    if isBest { html.open("strong") }
    write(text, of: row[index], to: &html)
    if isBest { html.close("strong") }
    if let bars, let number = row[index].number { bars.write(number, to: &html) }
  }

  private func openCell(
    _ field: TableOutput.Field,
    shown text: String?,
    to html: inout HTML
  ) {
    html.raw("<td")
    if let cellClass { html.attribute("class", cellClass) }
    if let exact = field.exactText(behind: text, as: column.format) {
      html.attribute("data-v", exact)
    }
    html.raw(">")
  }

  private func write(_ text: String, of field: TableOutput.Field, to html: inout HTML) {
    if case .series(let values) = field {
      return Sparkline(values).write(as: column.format, words, to: &html)
    }
    guard case .text = field else { return html.text(text) }
    if let label = column.format.linkText, let link = Destination(text) {
      html.element("a", ["href": link.address, "rel": link.relation], text: label)
    } else if text.isEmpty {
      // An empty cell would say that there is no value.
      html.raw("<bdi></bdi>")
    } else {
      html.dataText(text, limit: Self.longestText)
    }
  }

  /// How many characters the column needs at least; too many rather than too few.
  var leastWidth: Int {
    let heading = heading.utf8.split(separator: UInt8(ascii: " ")).map(\.count).max() ?? 0
    guard kinds == [.long] else { return max(heading, longest + (bars == nil ? 0 : Self.bar)) }
    return max(heading, longest > Self.sentence ? 30 : 18)
  }

  // MARK: Groups and totals

  /// Whether two rows belong to one group.
  func isSame(_ row: [TableOutput.Field], _ other: [TableOutput.Field]) -> Bool {
    row[index] == other[index]
  }

  /// The heading of the group that a row begins.
  func writeGroup(_ row: [TableOutput.Field], at position: Int, span: Int, to html: inout HTML) {
    let text = texts[position]
    html.raw("<tr>\n<th scope=rowgroup colspan=\(max(1, span))")
    if let exact = row[index].exactText(behind: text, as: column.format) ?? (text == nil ? "" : nil)
    {
      html.attribute("data-v", exact)
    }
    html.raw(">")
    if let text { html.dataText(text, limit: Self.longestText) } else { html.text("–") }
  }

  var total: TableOutput.Field? { column.total }

  func writeTotal(to html: inout HTML) {
    guard let total else { return html.raw("<td>") }
    let text = total.shown(as: column.format)
    openCell(total, shown: text, to: &html)
    html.text(text ?? "")
  }
}

extension HTML {
  /// Appends text that came from a file: cut at `limit` scalars with the whole in a `title`, and
  /// kept from turning its surroundings round.
  mutating func dataText(_ text: String, limit: Int) {
    let shown = text.clamped(to: limit)
    guard shown != nil || text.mayChangeDirection else { return self.text(text) }
    element("bdi", ["title": shown == nil ? nil : text], text: shown ?? text)
  }
}

extension TableOutput {
  /// Whether a column's fields are series, which cannot be sorted.
  fileprivate func isSeries(_ column: Int) -> Bool {
    rows.contains { if case .series = $0[column] { true } else { false } }
  }

  /// The best number of a column as it is shown; nil when none is, or when all look the same.
  func bestText(ofColumn index: Int, shownAs texts: [String?]) -> String? {
    guard let best = columns[index].best else { return nil }
    let numbers = zip(rows, texts).compactMap { row, text in
      row[index].number.map { (value: $0, text: text) }
    }
    let found =
      switch best {
      case .highest: numbers.max { $0.value < $1.value }
      case .lowest: numbers.min { $0.value < $1.value }
      }
    guard let text = found?.text, numbers.contains(where: { $0.text != text }) else { return nil }
    return text
  }
}

extension TableOutput.Field {
  /// The field as a number that can be compared; nil for anything else.
  fileprivate var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value.isNaN ? nil : value
    case .text, .flag, .series, .missing: nil
    }
  }

  /// The exact value where a reader of the page cannot tell it from `shown`; nil where it is that, but
  /// for commas between thousands and zeros behind the last decimal.
  fileprivate func exactText(behind shown: String?, as format: any TableFormat) -> String? {
    switch self {
    case .missing: nil
    case .text(let text): format.linkText != nil || shown == text ? nil : text
    case .flag, .series: exactText
    case .integer(let value):
      shown.flatMap { Int($0.plainDigits) } == value ? nil : exactText
    case .number(let value):
      shown.flatMap { Double($0.plainDigits) } == value ? nil : exactText
    }
  }
}

extension String {
  /// A number as a program writes it: no commas, and a hyphen for a minus sign.
  fileprivate var plainDigits: String {
    utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: ",") }
      ? self
      : String(
        unicodeScalars.compactMap { $0 == "," ? nil : $0 == "\u{2212}" ? "-" : Character($0) }
      )
  }
}
