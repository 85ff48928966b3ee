extension PageWriter {
  /// With more sections than these a page can be searched.
  private static let mostUnsearched = 8

  /// The headings that the table of contents lists: none when it would list fewer than two.
  var contents: [Outline.Heading] {
    guard document.frontMatter.showsContents else { return [] }
    let deepest = document.frontMatter.contentsDepth + 1
    let listed = outline.headings.filter { $0.isListed && $0.level <= deepest }
    return listed.count < 2 ? [] : listed
  }

  /// Folded on a narrow screen, beside the text on a wide one.
  mutating func tableOfContents() {
    let contents = contents
    guard !contents.isEmpty else { return }
    let title = document.frontMatter.contentsTitle
    parts.insert(.contents)
    let isLong = contents.count > PageWriter.mostUnsearched
    if isLong { parts.insert(.search) }
    let isOpen = document.frontMatter.contentsPlace == .body
    element(
      "nav",
      [
        "class": "toc", "aria-label": title ?? words.contents,
        "data-search": isLong ? words.search : nil, "data-found": isLong ? words.found : nil,
      ]
    ) { page in
      page.element("details", ["open": isOpen ? "" : nil]) { page in
        if let title {
          page.html.element("summary", text: title)
        } else {
          page.word("summary", text: page.words.contents)
        }
        page.list(contents[...])
      }
    }
    html.raw("\n")
  }

  /// One `<ol>`; a heading's deeper followers are a list inside its item.
  private mutating func list(_ headings: ArraySlice<Outline.Heading>) {
    element("ol") { page in
      var rest = headings
      while let heading = rest.popFirst() {
        let inner = rest.prefix { $0.level > heading.level }
        rest = rest.dropFirst(inner.count)
        page.element("li") { page in
          page.element("a", ["href": "#\(heading.id)"]) { page in
            page.sectionNumber(heading.number)
            page.html.text(page.plainText(heading.text))
          }
          if !inner.isEmpty { page.list(inner) }
        }
      }
    }
  }

  mutating func sectionNumber(_ number: String?) {
    guard let number else { return }
    html.element("span", ["class": "number"], text: number)
    html.raw(" ")
  }
}
