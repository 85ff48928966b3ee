extension PageWriter {
  mutating func callout(_ callout: Callout) {
    let attributes: KeyValuePairs<String, String?> = [
      "class": "callout \(callout.kind.rawValue)", "role": "note", "id": callout.id,
    ]
    parts.insert(.callouts)
    element("div", attributes) { page in
      guard let fold = callout.fold else {
        page.label(of: callout, "p")
        page.html.raw("\n")
        return page.contained(callout.blocks)
      }
      page.element("details", ["open": fold == .open ? "" : nil]) { page in
        page.label(of: callout, "summary")
        page.html.raw("\n")
        page.contained(callout.blocks)
      }
    }
  }

  /// The kind, with a number where references may ask for one, and the title.
  private mutating func label(of callout: Callout, _ name: String) {
    let number = callout.id.flatMap { outline.targets[$0]?.number }.map { "\u{A0}\($0)" } ?? ""
    let kind = words.name(of: callout.kind) + number
    guard let title = callout.title else {
      return word(name, ["class": "label"], text: kind)
    }
    element(name, ["class": "label"]) { page in
      page.word("b", text: kind + ".")
      page.html.raw(" ")
      page.inlines(title)
    }
  }

  mutating func division(_ division: Division) {
    let content: (inout PageWriter) -> Void = { page in
      page.html.raw("\n")
      page.contained(division.blocks)
    }
    if division.columnCount > 1 { parts.insert(.columns) }
    switch division.role {
    case .abstract: abstract(content)
    case .group: element("div", ["class": division.grid, "id": division.id], content)
    case .column(let column):
      let names = [use(column), division.grid].compactMap(\.self)
      let role = column == .margin ? "note" : nil
      element(
        "div",
        ["class": names.joined(separator: " "), "role": role, "id": division.id],
        content
      )
    }
  }
}

extension PageWriter {
  /// The class of a column, whose rules the page then needs.
  mutating func use(_ column: PageColumn) -> String {
    parts.insert(column == .margin ? .marginNotes : .columns)
    return "column-\(column.rawValue)"
  }
}

extension Division {
  /// The class that puts its blocks side by side.
  fileprivate var grid: String? { columnCount > 1 ? "grid-\(columnCount)" : nil }
}
