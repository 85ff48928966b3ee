/// Takes comments out of raw HTML.
enum HTMLComments {
  /// Returns what is left, and whether the last comment has an end.
  static func removed(from html: String) -> (rest: String, isClosed: Bool) {
    let bytes = Array(html.utf8)
    var rest: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index...].starts(with: "<!--".utf8) else {
        rest.append(bytes[index])
        index += 1
        continue
      }
      guard let end = end(of: bytes, from: index + 4) else {
        return (String(decoding: rest, as: UTF8.self), false)
      }
      index = end
    }
    return (String(decoding: rest, as: UTF8.self), true)
  }

  /// The index behind `-->`; `<!-->` and `<!--->` are whole comments too.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    if bytes[start...].starts(with: ">".utf8) { return start + 1 }
    if bytes[start...].starts(with: "->".utf8) { return start + 2 }
    var index = start
    while index + 2 < bytes.count {
      if bytes[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return nil
  }
}
