internal import Analysis
package import Notebook

/// The style sheets that a notebook's front matter names, read as any input of a report: within the
/// notebook's folder, and recorded with their SHA-256.
package struct AuthorStyles: Sendable {
  /// The style sheets that can be used, in the order in which they apply.
  package private(set) var texts: [String] = []
  /// What is wrong with the others, where front matter names them.
  package private(set) var diagnostics: [Diagnostic] = []

  /// None: a report that is checked and not made.
  package init() {}

  /// Reads what a document names.
  package init(of document: Document, files: InputFiles) {
    let context = EvaluationContext(library: Library {}, files: files)
    for sheet in document.frontMatter.styleSheets {
      do {
        let path = try InputPath(.string(sheet.path), in: context)
        let content = try path.fileAccess.contents(sheet.path)
        let bytes = content.withUnsafeBytes { Array($0) }
        texts.append(try AuthorStyle(bytes, path: sheet.path).text)
      } catch let mismatch as Mismatch {
        diagnostics.append(mismatch.diagnostic(at: sheet.range))
      } catch {
        diagnostics.append(Diagnostic(.input, String(describing: error), at: sheet.range))
      }
    }
  }
}
