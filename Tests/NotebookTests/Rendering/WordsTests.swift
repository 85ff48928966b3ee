import Testing

@testable import Notebook

@Suite struct WordsTests {
  private func html(_ language: String) -> String {
    let cell = Sample.cell(0, "a") {
      $0.label = Sample.label("fig-a")
      $0.figureCaption = [.text("A")]
    }
    return Sample.report(
      [Sample.block(.cell(0)), Sample.heading(2, "A"), Sample.heading(2, "B")],
      cells: [(cell, .outputs([Sample.figure()]))]
    ) {
      $0.language = language
      $0.abstract = [.text("Kurz")]
    }.html
  }

  @Test(arguments: [
    ("en", "Figure", "Contents"), ("en-GB", "Figure", "Contents"), ("de-AT", "Abbildung", "Inhalt"),
    ("FR", "Figure", "Sommaire"), ("es", "Figura", "Contenido"), ("it", "Figura", "Indice"),
    ("nl", "Figuur", "Inhoud"), ("pt-BR", "Figura", "Conteúdo"), ("sv", "Figur", "Innehåll"),
  ])
  func `a page speaks the language of its text`(tag: String, figure: String, contents: String) {
    let html = html(tag)
    #expect(html.contains("<html lang=\"\(tag)\"><head>"))
    #expect(html.contains("<figcaption><b>\(figure)\u{A0}1.</b> A</figcaption>"))
    #expect(html.contains("<summary>\(contents)</summary>"))
  }

  @Test func `words of another language than the text's are marked`() {
    let html = html("pl")
    #expect(html.contains("<p class=\"label\" lang=\"en\">Abstract</p>"))
    #expect(html.contains("<summary lang=\"en\">Contents</summary>"))
    #expect(html.contains("<figcaption><b lang=\"en\">Figure\u{A0}1.</b> A</figcaption>"))
  }

  @Test(arguments: [
    ("ar", true), ("he-IL", true), ("fa", true), ("ur", true), ("uz-Arab", true),
    ("ar-Latn", false),
    ("de", false), ("", false),
  ])
  func `a language that is written from the right turns the page`(tag: String, isTurned: Bool) {
    #expect(html(tag).contains("<html lang=\"\(tag)\" dir=\"rtl\">") == isTurned)
  }
}
