import Testing

@testable import Notebook

/// The keys of front matter that say what a page looks like and tells of itself.
@Suite struct LookTests {
  private func front(_ yaml: String) -> Parsed { Parsed("---\n\(yaml)\n---\n") }

  @Test func `every key is read`() {
    let parsed = front(
      """
      description: A `{swift} a`
      abstract: >
        Of *music* `{swift} b`
      keywords: [music, year]
      image: https://a.b/card.png
      toc-title: Here
      toc-location: right
      reference-location: margin
      format:
        html:
          theme: {light: paper, dark: night}
          css: [a.css, "b/c.css"]
          code-summary: How
          cap-location: margin
      """
    )
    let front = parsed.document.frontMatter
    #expect(parsed.problems == [])
    #expect(Dump.inlines(front.description, parsed.document) == "A {0: \"a\" @ 0=2:25 2:25-2:26}")
    #expect(
      Dump.inlines(front.abstract, parsed.document) == "Of *music* {1: \"b\" @ 0=4:23 4:23-4:24}"
    )
    #expect(front.keywords == ["music", "year"] && front.image == "https://a.b/card.png")
    #expect(front.contentsTitle == "Here" && front.contentsPlace == .right)
    #expect(front.notePlace == .margin)
    #expect(front.theme.light.name == "paper" && front.theme.dark.name == "night")
    #expect(front.styleSheets.map(\.path) == ["a.css", "b/c.css"])
    #expect(front.cellDefaults.codeSummary == "How")
    #expect(front.cellDefaults.captionPlace == .margin)
  }

  @Test func `one theme serves day and night, and one style sheet may stand alone`() {
    let front = front("theme: plain\ncss: a.css\nkeywords: music").document.frontMatter
    #expect(front.theme.light.name == "plain" && front.theme.dark.name == "plain")
    #expect(front.styleSheets.map(\.path) == ["a.css"])
    #expect(front.keywords == ["music"])
  }

  @Test(arguments: [
    (
      "theme: dark",
      "2:8-2:12 error front-matter: expected the name of a theme for 'theme', found 'dark'; help: choose one of editorial, paper, plain, night"
    ),
    (
      "theme: {light: papr}",
      "2:16-2:20 error front-matter: expected the name of a theme for 'light', found 'papr'; help: did you mean 'paper'?"
    ),
    (
      "theme: {day: paper}",
      "2:9-2:12 error unknown-key: unknown key 'day' in 'theme'; help: choose one of light, dark"
    ),
    (
      "theme: [paper]",
      "2:8-2:15 error front-matter: expected the name of a theme for 'theme', found a list"
    ),
    (
      "css: {a: b}",
      "2:6-2:12 error front-matter: expected a path or a list of paths for 'css', found a map"
    ),
    (
      "css: [a.css, [b]]",
      "2:6-2:18 error front-matter: expected a path or a list of paths for 'css', found a list"
    ),
    (
      "toc-location: top",
      "2:15-2:18 error front-matter: expected left, right or body for 'toc-location', found 'top'"
    ),
    (
      "reference-location: section",
      "2:21-2:28 error front-matter: expected document or margin for 'reference-location', found 'section'"
    ),
    (
      "cap-location: left",
      "2:15-2:19 error front-matter: expected top, bottom or margin for 'cap-location', found 'left'"
    ),
    (
      "image: card.png",
      "2:8-2:16 error front-matter: expected an address that starts with 'https://' for 'image', found 'card.png'"
    ),
    (
      "keywords: {a: b}",
      "2:11-2:17 error front-matter: expected a text or a list of texts for 'keywords', found a map"
    ),
    ("abstract: [a]", "2:11-2:14 error front-matter: expected text for 'abstract', found a list"),
  ])
  func `a faulty value is a diagnostic at its place`(yaml: String, problem: String) {
    #expect(front(yaml).problems == [problem])
  }
}
