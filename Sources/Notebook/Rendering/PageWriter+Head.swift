extension PageWriter {
  mutating func head(_ script: String?) {
    let look = PageLook(document.frontMatter.theme)
    let style = ReportStyle.sheet(
      look,
      for: parts,
      charts: options.styleSheets,
      author: options.authorStyles
    )
    let policy = policy(style: style, script: script)
    element("head") { page in
      page.html.raw("\n<meta charset=\"utf-8\">\n")
      page.meta("viewport", "width=device-width, initial-scale=1")
      page.html.open("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
      page.html.raw("\n")
      page.meta("color-scheme", look.colorScheme)
      page.themeColors(look)
      page.meta("generator", "\(page.options.toolName) \(page.options.version)")
      if let summary = page.summary { page.meta("description", summary) }
      let keywords = page.document.frontMatter.keywords.joined(separator: ", ")
      if !keywords.isEmpty { page.meta("keywords", keywords) }
      page.html.element("title", text: page.plainText(page.outline.title).onOneLine)
      page.html.raw("\n")
      page.card(look)
      page.html.raw("<style>")
      page.html.raw(style)
      page.html.raw("</style>\n")
    }
  }

  /// What the page is about, in plain words of one line.
  var summary: String? {
    let front = document.frontMatter
    guard let text = front.description ?? front.abstract ?? front.subtitle else { return nil }
    return plainText(text).onOneLine
  }

  /// The color of a phone's frame around the page.
  private mutating func themeColors(_ look: PageLook) {
    let paper = look.paper
    guard paper.light != paper.dark else { return meta("theme-color", paper.light) }
    for (scheme, color) in [("light", paper.light), ("dark", paper.dark)] {
      let media = "(prefers-color-scheme:\(scheme))"
      html.open("meta", ["name": "theme-color", "media": media, "content": color])
      html.raw("\n")
    }
  }

  /// What a browser lets the page do: its own style and its own script, each named by its hash.
  private func policy(style: String, script: String?) -> String {
    let scripts = script.map { "script-src \(source(of: $0)); " } ?? ""
    return "default-src 'none'; style-src \(source(of: style)); \(scripts)img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  private func source(of text: String) -> String {
    "'sha256-\(Base64.encode(options.sha256(Array(text.utf8))))'"
  }

  /// The text of the page's script; nil where nothing on the page needs one.
  var script: String? {
    let hasTables = document.cells.contains { run.shownOutputs(of: $0).contains(where: \.isTable) }
    let isSearchable = parts.contains(.search)
    let scripts = [
      hasTables || isSearchable ? ReportScript.common : nil,
      hasTables ? ReportScript.tables(words) : nil,
      parts.contains(.contents) ? ReportScript.contents : nil,
      isSearchable ? ReportScript.search : nil,
    ]
    return ReportScript.source(for: scripts.compactMap(\.self))
  }

  /// The script as the last thing of the page, when all that it adds to is there.
  mutating func scriptElement(_ script: String?) {
    guard let script else { return }
    html.raw("<script>")
    html.raw(script)
    html.raw("</script>\n")
  }

  private mutating func meta(_ name: String, _ content: String) {
    html.open("meta", ["name": name, "content": content])
    html.raw("\n")
  }
}

/// RFC 4648, section 4.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * (3 - UInt32(group.count)))
      for place in 0..<4 {
        let digit = digits[Int(bits >> (18 - 6 * UInt32(place)) & 63)]
        text.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
