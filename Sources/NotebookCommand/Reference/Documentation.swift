internal import Foundation

/// The documentation comments of the library's public declarations, to be looked up by name.
///
/// A command cannot read its own sources, so the comments are copied into `Generated` by a test,
/// which fails when the copy is no longer theirs.
struct Documentation: Sendable {
  /// A declaration and its comment.
  struct Declaration: Sendable {
    struct Parameter: Equatable, Sendable {
      var label: String
      var name: String
      var isOptional: Bool
    }

    /// As the copy has it: `StreamingHistory.topTracks(_ count?, by measure?)`.
    var key: String
    /// The type; empty for what stands alone.
    var owner: String
    var name: String
    /// Nil for what is not called.
    var parameters: [Parameter]?
    var comment: DocumentationComment
  }

  /// By owner and name.
  private var declarations: [String: [Declaration]] = [:]

  /// Reads texts of the form `## key`, followed by the comment.
  init(_ texts: [String]) {
    for text in texts {
      for part in ("\n" + text).components(separatedBy: "\n## ").dropFirst() {
        let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let comment = DocumentationComment(lines.count == 2 ? lines[1] : "")
        let declaration = Declaration(key: String(lines[0]), comment: comment)
        declarations["\(declaration.owner).\(declaration.name)", default: []].append(declaration)
      }
    }
  }

  /// What a type is.
  func type(_ name: String) -> Declaration? { declarations[".\(name)"]?.first }

  /// The property or the case of one of several types, the first that has it.
  func property(_ name: String, of owners: [String]) -> Declaration? {
    owners.lazy.compactMap { declarations["\($0).\(name)"]?.first { $0.parameters == nil } }.first
  }

  /// The function that may be called with these labels: what is left out must have a default.
  func function(_ name: String, labels: [String], of owners: [String]) -> Declaration? {
    owners.lazy.compactMap { owner in
      declarations["\(owner).\(name)"]?.first { $0.accepts(labels) }
    }.first
  }
}

extension Documentation.Declaration {
  fileprivate init(key: String, comment: DocumentationComment) {
    let parts = key.split(separator: "(", maxSplits: 1)
    let path = parts[0].split(separator: ".").map(String.init)
    self.key = key
    owner = path.dropLast().joined(separator: ".")
    name = path.last ?? key
    parameters =
      key.hasSuffix(")")
      ? (parts.count == 2 ? String(parts[1].dropLast()) : "").components(separatedBy: ", ")
        .filter { !$0.isEmpty }.map(Parameter.init)
      : nil
    self.comment = comment
  }

  /// The parameters that these labels name, in order; nil when a required one is missing.
  func parameters(labelled labels: [String]) -> [Parameter]? {
    var rest = labels[...]
    var named: [Parameter] = []
    for parameter in parameters ?? [] {
      if parameter.label == rest.first {
        rest.removeFirst()
        named.append(parameter)
      } else if !parameter.isOptional {
        return nil
      }
    }
    return rest.isEmpty ? named : nil
  }

  fileprivate func accepts(_ labels: [String]) -> Bool {
    parameters != nil && parameters(labelled: labels) != nil
  }
}

extension Documentation.Declaration.Parameter {
  /// `by measure?` or, where label and name are one, `over`.
  fileprivate init(_ text: String) {
    isOptional = text.hasSuffix("?")
    let words = text.filter { $0 != "?" }.split(separator: " ").map(String.init)
    label = words.first ?? "_"
    name = words.last ?? "_"
  }
}
