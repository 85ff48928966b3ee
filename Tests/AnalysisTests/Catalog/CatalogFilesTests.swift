import Testing

@testable import Analysis

@Suite struct CatalogFilesTests {
  /// A catalogue from the texts of `0.csv`, `1.csv` and so on.
  private func catalog(_ texts: String...) throws -> Catalog {
    let names = texts.indices.map { "\($0).csv" }
    let files = FileAccess.memory(Dictionary(uniqueKeysWithValues: zip(names, texts)))
    return try Catalog.merging(names, using: files)
  }

  @Test func `rows with the same id are one row`() throws {
    let catalog = try catalog(
      "id,artists,title,energy\na,Ada,One,0.5\nb,Bob,Two,0.25\n",
      "id,artists,title,energy\nc,Cyd,Three,1\nb,Other,Name,0.75\n"
    )
    #expect(catalog.tracks.map(\.track) == ["One", "Two", "Three"])
    #expect(catalog.tracks.map { $0[.energy] } == [0.5, 0.25, 1])
    #expect(catalog.tracks.map(\.row) == [0, 1, 2])
    #expect(catalog.tracks.map(\.source) == ["0.csv", "0.csv", "1.csv"])
    #expect(catalog.ledger.map(\.rowsRead) == [2, 2])
    #expect(catalog.ledger.map(\.rowsKept) == [2, 2])
    #expect(catalog.ledger.map(\.note) == [nil, "1 merged with rows of earlier files"])
  }

  @Test func `what the first file lacks comes from the later ones`() throws {
    let catalog = try catalog(
      "id,artists,title,energy,tempo\na,Ada,,0.5,0\na,Ada,One,x,90\n",
      "tempo,album,title,artists,id,key,popularity\n120,First,Uno,Eve,a,7,50\n"
    )
    #expect(catalog.tracks.map(\.track) == ["Uno", "One"])
    #expect(catalog.tracks.map(\.artists) == ["Ada", "Ada"])
    #expect(catalog.tracks.map(\.album) == ["First", "First"])
    #expect(catalog.tracks.map(\.popularity) == [50, 50])
    #expect(catalog.tracks.map { $0[.tempo] } == [120, 90])
    #expect(catalog.features.names == ["energy", "key", "tempo"])
    #expect(catalog.usableCount == 1)
  }

  @Test func `without ids the names decide`() throws {
    let catalog = try catalog(
      "id,artists,title,energy\na,Ada,One,0.5\nb,Ada,One,0.25\n",
      "artists,title,energy,key\nADA,one,1,7\nAda,Two,1,8\n,,1,9\n"
    )
    #expect(catalog.tracks.map(\.track) == ["One", "One", "Two", ""])
    #expect(catalog.tracks.map { $0[.key] } == [7, 7, 8, 9])
    #expect(catalog.tracks.map { $0[.energy] } == [0.5, 0.25, 1, 1])
  }

  @Test func `rows of the same file stay apart`() throws {
    let text = "id,artists,title,energy\na,Ada,One,0.5\na,Ada,One,0.5\n"
    #expect(try catalog(text).count == 2)
    #expect(try catalog(text, text).count == 2)
    #expect(try catalog("id,artists,title,energy\n", text).count == 2)
  }

  @Test func `rows without an id are no copies of one another`() throws {
    let text = "id,artists,title,energy\n,Ada,One,0.5\n"
    #expect(try catalog(text, text).count == 2)
  }

  @Test func `three files`() throws {
    let catalog = try catalog(
      "id,artists,title,energy\na,Ada,One,0.5\n",
      "id,artists,title,energy\nb,Bob,Two,x\n",
      "id,artists,title,energy\nc,Cyd,Three,1\nb,Bob,Two,0.75\nz\na,Ada,One,1\n"
    )
    #expect(catalog.tracks.map(\.track) == ["One", "Two", "Three", ""])
    #expect(catalog.tracks.map { $0[.energy] } == [0.5, 0.75, 1, nil])
    #expect(catalog.tracks.map(\.source) == ["0.csv", "1.csv", "2.csv", "2.csv"])
    #expect(catalog.ledger.map(\.rowsDropped) == [0, 0, 1])
    #expect(catalog.issues.map(\.file) == ["2.csv"])
    #expect(
      catalog.warnings == [
        "1 of 4 rows of '2.csv' could not be used, the first: row 3: expected 4 cells, found 1"
      ]
    )
  }

  @Test func `a warning names the row of its own file`() throws {
    let catalog = try catalog(
      "id,artists,title,energy\na,Ada,One,0.5\n",
      "id,artists,title,energy\na,Ada,One,1\nb,Bob,Two,1\nc,Cyd,Three,?\n"
    )
    #expect(
      catalog.warnings == [
        "1 of 3 rows of '1.csv' could not be used, the first: row 3: no number in 'energy'"
      ]
    )
  }

  @Test func `files of the same name are told apart by their paths`() throws {
    let text = "artists,title,energy\nAda,One,0.5\n"
    let files = FileAccess.memory(["a/c.csv": text, "b/c.csv": text, "b/d.csv": text])
    #expect(
      try Catalog.merging(["a/c.csv", "b/c.csv"], using: files).ledger.map(\.file)
        == ["a/c.csv", "b/c.csv"]
    )
    #expect(
      try Catalog.merging(["a/c.csv", "b/d.csv"], using: files).ledger.map(\.file)
        == ["c.csv", "d.csv"]
    )
  }

  @Test func `no file is no catalogue`() {
    #expect(throws: ImportError.notFound(path: "")) { try catalog() }
  }

  @Test func `the columns of sources and features are read without rows`() throws {
    let catalog = try catalog("artists,title,tempo\nAda,One,0\nBob,Two,60\n")
    guard case .texts(let source) = catalog.tracks.storedValues(of: "source"),
      case .fields(let tempo) = catalog.tracks.storedValues(of: "tempo")
    else {
      Issue.record("the columns are stored")
      return
    }
    #expect(source(1) == "0.csv")
    #expect((0..<2).map(tempo) == [.missing, .number(60)])
  }
}
