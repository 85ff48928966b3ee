extension Builtins {
  /// `String`, `Substring` and `Character`.
  static let texts: [Builtin] = [
    Builtin("String", "description: String", "The text itself.", "\"a\".description // → a") {
      call in
      call.receiver
    },
    Builtin(
      "String",
      "split(separator: String) -> [Substring]",
      "The parts between the places of a text, without empty ones.",
      "\"a, b\".split(separator: \", \") // → [\"a\", \"b\"]"
    ) { call in
      try call.spendText()
      return .array(call.text.split(separator: call.text(0)).map { .string(String($0)) })
    },
    Builtin(
      "String",
      "lowercased() -> String",
      "In small letters.",
      "\"Bach\".lowercased() // → bach"
    ) { call in try call.made(call.text.lowercased()) },
    Builtin(
      "String",
      "uppercased() -> String",
      "In capital letters.",
      "\"Bach\".uppercased() // → BACH"
    ) { call in try call.made(call.text.uppercased()) },
    Builtin(
      "String",
      "hasPrefix(_ prefix: String) -> Bool",
      "Whether it starts so.",
      "\"Bach\".hasPrefix(\"B\") // → true"
    ) { call in
      try call.spendText()
      return .bool(call.text.hasPrefix(call.text(0)))
    },
    Builtin(
      "String",
      "hasSuffix(_ suffix: String) -> Bool",
      "Whether it ends so.",
      "\"Bach\".hasSuffix(\"ch\") // → true"
    ) { call in
      try call.spendText()
      return .bool(call.text.hasSuffix(call.text(0)))
    },
    Builtin(
      "String",
      "contains(_ element: Character) -> Bool",
      "Whether a character is in it.",
      "\"Bach\".contains(\"a\") // → true"
    ) { call in
      try call.spendText()
      return .bool(call.text.contains(call.text(0)))
    },
    Builtin(
      "String",
      "contains(_ other: String) -> Bool",
      "Whether another text is in it.",
      "\"Bach\".contains(\"ach\") // → true"
    ) { call in
      try call.spendText()
      return .bool(call.text.contains(call.text(0)))
    },
    Builtin(
      "String",
      "filter(_ isIncluded: (Character) -> Bool) -> String",
      "The characters for which a closure gives true.",
      "\"a1b2\".filter { $0.isNumber } // → 12"
    ) { call in
      let elements = try call.elements()
      let kept = try call.positions(where: call.closure(0)).map { elements[$0] }
      return try call.made(kept.map(\.plainText).joined())
    },
    Builtin(
      "String",
      "split(separator: Character, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [Substring]",
      "The parts between the places of a character.",
      "\"a,b\".split(separator: \",\") // → [\"a\", \"b\"]"
    ) { call in
      try call.spendText()
      guard let separator = call.text(0).first else { return .array([]) }
      return .array(
        call.text.split(
          separator: separator,
          maxSplits: try call.count(1, or: .max),
          omittingEmptySubsequences: call.flag(2, or: true)
        ).map { .string(String($0)) }
      )
    },
    Builtin(
      "String",
      "replacing(_ part: String, with replacement: String) -> String",
      "With every place of a part replaced.",
      "\"a-b\".replacing(\"-\", with: \" \") // → a b"
    ) { call in try call.made(Texts.replacing(call)) },
    Builtin(
      "Character",
      "isNumber: Bool",
      "Whether it stands for a number.",
      "\"a1\".filter { $0.isNumber } // → 1"
    ) { call in .bool(call.text.first?.isNumber ?? false) },
    Builtin(
      "Character",
      "isLetter: Bool",
      "Whether it is a letter.",
      "\"a1\".filter { $0.isLetter } // → a"
    ) { call in .bool(call.text.first?.isLetter ?? false) },
    Builtin(
      "Character",
      "isUppercase: Bool",
      "Whether it is a capital letter.",
      "\"aB\".filter { $0.isUppercase } // → B"
    ) { call in .bool(call.text.first?.isUppercase ?? false) },
    Builtin(
      "Character",
      "isLowercase: Bool",
      "Whether it is a small letter.",
      "\"aB\".filter { $0.isLowercase } // → a"
    ) { call in .bool(call.text.first?.isLowercase ?? false) },
    Builtin(
      "Character",
      "isWhitespace: Bool",
      "Whether it is a blank or a line's end.",
      "\"a b\".filter { !$0.isWhitespace } // → ab"
    ) { call in .bool(call.text.first?.isWhitespace ?? false) },
    Builtin(
      "Character",
      "isPunctuation: Bool",
      "Whether it is a punctuation mark.",
      "\"a,b\".filter { !$0.isPunctuation } // → ab"
    ) { call in .bool(call.text.first?.isPunctuation ?? false) },
    Builtin(
      "Character",
      "uppercased() -> String",
      "In capital letters.",
      "\"ab\".map { $0.uppercased() } // → [\"A\", \"B\"]"
    ) { call in .string(call.text.uppercased()) },
    Builtin(
      "Character",
      "lowercased() -> String",
      "In small letters.",
      "\"AB\".map { $0.lowercased() } // → [\"a\", \"b\"]"
    ) { call in .string(call.text.lowercased()) },
  ]
}

extension BuiltinCall {
  func spendText() throws { try limits.check(bytes: text.utf8.count, at: range) }
}

extension Value {
  /// A text as it is.
  var plainText: String { if case .string(let text) = self { text } else { "" } }
}

enum Texts {
  static func joined(_ call: BuiltinCall) throws -> Value {
    let separator = call.text(0)
    var text = ""
    for (index, element) in try call.elements().enumerated() {
      if index > 0 { text += separator }
      text += element.plainText
      try call.limits.refuse(size: text.utf8.count, at: call.range)
    }
    return try call.made(text)
  }

  /// Swift's `replacing` finds parts from the left, and an empty one before each character.
  static func replacing(_ call: BuiltinCall) throws -> String {
    let (part, replacement) = (call.text(0), call.text(1))
    try call.spendText()
    var result = ""
    var rest = call.text[...]
    guard !part.isEmpty else {
      for character in rest {
        result += replacement
        result.append(character)
        try call.limits.refuse(size: result.utf8.count, at: call.range)
      }
      return result + replacement
    }
    while let found = rest.firstRange(of: part) {
      result += rest[..<found.lowerBound] + replacement
      rest = rest[found.upperBound...]
      try call.limits.check(bytes: result.utf8.count + 64, at: call.range)
    }
    return result + rest
  }
}
