extension Outline {
  /// A warning for each reference that leads nowhere, in the order of the page.
  func unknownReferences(in document: Document) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let visit: ([Inline]) -> Void = { inlines in
      inlines.walk { inline in
        guard case .reference(let id, let range, _) = inline, targets[id] == nil else { return }
        found.append(unknown(id, in: document, at: range))
      }
    }
    document.frontMatter.texts.forEach(visit)
    document.forEachBlock { block, _ in
      block.inlines.forEach(visit)
      if case .cell(let index) = block.kind { document.cells[index].captions.forEach(visit) }
    }
    return found
  }

  private func unknown(
    _ id: String,
    in document: Document,
    at range: SourceRange
  ) -> Diagnostic {
    let known = targets.keys.filter(\.isReferable).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let isLabel = document.cells.contains {
      $0.options.label?.name == id || $0.options.listingLabel?.name == id
    }
    let choice = known.prefix(8).map { "@\($0)" }.joined(separator: ", ")
    return Diagnostic(
      .unknownReference,
      isLabel
        ? "the cell labelled '\(id)' shows no \(id.shownKind)"
        : "nothing in this document is labelled '\(id)'",
      at: range,
      severity: .warning,
      help: known.isEmpty ? nil : "choose one of \(choice)\(known.count > 8 ? " …" : "")"
    )
  }
}

extension String {
  /// Whether Markdown reads `@` before it as a reference.
  fileprivate var isReferable: Bool {
    ReferenceForm.prefixes.contains(where: hasPrefix)
  }

  /// What a cell would show that has this label.
  fileprivate var shownKind: String {
    hasPrefix("fig-") ? "figure" : hasPrefix("lst-") ? "code" : "table"
  }
}

extension Cell {
  fileprivate var captions: [[Inline]] {
    [
      options.figureCaption, options.figureAlternative, options.tableCaption,
      options.listingCaption,
    ].compactMap(\.self)
  }
}
