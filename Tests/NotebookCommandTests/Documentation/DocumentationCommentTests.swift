import Testing

@testable import NotebookCommand

@Suite struct DocumentationCommentTests {
  private static let text = """
    The songs played most,
    first to last.

    Ties are broken
    by name.

    - `.time`: how long.
    - **Plays**: how often.

    ```swift
    history.topTracks(3)
      .count // → 3
    ```

    - Parameters:
      - count: How many
        at most.
      - measure: By what.
    - Returns: The songs: all
      of them.
    - Throws: An error.
    - Complexity: O(n).
      It is linear.
    """

  @Test func `a comment is taken apart, its lines joined`() {
    let comment = DocumentationComment(Self.text)
    #expect(comment.summary == "The songs played most, first to last.")
    #expect(
      comment.discussion == [
        "Ties are broken by name.", "- `.time`: how long.", "- **Plays**: how often.",
      ]
    )
    #expect(comment.example == ["history.topTracks(3)", "  .count // → 3"])
    #expect(
      comment.parameters == [
        .init(name: "count", text: "How many at most."), .init(name: "measure", text: "By what."),
      ]
    )
    #expect(comment.returns == "The songs: all of them.")
    #expect(comment.errors == "An error.")
  }

  @Test func `one parameter has a line of its own`() {
    let comment = DocumentationComment("Colors.\n\n- Parameter style: A color\n  of the theme.")
    #expect(comment.summary == "Colors.")
    #expect(comment.parameters == [.init(name: "style", text: "A color of the theme.")])
  }

  @Test func `no text is a comment without a word`() {
    #expect(DocumentationComment("").summary == "")
  }
}

@Suite struct DocumentationLookupTests {
  private let documentation = Documentation([
    """
    ## Song
    A song.

    ## Song.init(contentsOf path, using files?)
    Reads a song.

    ## Song.hours
    How long.
    """,
    """
    ## Table.sum()
    Adds.

    ## Sequence.sum(of value)
    Adds some.
    """,
  ])

  @Test func `a function is found without the arguments that have defaults`() throws {
    let found = documentation.function("init", labels: ["contentsOf"], of: ["Song"])
    #expect(found?.comment.summary == "Reads a song.")
    let parameters = try #require(found?.parameters(labelled: ["contentsOf"]))
    #expect(parameters.map(\.name) == ["path"])
    #expect(found?.parameters(labelled: ["contentsOf", "using"])?.count == 2)
  }

  @Test(arguments: [[], ["using"], ["using", "contentsOf"], ["contentsOf", "by"]])
  func `a function with other labels is another`(labels: [String]) {
    #expect(documentation.function("init", labels: labels, of: ["Song"])?.key == nil)
  }

  @Test func `a member is looked for in one type after the other`() {
    let owners = ["Table", "Sequence"]
    #expect(documentation.function("sum", labels: [], of: owners)?.key == "Table.sum()")
    #expect(
      documentation.function("sum", labels: ["of"], of: owners)?.key == "Sequence.sum(of value)"
    )
  }

  @Test func `types and properties are found by their names`() {
    #expect(documentation.type("Song")?.comment.summary == "A song.")
    #expect(documentation.property("hours", of: ["Song"])?.comment.summary == "How long.")
    #expect(documentation.property("sum", of: ["Table"])?.key == nil)
    #expect(documentation.type("Album")?.key == nil)
  }
}
