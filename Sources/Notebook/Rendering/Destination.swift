/// Where a link may lead: to the web, to a mailbox, within the page, or to a file beside it.
struct Destination {
  var address: String
  /// The link's `rel`, when it leaves the page's own folder.
  var relation: String? { isExternal ? "noopener noreferrer" : nil }
  private var isExternal: Bool

  /// Nil for what must stay plain text: `javascript:` and its like, and addresses with controls.
  init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard !text.isEmpty, !scalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) else {
      return nil
    }
    // A browser reads "\" as "/", and two of them as the start of another host.
    let isSlash: (Unicode.Scalar) -> Bool = { $0 == "/" || $0 == "\\" }
    guard !(scalars.count > 1 && scalars.prefix(2).allSatisfy(isSlash)) else { return nil }
    address = text
    guard let scheme = Destination.scheme(of: text) else {
      isExternal = false
      return
    }
    guard ["http", "https", "mailto"].contains(scheme) else { return nil }
    isExternal = scheme != "mailto"
  }

  /// What stands before the first colon, unless a path, a query or a fragment began before it.
  private static func scheme(of text: String) -> String? {
    guard let end = text.unicodeScalars.firstIndex(where: { ":/?#\\".unicodeScalars.contains($0) }),
      text.unicodeScalars[end] == ":"
    else { return nil }
    return text[..<end].lowercased()
  }
}

/// An image that a page may hold: it is in the page already, so nothing is fetched.
struct EmbeddedImage {
  var source: String

  init?(_ source: String) {
    let kinds = ["png", "jpeg", "gif", "svg+xml", "webp"]
    let prefixes = kinds.map { "data:image/\($0);base64," }
    guard let prefix = prefixes.first(where: source.hasPrefix) else { return nil }
    let isBase64 = source.utf8.dropFirst(prefix.utf8.count).allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"),
        UInt8(ascii: "="):
        true
      default: false
      }
    }
    guard isBase64 else { return nil }
    self.source = source
  }
}
