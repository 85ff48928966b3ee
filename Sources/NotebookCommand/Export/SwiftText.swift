extension String {
  /// The text as a literal of Swift.
  var swiftLiteral: String { debugDescription }

  /// The text as a name that may be declared.
  var swiftName: String { Self.keywords.contains(self) ? "`\(self)`" : self }

  /// The words that Swift reserves wherever they stand.
  private static let keywords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate",
    "for", "func", "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil",
    "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
    "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}
