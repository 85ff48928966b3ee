/// The names in the URI of a file on the listener's device: `spotify:local:Artist:Album:Title:229`.
///
/// Each part can be empty; letters are percent-encoded and `+` is a space.
struct LocalFileURI: Equatable {
  /// Nil when its part is empty, as for the album.
  let artist: String?
  let album: String?
  /// Empty when its part is.
  let title: String
  /// Nil when its part is no whole number.
  let seconds: Int?
  /// Whether the names are Unicode; what is not becomes U+FFFD.
  let isFaithful: Bool

  /// Reads a URI; nil when it does not have the four parts.
  init?(_ uri: String) {
    let prefix = "spotify:local:"
    guard uri.hasPrefix(prefix) else { return nil }
    let parts = uri.utf8.dropFirst(prefix.utf8.count).split(
      separator: .colon,
      omittingEmptySubsequences: false
    )
    guard parts.count == 4 else { return nil }
    let names = parts.prefix(3).map { Self.decoded($0) }
    artist = names[0].text.isEmpty ? nil : names[0].text
    album = names[1].text.isEmpty ? nil : names[1].text
    title = names[2].text
    // `Int` takes a sign too.
    seconds = parts[3].allSatisfy(\.isDigit) ? Int(String(Substring(parts[3]))) : nil
    isFaithful = names.allSatisfy(\.isFaithful)
  }

  private static func decoded(
    _ part: some Collection<UInt8>
  ) -> (text: String, isFaithful: Bool) {
    var bytes: [UInt8] = []
    var rest = Array(part)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = code(rest.prefix(2)) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? .space : byte)
      }
    }
    let isFaithful = bytes.withUnsafeBufferPointer { firstInvalidUTF8(in: $0) == nil }
    return (String(decoding: bytes, as: UTF8.self), isFaithful)
  }

  /// The byte that two hexadecimal digits stand for.
  private static func code(_ digits: ArraySlice<UInt8>) -> UInt8? {
    let values = digits.compactMap { Unicode.Scalar($0).properties.isASCIIHexDigit ? $0 : nil }
    guard values.count == 2 else { return nil }
    return UInt8(String(decoding: values, as: UTF8.self), radix: 16)
  }
}
