/// A member that the language itself gives to a kind of value, for the reference.
package struct BuiltinMember: Sendable {
  /// Who has it: "Arrays, ranges and tables", "String" or "Double".
  package var owner: String
  package var name: String
  /// How it is written.
  package var usage: String

  /// All of them, in the order of the reference.
  package static var all: [BuiltinMember] {
    let sequences = "Arrays, ranges and tables"
    return Interpreter.sequenceProperties.map {
      BuiltinMember(sequences, $0, "write 'value.\($0)'")
    }
      + Interpreter.sequenceMethods.map { name in
        BuiltinMember(sequences, name, SequenceCall.usage(name) ?? "write 'value.\(name)()'")
      }
      + ["count", "isEmpty"].map { BuiltinMember("String", $0, "write 'text.\($0)'") }
      + Interpreter.stringMethods.map { name in
        let isQuestion = name.hasPrefix("has") || name == "contains"
        return BuiltinMember(
          "String",
          name,
          "write 'text.\(name)(\(isQuestion ? "\"part\"" : ""))'"
        )
      }
      + Interpreter.numberMethods.map { BuiltinMember("Double", $0, "write 'number.\($0)()'") }
  }

  private init(_ owner: String, _ name: String, _ usage: String) {
    self.owner = owner
    self.name = name
    self.usage = usage
  }
}
