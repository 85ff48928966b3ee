extension JSONScanner {
  /// Where the next record of a history starts, at the earliest after `offset`.
  ///
  /// A record is a brace after a comma, a bracket or another record, with a key of a history file
  /// behind it. No quote can stand unescaped inside a text, so this is never found in one.
  func recordStart(after offset: Int) -> Int? {
    var position = offset + 1
    while position < text.count {
      let rest = text.part(position, text.count - position)
      guard let found = rest.position(of: .openBrace) else { return nil }
      let brace = position + found
      if follows(brace), hasKnownKey(after: brace) { return brace }
      position = brace + 1
    }
    return nil
  }

  private func follows(_ brace: Int) -> Bool {
    var position = brace - 1
    while position >= 0, base[position] <= .space { position -= 1 }
    guard position >= 0 else { return false }
    let byte = base[position]
    return byte == .comma || byte == .openBracket || byte == .closeBrace
  }

  private func hasKnownKey(after brace: Int) -> Bool {
    var position = brace + 1
    while position < text.count, base[position] <= .space { position += 1 }
    guard position < text.count, base[position] == .quote else { return false }
    // Longer than any key.
    let rest = text.part(position + 1, Swift.min(64, text.count - position - 1))
    guard let length = rest.position(of: .quote) else { return false }
    return PlayField.isKnown(rest.part(0, length))
  }
}
