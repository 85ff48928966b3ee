/// A notebook as a tree, with everything that is wrong with its text.
package struct ParsedDocument: Sendable {
  package var document: Document
  /// Ordered by position.
  package var diagnostics: [Diagnostic]

  package init(document: Document, diagnostics: [Diagnostic]) {
    self.document = document
    self.diagnostics = diagnostics
  }
}

/// From a notebook's text to its tree.
package enum MarkdownParser {
  /// Parses a notebook; whatever is wrong with it is a diagnostic, and the rest is still there.
  package static func parse(_ source: SourceFile) -> ParsedDocument {
    var builder = DocumentBuilder(source)
    builder.build()
    return ParsedDocument(document: builder.document, diagnostics: builder.diagnostics)
  }
}
