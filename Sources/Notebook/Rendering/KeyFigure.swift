/// A number set large, with a few words below it.
///
/// A paragraph is a key figure when it opens with strong text that is a short value — at most 16
/// characters, a digit among the first three, as in `**24,901** songs` or `**€12.50**` — and no
/// more than 90 characters follow. A number that only counts, as in `**1.** Ask`, is none.
/// Neighbors stand side by side, and so do the items of a bulleted list in which every one is such
/// a paragraph.
struct KeyFigure {
  var value: [Inline]
  var label: [Inline]
}

extension PageWriter {
  func keyFigure(_ block: Block) -> KeyFigure? {
    guard case .paragraph(let text) = block.kind, case .strong(let value)? = text.first else {
      return nil
    }
    let shown = plainText(value)
    let label = Array(text.dropFirst())
    guard shown.count <= 16, shown.prefix(3).contains(where: \.isNumber),
      !".:)".contains(shown.suffix(1))
    else { return nil }
    let words = plainText(label)
    guard words.count <= 90, !words.hasPrefix(","), !words.hasPrefix(".") else { return nil }
    return KeyFigure(value: value, label: label)
  }

  private mutating func keep(_ figure: KeyFigure) {
    guard cardFigures.count < 3 else { return }
    cardFigures.append((plainText(figure.value), plainText(figure.label)))
  }

  mutating func keyFigures(_ figures: [KeyFigure], _ outer: String, _ inner: String) {
    parts.insert(.keyFigures)
    element(outer, ["class": "key-figures"]) { page in
      for figure in figures {
        page.keep(figure)
        page.element(
          inner,
          ["class": page.plainText(figure.value).count > 8 ? "key-figure long" : "key-figure"]
        ) { page in
          page.element("strong") { $0.inlines(figure.value) }
          page.inlines(figure.label)
        }
      }
    }
  }
}
