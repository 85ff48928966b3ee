/// What the YAML block at the head of a notebook says.
package struct FrontMatter: Sendable {
  package var title: [Inline]?
  package var subtitle: [Inline]?
  package var abstract: [Inline]?
  /// What a search engine or a chat shows of the page; else the abstract or the subtitle.
  package var description: [Inline]?
  package var keywords: [String] = []
  /// The address of a picture for the page's share card.
  package var image: String?
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
  /// The heading of the table of contents, where it is not the language's own word.
  package var contentsTitle: String?
  package var contentsPlace = ContentsPlace.left
  package var numbersSections = false
  /// Where footnotes stand on a wide screen.
  package var notePlace = NotePlace.document
  package var theme = Theme(.editorial)
  /// The author's own style sheets, in the order in which they apply.
  package var styleSheets: [StyleSheet] = []

  /// Where the table of contents stands on a wide screen.
  package enum ContentsPlace: String, CaseIterable, Sendable { case left, right, body }

  package enum NotePlace: String, CaseIterable, Sendable { case document, margin }

  /// The themes for readers who prefer light pages and for those who prefer dark ones.
  package struct Theme: Sendable {
    package var light: PageTheme
    package var dark: PageTheme

    package init(_ light: PageTheme, dark: PageTheme? = nil) {
      self.light = light
      self.dark = dark ?? light
    }
  }

  /// A style sheet that the notebook names.
  package struct StyleSheet: Hashable, Sendable {
    package var path: String
    /// Where front matter names it.
    package var range: SourceRange
  }

  package init() {}

  /// The texts that may hold expressions and references, in the order of the page.
  package var texts: [[Inline]] { [title, subtitle, description, abstract].compactMap(\.self) }
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
