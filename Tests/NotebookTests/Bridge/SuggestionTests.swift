import Notebook
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("titel", "title"), ("tilte", "title"), ("TITLE", "title"), ("titl", "title"),
    ("authr", "author"), ("lable", "label"),
  ])
  func `a slip of two letters is mended`(written: String, meant: String) {
    #expect(Suggestion.nearest(to: written, among: ["author", "label", "title"]) == meant)
  }

  @Test(arguments: ["", "x", "to", "tutelage", "thyme"])
  func `another word is no slip`(written: String) {
    #expect(Suggestion.nearest(to: written, among: ["author", "label", "title"]) == nil)
  }

  @Test func `the first of several that are equally near is taken`() {
    #expect(Suggestion.nearest(to: "cart", among: ["card", "care"]) == "card")
  }

  @Test func `a nearer one wins over an earlier one`() {
    #expect(Suggestion.nearest(to: "months", among: ["moths", "monthly", "month"]) == "moths")
    #expect(Suggestion.nearest(to: "mnths", among: ["moths", "months"]) == "moths")
  }

  @Test func `an endless name is compared with nothing`() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(Suggestion.nearest(to: long, among: [long]) == nil)
    #expect(Suggestion.nearest(to: "title", among: [long, "title2"]) == "title2")
  }
}
