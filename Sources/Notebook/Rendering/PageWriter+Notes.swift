extension PageWriter {
  /// Those at the end of the text: all that do not stand beside it.
  mutating func footnotes() {
    let notes = document.footnotes.indices.filter { !marginNotes.contains($0) }
    guard !notes.isEmpty else { return }
    parts.formUnion([.notes, .lists])
    element("section", ["class": "notes", "role": "doc-endnotes", "aria-label": words.notes]) {
      page in
      page.element("ol") { page in
        for (place, index) in notes.enumerated() {
          page.html.raw("\n")
          let value = place == index ? nil : String(index + 1)
          page.element("li", ["id": "fn:\(index + 1)", "value": value]) { page in
            page.containerDepth += 1
            page.write(page.document.footnotes[index], index)
            page.containerDepth -= 1
          }
        }
        page.html.raw("\n")
      }
    }
    html.raw("\n")
  }

  /// A note of one paragraph beside the line that first refers to it, where the author asks for
  /// that; a longer one stands at the end, since a paragraph holds none.
  mutating func marginNote(_ index: Int) {
    guard document.frontMatter.notePlace == .margin, isInText, !marginNotes.contains(index),
      footnoteUses[index] == 1, document.footnotes[index].blocks.count == 1,
      case .paragraph(let text) = document.footnotes[index].blocks[0].kind
    else { return }
    parts.insert(.marginNotes)
    marginNotes.insert(index)
    isInText = false
    element("span", ["class": "side", "id": "fn:\(index + 1)", "role": "note"]) { page in
      page.html.element("sup", text: String(index + 1))
      page.html.raw(" ")
      page.inlines(text)
    }
    isInText = true
  }

  /// The links back stand at the end of the last paragraph.
  private mutating func write(_ footnote: Footnote, _ index: Int) {
    if case .paragraph(let text)? = footnote.blocks.last?.kind {
      blocks(footnote.blocks.dropLast())
      element("p") { page in
        page.inlines(text)
        page.backLinks(index)
      }
    } else {
      blocks(footnote.blocks)
      element("p") { $0.backLinks(index) }
    }
  }

  private mutating func backLinks(_ index: Int) {
    for use in 0..<footnoteUses[index] {
      let id = use == 0 ? "fnref:\(index + 1)" : "fnref:\(index + 1).\(use + 1)"
      html.raw(" ")
      html.element(
        "a",
        [
          "class": "back", "href": "#\(id)", "role": "doc-backlink",
          "aria-label": words.back,
        ],
        text: "↩\u{FE0E}"
      )
    }
  }

  // MARK: The stamp

  /// What made the page and of what: no clock, so that the same input gives the same bytes.
  mutating func footer() {
    let tool = "\(options.toolName) \(options.version)"
    element("footer", ["class": "stamp"]) { page in
      page.element("p") { page in
        page.html.text("Made with \(tool) from source ")
        page.hash(page.options.sourceSHA256)
        page.html.text(page.inputSummary)
      }
      page.element("details") { page in
        page.html.element("summary", text: "Source, inputs and parameters")
        page.provenance()
      }
    }
    html.raw("\n")
  }

  private var inputSummary: String {
    guard !run.inputs.isEmpty else { return "." }
    let bytes = NumberText.grouped(run.inputs.reduce(0) { $0 + $1.byteCount })
    let count = run.inputs.count == 1 ? "1 input" : "\(run.inputs.count) inputs"
    return " and \(count), \(bytes) bytes."
  }

  private mutating func hash(_ sha256: String) {
    html.element("code", ["title": "SHA-256 \(sha256)"], text: String(sha256.prefix(12)))
  }

  private mutating func provenance() {
    element("dl") { page in
      page.html.element("dt", text: "Source, SHA-256")
      page.element("dd") { $0.html.element("code", text: $0.options.sourceSHA256) }
      for input in page.run.inputs {
        page.element("dt") { page in
          page.html.dataText(input.name, limit: 300)
          page.html.text(", \(NumberText.grouped(input.byteCount)) bytes")
        }
        page.element("dd") { $0.html.element("code", text: input.sha256) }
      }
      for setting in page.options.parameters {
        page.html.element("dt", text: "Parameter \(setting.name)")
        page.element("dd") { $0.html.dataText(setting.value, limit: 300) }
      }
    }
  }
}
