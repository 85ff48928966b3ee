import Testing

@testable import NotebookCommand

@Suite struct SignatureTextTests {
  @Test(arguments: [
    ("count: Int", "count"), ("isEmpty", "isEmpty"), ("Int.max: Int", "Int.max"),
    ("rounded() -> Double", "rounded()"),
    ("split(separator: Character) -> [Substring]", "split(separator:)"),
    ("reduce(_ start: R, _ next: (R, Element) -> R) -> R", "reduce(_:_:)"),
    ("joined(with other: Pair<A, B>, on key: Key = .id) -> Table", "joined(with:on:)"),
  ])
  func `a signature is taken apart and put together again`(text: String, title: String) {
    let signature = SignatureText(text)
    #expect(signature.title == title)
    let parameters = signature.parameters.map { list in
      "(" + list.map(\.declaration).joined(separator: ", ") + ")"
    }
    #expect(signature.name + (parameters ?? "") + signature.ending == text)
  }

  @Test func `a parameter has a label, a name, a type and a default`() {
    let parameter = SignatureText("top(by measure: (Int, Int) -> Bool = .time)").parameters?.first
    #expect(parameter?.label == "by")
    #expect(parameter?.name == "measure")
    #expect(parameter?.type == "(Int, Int) -> Bool")
    #expect(parameter?.fallback == ".time")
  }

  @Test func `a member of the language takes the comment of our own declaration`() {
    let documentation = Documentation([
      "## Sequence.mean(of value)\nThe mean.\n\n- Parameter value: What to read."
    ])
    let entry = ReferenceEntry(
      signature: SignatureText("mean(of value: (Element) -> Double) -> Double?"),
      owner: "Array",
      summary: "",
      example: ["artists.mean(of: \\.hours)"],
      documentation
    )
    #expect(entry.path == "Array.mean(of:)")
    #expect(entry.comment.summary == "The mean.")
    #expect(entry.parameters?.first?.text == "What to read.")
    #expect(entry.comment.example == ["artists.mean(of: \\.hours)"])
    #expect(entry.declarations == ["Sequence.mean(of value)"])
  }
}
