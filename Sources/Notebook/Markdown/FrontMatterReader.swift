internal import Foundation
internal import Yams

/// From the YAML block at the head of a notebook to its front matter.
struct FrontMatterReader {
  var reader: YAMLReader
  var result = FrontMatter()
  /// Inline Markdown, to be parsed with the rest of the document, and what it is to become.
  private(set) var texts: [(target: WritableKeyPath<FrontMatter, [Inline]?>, text: MappedText)] = []

  init(_ text: MappedText) {
    reader = YAMLReader(YAMLText(text), code: .frontMatter)
  }

  mutating func read() {
    guard let root = reader.root() else { return }
    for field in reader.fields(of: root, keys: .frontMatter) { read(field) }
  }

  private mutating func read(_ field: YAMLReader.Field) {
    switch field.key {
    case "title": readText(field, \.title)
    case "subtitle": readText(field, \.subtitle)
    case "abstract": readText(field, \.abstract)
    case "description": readText(field, \.description)
    case "keywords": result.keywords = reader.strings(field)
    case "image": readImage(field)
    case "author": result.authors = authors(field)
    case "date": readDate(field)
    case "lang": readLanguage(field)
    case "time-zone": readTimeZone(field)
    case "params": readParameters(field)
    case "output-file": readOutputFile(field)
    case "execute":
      for option in reader.fields(of: field.value, keys: .execute) {
        reader.apply(option, to: &result.cellDefaults)
      }
    case "format": readFormat(field)
    default: readPage(field)
    }
  }

  private mutating func readText(
    _ field: YAMLReader.Field,
    _ target: WritableKeyPath<FrontMatter, [Inline]?>
  ) {
    if let text = reader.text(field) { texts.append((target, text)) }
  }

  private mutating func readPage(_ field: YAMLReader.Field) {
    switch field.key {
    case "toc": result.showsContents = reader.flag(field) ?? result.showsContents
    case "toc-depth":
      result.contentsDepth = reader.wholeNumber(field, in: 1...6) ?? result.contentsDepth
    case "number-sections": result.numbersSections = reader.flag(field) ?? result.numbersSections
    case "code-fold", "code-summary", "cap-location":
      reader.apply(field, to: &result.cellDefaults)
    case "embed-resources", "self-contained": readEmbedding(field)
    default: readLook(field)
    }
  }

  private mutating func readEmbedding(_ field: YAMLReader.Field) {
    guard reader.flag(field) == false else { return }
    let range = reader.yaml.range(of: field.value)
    reader.report("'\(field.key)' cannot be false: reports are always self-contained", at: range)
  }

  private mutating func readFormat(_ field: YAMLReader.Field) {
    guard case .mapping = field.value else {
      if reader.plainText(of: field.value) != "html" { reader.mismatch(field, expected: "'html'") }
      return
    }
    for format in reader.fields(of: field.value, keys: .format)
    where reader.plainText(of: format.value) != "default" {
      for option in reader.fields(of: format.value, keys: .page) { readPage(option) }
    }
  }

  private mutating func authors(_ field: YAMLReader.Field) -> [String] {
    guard case .sequence(let sequence) = field.value else { return author(field.value, field) }
    return sequence.flatMap { author($0, field) }
  }

  private mutating func author(_ node: Node, _ field: YAMLReader.Field) -> [String] {
    switch node {
    case .scalar(let scalar):
      return [scalar.string]
    case .mapping:
      let fields = reader.fields(of: node, keys: .author)
      if let name = fields.first { return reader.string(name).map { [$0] } ?? [] }
      reader.report("expected a 'name' in 'author'", at: reader.yaml.range(of: node))
      return []
    case .sequence, .alias:
      reader.mismatch(field, expected: "a name, a list of names or maps with 'name'")
      return []
    }
  }

  /// Dates are printed as they are written: the words that ask a clock mean nothing here.
  private mutating func readDate(_ field: YAMLReader.Field) {
    result.date = reader.string(field)
    guard let date = result.date, ["today", "now", "last-modified"].contains(date) else { return }
    reader.report(
      "'\(date)' is printed as it stands: a report reads no clock",
      at: reader.yaml.range(of: field.value),
      severity: .warning,
      help: "write the date"
    )
  }

  private mutating func readLanguage(_ field: YAMLReader.Field) {
    guard let tag = reader.string(field) else { return }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { $0.isASCIIAlphanumeric }
    }
    guard isTag else { return reader.mismatch(field, expected: "a language tag such as 'en-GB'") }
    result.language = tag
  }

  private mutating func readTimeZone(_ field: YAMLReader.Field) {
    guard let name = reader.string(field) else { return }
    // Abbreviations and offsets are no places with a history of clocks.
    guard name == "UTC" || name.contains("/") && TimeZone(identifier: name) != nil else {
      return reader.mismatch(
        field,
        expected: "a time zone of the IANA database such as 'Europe/Berlin'"
      )
    }
    result.timeZone = name
  }

  private mutating func readOutputFile(_ field: YAMLReader.Field) {
    guard let name = reader.string(field) else { return }
    let stem = name.hasSuffix(".html") ? String(name.dropLast(5)) : name
    let isName = !stem.isEmpty && stem != "." && stem != ".."
    guard isName, !stem.utf8.contains(where: { "/\\".utf8.contains($0) || $0 < 0x20 }) else {
      return reader.mismatch(field, expected: "a file name without a folder")
    }
    result.outputFile = stem
  }
}

extension UInt8 {
  var isASCIIAlphanumeric: Bool { isASCIILetter || (0x30...0x39).contains(self) }
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
