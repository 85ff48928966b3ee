internal import Foundation

/// The reference for editors: an array with an object a name.
struct ReferenceJSON {
  /// One name; what is not known of it is left out.
  private struct Item: Encodable {
    struct Parameter: Encodable {
      var label: String
      var name: String
      var type: String
      var `default`: String?
      var description: String?
    }

    var name: String
    var title: String
    var kind: String
    var owner: String?
    var signature: String
    var summary: String
    var discussion: [String]?
    var parameters: [Parameter]?
    var returns: String?
    var `throws`: String?
    var example: String?

    init(_ entry: ReferenceEntry) {
      let comment = entry.comment
      name = entry.name
      title = entry.title
      kind = entry.kind.rawValue
      owner = entry.owner
      signature = entry.signature
      summary = comment.summary
      discussion = comment.discussion.isEmpty ? nil : comment.discussion
      parameters = entry.parameters?.map {
        Parameter(
          label: $0.label,
          name: $0.name,
          type: $0.type,
          default: $0.fallback,
          description: $0.text
        )
      }
      returns = comment.returns
      `throws` = entry.failure
      example = comment.example.isEmpty ? nil : comment.example.joined(separator: "\n")
    }
  }

  /// The same names give the same bytes.
  static func text(of entries: [ReferenceEntry]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(entries.map(Item.init)), as: UTF8.self) + "\n"
  }
}
