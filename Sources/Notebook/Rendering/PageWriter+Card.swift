/// What other programs show of a page: a browser's tab, a chat, a feed.
extension PageWriter {
  mutating func card(_ look: PageLook) {
    html.open("link", ["rel": "icon", "href": DataAddress.icon(look.card)])
    html.raw("\n")
    let front = document.frontMatter
    property("og:type", "article")
    property("og:title", plainText(outline.title).onOneLine)
    if let summary { property("og:description", summary.clamped(to: 300) ?? summary) }
    let card = ShareCard(
      title: plainText(outline.title),
      subtitle: front.subtitle.map(plainText),
      figures: cardFigures,
      palette: look.card,
      isRightToLeft: Words.isRightToLeft(front.language)
    )
    property("og:image", front.image ?? card.address)
    html.open(
      "meta",
      ["name": "twitter:card", "content": front.image == nil ? "summary" : "summary_large_image"]
    )
    html.raw("\n")
  }

  private mutating func property(_ name: String, _ content: String) {
    html.open("meta", ["property": name, "content": content])
    html.raw("\n")
  }
}
