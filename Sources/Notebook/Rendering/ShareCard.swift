/// The picture that a chat or a feed shows of a page: its title, its subtitle and three of its key
/// figures, in the colors of its theme.
struct ShareCard {
  var title: String
  var subtitle: String?
  var figures: [(value: String, label: String)]
  var palette: Palette
  var isRightToLeft: Bool

  /// An SVG image of 1200 by 630 as an address; the text is cut to what fits, so that it stays small.
  var address: String {
    var html = HTML()
    let side = isRightToLeft ? 1120 : 80
    html.raw("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 630' font-family='")
    html.raw("Georgia,serif'\(isRightToLeft ? " direction='rtl'" : "")>")
    html.raw("<path fill='\(palette.paper)' d='M0 0h1200v630H0z'/>")
    html.raw("<path fill='\(palette.accent)' d='M\(isRightToLeft ? 1000 : 80) 88h120v13H")
    html.raw("\(isRightToLeft ? 1000 : 80)z'/>")
    var y = 110
    html.raw("<g fill='\(palette.ink)' font-weight='700' font-size='68'>")
    for line in Self.lines(title, width: 30, most: figures.isEmpty ? 4 : 3) {
      y += 76
      Self.text(line, x: side, y: y, to: &html)
    }
    html.raw("</g><g fill='\(palette.muted)' font-size='32'>")
    y += 10
    for line in Self.lines(subtitle ?? "", width: 62, most: 2) {
      y += 44
      Self.text(line, x: side, y: y, to: &html)
    }
    html.raw("</g>")
    write(figures.prefix(3), to: &html)
    html.raw("</svg>")
    return DataAddress.of(html.markup)
  }

  private func write(
    _ figures: ArraySlice<(value: String, label: String)>,
    to html: inout HTML
  ) {
    for (column, figure) in figures.enumerated() {
      let x = isRightToLeft ? 1120 - column * 360 : 80 + column * 360
      html.raw("<g fill='\(palette.ink)' font-size='60'>")
      Self.text(Self.lines(figure.value, width: 11, most: 1).first ?? "", x: x, y: 530, to: &html)
      html.raw("</g><g fill='\(palette.muted)' font-size='26'>")
      Self.text(Self.lines(figure.label, width: 26, most: 1).first ?? "", x: x, y: 570, to: &html)
      html.raw("</g>")
    }
  }

  private static func text(_ text: String, x: Int, y: Int, to html: inout HTML) {
    guard !text.isEmpty else { return }
    html.raw("<text x='\(x)' y='\(y)'>")
    html.text(text)
    html.raw("</text>")
  }

  /// The words of a text in lines of so many characters, the last with an ellipsis where more follow.
  private static func lines(_ text: String, width: Int, most: Int) -> [String] {
    let scalars = text.onOneLine.unicodeScalars.prefix(width * (most + 1))
    // XML cannot hold these two.
    let clean = scalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }
    var lines: [String] = []
    for word in String(String.UnicodeScalarView(clean)).split(separator: " ") {
      let line = (lines.last.map { $0 + " " } ?? "") + word
      if lines.isEmpty || line.count > width {
        lines.append(String(word.prefix(width)))
      } else {
        lines[lines.count - 1] = line
      }
    }
    guard lines.count > most || scalars.endIndex < text.unicodeScalars.endIndex else {
      return lines
    }
    let kept = Array(lines.prefix(most))
    return kept.dropLast() + kept.suffix(1).map { $0.prefix(width - 1) + "…" }
  }
}

/// An image that is its own address.
enum DataAddress {
  /// An SVG element as an address, its bytes escaped where an address may not hold them.
  static func of(_ svg: String) -> String {
    var address = "data:image/svg+xml,"
    for byte in svg.utf8 {
      if byte.isASCIIAlphanumeric || "-_.~'()/:=,;!*".utf8.contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += byte < 16 ? "%0" + digits : "%" + digits
      }
    }
    return address
  }

  /// Three bars in the accent of a theme, for a browser's tab.
  static func icon(_ palette: Palette) -> String {
    of(
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='\(palette.accent)'"
        + " d='M2 9h3v5H2zM6.5 5h3v9h-3zM11 2h3v12h-3z'/></svg>"
    )
  }
}
