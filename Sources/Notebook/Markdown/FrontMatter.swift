/// What the YAML block at the head of a notebook says.
package struct FrontMatter: Sendable {
  package var title: [Inline]?
  package var subtitle: [Inline]?
  package var authors: [String] = []
  /// As written; nothing here reads a clock.
  package var date: String?
  /// A BCP 47 tag, which becomes the page's `lang`.
  package var language = "en"
  /// The time zone by whose clocks the notebook tells hours and days, such as `Europe/Berlin`.
  package var timeZone: String?
  /// The report's file name without its extension.
  package var outputFile: String?
  package var parameters: [Parameter] = []
  /// What cells do unless they say otherwise.
  package var cellDefaults = CellOptions()
  package var showsContents = true
  /// How many levels of headings the table of contents shows, from 1 to 6.
  package var contentsDepth = 3
  package var numbersSections = false

  package init() {}
}

/// A parameter that a notebook declares and `-P name:value` sets.
package struct Parameter: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case path, string, int, double, bool
  }

  package enum Value: Hashable, Sendable {
    /// A file or folder; `isTrusted` when the person typed it on the command line.
    case path(String, isTrusted: Bool)
    case string(String)
    case int(Int)
    case double(Double)
    case bool(Bool)
  }

  package var name: String
  package var kind: Kind
  package var value: Value
  /// A sentence for `notebook inspect` and error texts.
  package var help: String?
  package var range: SourceRange

  package init(name: String, kind: Kind, value: Value, help: String? = nil, range: SourceRange) {
    self.name = name
    self.kind = kind
    self.value = value
    self.help = help
    self.range = range
  }
}
