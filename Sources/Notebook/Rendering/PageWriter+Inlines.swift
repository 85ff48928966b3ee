extension PageWriter {
  mutating func inlines(_ inlines: [Inline]) {
    inlines.forEach { write($0) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text), .rawHTML(let text): html.text(text)
    case .softBreak: html.raw("\n")
    case .lineBreak: html.raw("<br>\n")
    case .code(let code): html.element("code", text: code)
    case .emphasis(let children): element("em") { $0.inlines(children) }
    case .strong(let children): element("strong") { $0.inlines(children) }
    case .strikethrough(let children): element("del") { $0.inlines(children) }
    case .link(let destination, let title, let children): link(destination, title, children)
    case .image(let source, let title, let children): image(source, title, children)
    case .expression(let index): expression(index)
    case .footnote(let index): footnoteReference(index)
    case .reference(let id, _, let form): reference(id, form)
    }
  }

  private mutating func link(_ destination: String, _ title: String, _ children: [Inline]) {
    guard let link = Destination(destination) else { return inlines(children) }
    let title = title.isEmpty ? nil : title
    element("a", ["href": link.address, "rel": link.relation, "title": title]) {
      $0.inlines(children)
    }
  }

  /// An image inside the document; any other is its alternative text and a link, since a report
  /// loads nothing.
  private mutating func image(_ source: String, _ title: String, _ alternative: [Inline]) {
    if let image = EmbeddedImage(source) {
      let title = title.isEmpty ? nil : title
      html.open("img", ["src": image.source, "alt": plainText(alternative), "title": title])
      return
    }
    html.open("span", ["class": "image"])
    inlines(alternative)
    if let link = Destination(source) {
      if !alternative.isEmpty { html.raw(" ") }
      html.element("a", ["href": link.address, "rel": link.relation], text: "(image)")
    }
    html.close("span")
  }

  private mutating func expression(_ index: Int) {
    switch run.expressions[index] {
    case .text(let text): html.dataText(text, limit: 1000)
    case .failed(let diagnostic): failedExpression(index, diagnostic)
    case .skipped(let name, let cause): skippedExpression(name, cause)
    }
  }

  private mutating func footnoteReference(_ index: Int) {
    footnoteUses[index] += 1
    let use = footnoteUses[index]
    let id = use == 1 ? "fnref:\(index + 1)" : "fnref:\(index + 1).\(use)"
    element("sup") { page in
      page.html.element(
        "a",
        [
          "href": "#fn:\(index + 1)", "id": id, "role": "doc-noteref",
          "aria-label": "\(page.words.note) \(index + 1)",
        ],
        text: String(index + 1)
      )
    }
    marginNote(index)
  }

  /// A link that says on hovering what it leads to.
  private mutating func reference(_ id: String, _ form: ReferenceForm) {
    guard let target = outline.targets[id] else {
      return html.element(
        "span",
        ["class": "unknown", "title": "nothing here has this label"],
        text: "?@\(id)"
      )
    }
    let name = outline.name(of: id, form)
    let text = target.text.map { plainText($0.withoutReferences).onOneLine }
    let hover = name == nil || text?.isEmpty != false ? nil : text
    html.element(
      "a",
      ["class": "ref", "href": "#\(id)", "title": hover.map { $0.clamped(to: 200) ?? $0 }],
      text: name ?? text ?? ""
    )
  }
}
