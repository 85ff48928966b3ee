/// One thing that is wrong with a notebook, at its place in the file.
package struct Diagnostic: Error, Hashable, Sendable {
  package enum Severity: String, Sendable { case error, warning }

  /// A second sentence, with a place of its own if it has one.
  package struct Note: Hashable, Sendable {
    package var message: String
    package var range: SourceRange?

    package init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// What to write instead: the text that replaces a range of the file.
  package struct Fix: Hashable, Sendable {
    package var range: SourceRange
    package var replacement: String

    package init(replace range: SourceRange, with replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  package var severity: Severity
  package var code: DiagnosticCode
  /// Starts in lower case, ends without a period, quotes names as `'limit'`.
  package var message: String
  package var range: SourceRange
  package var notes: [Note] = []
  /// How to mend it, in the same manner as `message`.
  package var help: String?
  package var fix: Fix?

  package init(
    _ code: DiagnosticCode,
    _ message: String,
    at range: SourceRange,
    severity: Severity = .error,
    notes: [Note] = [],
    help: String? = nil,
    fix: Fix? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.range = range
    self.notes = notes
    self.help = help
    self.fix = fix
  }
}

extension [Diagnostic] {
  /// In the order of their places; what stands at one place keeps its order.
  package var inFileOrder: [Diagnostic] {
    enumerated()
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      .map(\.element)
  }
}

/// The stable codes: they are printed, may be searched for, and never change their meaning.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  // Files
  case encoding
  // Markdown, front matter, options
  case frontMatter = "front-matter"
  case unknownKey = "unknown-key"
  case invalidOption = "invalid-option"
  case duplicateLabel = "duplicate-label"
  case unknownReference = "unknown-reference"
  case fence
  // The language
  case syntax
  case unsupported
  case unknownName = "unknown-name"
  case duplicateName = "duplicate-name"
  case usedBeforeDefinition = "used-before-definition"
  case unknownMember = "unknown-member"
  case call
  case type
  case missingTry = "missing-try"
  case arithmetic
  case bounds
  case limit
  // Execution
  case input
  case access
  case skipped
}
