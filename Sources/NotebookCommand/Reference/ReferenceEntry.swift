internal import Foundation

/// One name that a cell may use, with all that is known of it.
struct ReferenceEntry: Sendable {
  enum Kind: String, Sendable { case type, function, property, choice }

  struct Parameter: Sendable {
    /// As a call writes it, `_` for nothing.
    var label: String
    /// What the documentation calls it.
    var name: String
    var type: String
    /// The default as a cell would write it; nil where an argument is required.
    var fallback: String?
    /// What it means, with its unit.
    var text: String?
  }

  var kind: Kind
  /// The type that has it; nil for what stands alone.
  var owner: String?
  /// Without labels: `topTracks`.
  var name: String
  /// With labels: `topTracks(_:by:)`.
  var title: String
  /// Nil for what is not called.
  var parameters: [Parameter]?
  /// What follows the name or the parameters: ` -> Table<TrackRanking>`, `: Double`.
  var ending = ""
  var comment: DocumentationComment
  /// The Swift declarations that the comment is from; none for what only the notebook knows.
  var declarations: [String] = []

  /// The same entry with what the comment of its type says, for a type that has no group of its own.
  func explained(by type: Documentation.Declaration?) -> ReferenceEntry {
    guard let type else { return self }
    var entry = self
    entry.comment.discussion.insert(
      contentsOf: [type.comment.summary] + type.comment.discussion,
      at: 0
    )
    entry.declarations.append(type.key)
    return entry
  }

  /// The parameters of which there is more to say than their type.
  var explainedParameters: [Parameter] {
    (parameters ?? []).filter { $0.text != nil || $0.fallback != nil }
  }

  /// When a call fails: a cell cannot catch, so that the type of an error means nothing to it.
  var failure: String? {
    guard parameters != nil, let errors = comment.errors else { return nil }
    guard let when = errors.range(of: "` when ") else { return errors }
    return "When " + errors[when.upperBound...]
  }

  /// As a cell finds it: `StreamingHistory.topTracks(_:by:)`.
  var path: String { (owner.map { $0 + "." } ?? "") + (kind == .choice ? name : title) }

  /// In one line, whatever its length.
  var signature: String {
    guard let parameters else { return title + ending }
    return "\(name)(\(parameters.map(\.declaration).joined(separator: ", ")))\(ending)"
  }

  /// In as many lines as it takes, a parameter a line when one is too short.
  func signature(width: Int) -> [String] {
    guard let parameters, !parameters.isEmpty, signature.count > width else { return [signature] }
    let last = parameters.count - 1
    let lines = parameters.enumerated().map { "  \($1.declaration)" + ($0 < last ? "," : "") }
    return ["\(name)("] + lines + [")\(ending)"]
  }
}

extension ReferenceEntry.Parameter {
  /// As a sentence about the call names it.
  var title: String { label == "_" ? name : label }

  /// What it means, and what it is where it is left out.
  var meaning: String {
    ((text.map { [$0] } ?? []) + (fallback.map { ["Default: \($0)."] } ?? [])).joined(
      separator: " "
    )
  }

  /// As Swift declares it: `by measure: Measure = .time`.
  var declaration: String {
    let names = label == name ? name : "\(label) \(name)"
    guard !type.isEmpty else { return names }
    return "\(names): \(type)" + (fallback.map { " = \($0)" } ?? "")
  }
}
