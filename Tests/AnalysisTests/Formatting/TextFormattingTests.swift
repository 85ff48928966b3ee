import Analysis
import Testing

@Suite struct ListedTests {
  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func `texts are listed as in a sentence`(texts: [String], list: String) {
    #expect(texts.listed() == list)
  }

  @Test func `the last word may be another`() {
    #expect(["a", "b", "c"].listed(with: "or") == "a, b or c")
    #expect("x y".split(separator: " ").listed() == "x and y")
  }
}

@Suite struct DateInWordsTests {
  @Test(arguments: [
    ("2021-03-29", "29 March 2021"), ("2021-03", "March 2021"), ("2020-02-29", "29 February 2020"),
    ("0999-01-05", "5 January 999"), ("2021-12-01 00:00", "1 December 2021, 00:00"),
    ("2015-03-17 17:02:38", "17 March 2015, 17:02:38"),
  ])
  func `a date is written with the name of its month`(text: String, words: String) {
    #expect(text.dateInWords() == words)
  }

  @Test(arguments: [
    "", " ", "2021", "2021-13", "2021-00", "2021-02-29", "2021-03-00", "2021-3-29", "0000-01-01",
    "2021-03-29-01", "2021-03-29 ", "2021-03-29 24:00", "2021-03-29 04:29:60", "2021-03 04:29",
    "2021-03-29 04", "-021-03-29", "２０２１-03-29", "2021-03-29T04:29Z", "never",
  ])
  func `what is no date stays as it is`(text: String) {
    #expect(text.dateInWords() == text)
  }

  @Test func `a part of a text is a date too`() {
    #expect("2021-03-29 04:29".prefix(7).dateInWords() == "March 2021")
  }
}
