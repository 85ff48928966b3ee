/// A JSON text that can be changed before it is written; its leaves may hold any bytes.
indirect enum JSONTree {
  /// What is written as it is: a number, a text with its quotes, or nonsense.
  case raw([UInt8])
  case list([JSONTree])
  /// Members in their order; a key may come twice.
  case object([(key: [UInt8], value: JSONTree)])

  static func raw(_ text: String) -> JSONTree { .raw(Array(text.utf8)) }

  static func text(_ text: String) -> JSONTree { .raw(quoted(text)) }

  static func number(_ number: Int) -> JSONTree { .raw(String(number)) }

  static func object(_ members: [(String, JSONTree)]) -> JSONTree {
    .object(members.map { (key: quoted($0.0), value: $0.1) })
  }

  private static func quoted(_ text: String) -> [UInt8] {
    let escaped = text.utf8.flatMap { byte -> [UInt8] in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
        ? [UInt8(ascii: "\\"), byte] : [byte]
    }
    return Array("\"".utf8) + escaped + Array("\"".utf8)
  }

  /// How blanks stand in a text.
  struct Layout {
    /// Between the parts of a list or an object: nothing, a line feed, or both signs of a line end.
    var lineEnd = ""
    /// Around a colon.
    var colon = ":"
    var indent = 0
  }

  func bytes(_ layout: Layout) -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, layout, depth: 0)
    return bytes
  }

  private func write(to bytes: inout [UInt8], _ layout: Layout, depth: Int) {
    let margin = String(repeating: " ", count: layout.indent * (depth + 1))
    let lineEnd = Array((layout.lineEnd + margin).utf8)
    switch self {
    case .raw(let raw): bytes += raw
    case .list(let elements):
      bytes += Array("[".utf8)
      for (index, element) in elements.enumerated() {
        bytes += (index > 0 ? Array(",".utf8) : []) + lineEnd
        element.write(to: &bytes, layout, depth: depth + 1)
      }
      bytes += Array((layout.lineEnd + "]").utf8)
    case .object(let members):
      bytes += Array("{".utf8)
      for (index, member) in members.enumerated() {
        bytes += (index > 0 ? Array(",".utf8) : []) + lineEnd + member.key
        bytes += Array(layout.colon.utf8)
        member.value.write(to: &bytes, layout, depth: depth + 1)
      }
      bytes += Array((layout.lineEnd + "}").utf8)
    }
  }
}
