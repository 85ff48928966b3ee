extension DocumentBuilder {
  /// A fenced block: code that is shown, or a cell.
  mutating func fence(_ node: SyntaxNode, text: String) -> Block.Kind {
    let info = infoString(of: node)
    switch FenceInfo(String(decoding: source.bytes[info], as: UTF8.self)) {
    case .plain(let language):
      return .code(language: language, text: text)
    case .foreign(let language):
      let range = SourceRange(info.lowerBound, info.upperBound)
      let message = "cells are written in Swift; found '{\(language)}'"
      let help = Self.help(forCellsIn: language)
      diagnostics.append(Diagnostic(.fence, message, at: range, help: help))
      return .code(language: language, text: text)
    case .cell(let fault):
      if let fault { report(fault, at: info) }
      return .cell(appendCell(node, text: text))
    }
  }

  /// Either Swift was meant, or a block that is shown and does not run.
  private static func help(forCellsIn language: String) -> String {
    if language.isEmpty || language.lowercased() == "swift" { return "write '{swift}'" }
    if Suggestion.nearest(to: language, among: ["swift"]) != nil {
      return "did you mean '{swift}'?"
    }
    let name = language.drop { $0 == "=" }.prefix {
      $0.isLetter || $0.isNumber || "+#-_".contains($0)
    }
    return "write '```\(name)' to show it without running"
  }

  private mutating func report(_ fault: FenceInfo.Fault, at info: Range<Int>) {
    switch fault {
    case .hasOptions:
      let help = "write '{swift}' here and each option on a line of its own below"
      let message = "options go in '//| key: value' lines"
      report(.fence, message, at: info.lowerBound, length: info.count, help: help)
    case .isUnclosed:
      report(.fence, "expected '}'", at: info.upperBound, length: 0, help: "write '{swift}'")
    }
  }

  /// The range of what stands behind the opening backticks or tildes.
  private func infoString(of node: SyntaxNode) -> Range<Int> {
    let line = source.lineRange(clamped(node.firstLine))
    var start = min(range(of: node).lowerBound, line.upperBound)
    let mark = start < line.upperBound ? source.bytes[start] : 0
    while start < line.upperBound, source.bytes[start] == mark { start += 1 }
    var end = line.upperBound
    while start < end, source.bytes[start].isYAMLSpace { start += 1 }
    while start < end, source.bytes[end - 1].isYAMLSpace { end -= 1 }
    return start..<end
  }

  private mutating func appendCell(_ node: SyntaxNode, text: String) -> Int {
    let lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") }
    guard let range = cellRange(node, lineCount: lineCount) else {
      return appendUnclosedCell(node, text: text, lineCount: lineCount)
    }
    let lines = codeLines(of: node, text: text)
    let optionCount = lines.prefix { CellOptionLine.contentStart($0.text) != nil }.count
    reportStrayOptions(lines.dropFirst(optionCount))
    let index = document.cells.count
    let options = options(lines.prefix(optionCount))
    let code = code(lines.dropFirst(optionCount), endingAt: range.upperBound)
    document.cells.append(Cell(index: index, code: code, options: options, range: range))
    return index
  }

  /// A cell without its closing fence has swallowed what follows, so none of that is code; it keeps
  /// its label, because what refers to it is not wrong.
  private mutating func appendUnclosedCell(
    _ node: SyntaxNode,
    text: String,
    lineCount: Int
  ) -> Int {
    let start = range(of: node).lowerBound
    let opening = source.lineRange(clamped(node.firstLine))
    report(
      .fence,
      "this cell has no closing fence",
      at: start,
      length: max(0, opening.upperBound - start),
      help: "end it with '```' on a line of its own"
    )
    let reported = diagnostics
    let lines = codeLines(of: node, text: text)
    var options = document.frontMatter.cellDefaults
    options.eval = false
    options.label =
      optionsReader(lines.prefix { CellOptionLine.contentStart($0.text) != nil })?.options.label
    if let label = options.label { register(label.name, at: label.range) }
    diagnostics = reported
    let end = source.lineRange(clamped(node.firstLine + lineCount)).upperBound
    let range = SourceRange(start, max(start, end))
    let index = document.cells.count
    let code = CodeSource(text: "", fileOffset: range.upperBound)
    document.cells.append(Cell(index: index, code: code, options: options, range: range))
    return index
  }

  private struct Line {
    var number: Int
    var text: MappedText
  }

  /// The lines of a cell with their places: what a line lost to lists and quotes, it lost in front.
  private mutating func codeLines(of node: SyntaxNode, text: String) -> [Line] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    var isReported = reportTab(before: node)
    return lines.enumerated().map { index, bytes in
      let number = clamped(node.firstLine + 1 + index)
      let raw = source.lineRange(number)
      let start = max(raw.lowerBound, raw.upperBound - bytes.count)
      if !isReported, !matches(start..<raw.upperBound, bytes) {
        isReported = true
        reportTab(at: raw)
      }
      var text = MappedText(at: start)
      for (offset, byte) in bytes.enumerated() {
        text.append(byte, at: min(start + offset, max(start, raw.upperBound - 1)))
      }
      return Line(number: number, text: text)
    }
  }

  private func matches(_ range: Range<Int>, _ bytes: Substring.UTF8View) -> Bool {
    guard range.count == bytes.count else { return false }
    return zip(range, bytes).allSatisfy { source.bytes[$0] == $1 || source.bytes[$0] < 0x20 }
  }

  private mutating func reportTab(before node: SyntaxNode) -> Bool {
    let line = source.lineRange(clamped(node.firstLine))
    let prefix = line.lowerBound..<min(range(of: node).lowerBound, line.upperBound)
    guard source.bytes[prefix].contains(UInt8(ascii: "\t")) else { return false }
    reportTab(at: line)
    return true
  }

  private mutating func reportTab(at line: Range<Int>) {
    let tab = line.first { source.bytes[$0] == UInt8(ascii: "\t") } ?? line.lowerBound
    let message = "expected spaces in front of a cell's lines, found a tab"
    report(.fence, message, at: tab, length: min(1, line.count))
  }

  /// From the opening fence to the end of the closing one; nil when that is missing.
  private func cellRange(_ node: SyntaxNode, lineCount: Int) -> SourceRange? {
    let start = range(of: node).lowerBound
    let closing = node.firstLine + lineCount + 1
    guard closing <= source.lineCount, !codeLines.contains(closing),
      isClosingFence(closing, for: start)
    else { return nil }
    return SourceRange(start, source.lineRange(closing).upperBound)
  }

  private func isClosingFence(_ line: Int, for opening: Int) -> Bool {
    let mark = source.bytes[opening]
    let length = source.bytes[opening...].prefix { $0 == mark }.count
    let text = source.bytes[source.lineRange(line)].drop { $0.isYAMLSpace || $0 == 0x3E }
    let rest = text.drop { $0 == mark }
    return text.count - rest.count >= length && rest.allSatisfy(\.isYAMLSpace)
  }

  // MARK: Options and code

  /// The option lines, read; nil when there are none.
  private func optionsReader(_ lines: ArraySlice<Line>) -> CellOptionsReader? {
    guard let first = lines.first else { return nil }
    var yaml = MappedText(at: first.text.offset(of: 0))
    for line in lines {
      let start = CellOptionLine.contentStart(line.text) ?? 0
      for index in start..<line.text.bytes.count {
        yaml.append(line.text.bytes[index], at: line.text.offset(of: index))
      }
      yaml.append(UInt8(ascii: "\n"), at: line.text.end)
    }
    var reader = CellOptionsReader(yaml, defaults: document.frontMatter.cellDefaults)
    reader.read()
    return reader
  }

  private mutating func options(_ lines: ArraySlice<Line>) -> CellOptions {
    guard let reader = optionsReader(lines) else { return document.frontMatter.cellDefaults }
    diagnostics.append(contentsOf: reader.reader.diagnostics)
    var options = reader.options
    for label in [options.label, options.listingLabel].compactMap(\.self) {
      register(label.name, at: label.range)
    }
    for caption in reader.captions {
      let content = inlines(of: caption.text)
      switch caption.key {
      case "fig-cap": options.figureCaption = content
      case "fig-alt": options.figureAlternative = content
      case "lst-cap": options.listingCaption = content
      default: options.tableCaption = content
      }
    }
    return options
  }

  private mutating func reportStrayOptions(_ lines: ArraySlice<Line>) {
    for line in lines where CellOptionLine.isStray(line.text) {
      let range = line.text.fileRange(of: 0..<line.text.bytes.count)
      let message = "options must be the first lines of a cell"
      diagnostics.append(Diagnostic(.invalidOption, message, at: range))
    }
  }

  private func code(_ lines: ArraySlice<Line>, endingAt end: Int) -> CodeSource {
    guard let first = lines.first else {
      return CodeSource(text: "", fileOffset: end)
    }
    var text = MappedText(at: first.text.offset(of: 0))
    for (index, line) in lines.enumerated() {
      for index in line.text.bytes.indices {
        text.append(line.text.bytes[index], at: line.text.offset(of: index))
      }
      if index < lines.count - 1 { text.append(UInt8(ascii: "\n"), at: line.text.end) }
    }
    return text.code(in: 0..<text.bytes.count)
  }
}
