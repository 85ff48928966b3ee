import Foundation
import Notebook
import Testing

@testable import NotebookCommand

@Suite struct GeneratedDocumentationTests {
  /// `docs/language.md` has the examples of numbers, and no cell gets at a catalogue's rows yet.
  private static let pending = ["Int", "Double", "Duration", "CatalogTrack"]

  @Test func `the command's copy of the documentation comments is theirs`() throws {
    let generated = try GeneratedDocumentation()
    for (path, text) in generated.files.sorted(by: { $0.key < $1.key }) {
      try Repository.expect(path, holds: text)
    }
    let old = try GeneratedDocumentation.recordedPaths().subtracting(generated.files.keys)
    for path in old where Repository.isRecording {
      try FileManager.default.removeItem(at: Repository.root.appendingPathComponent(path))
    }
    #expect(Repository.isRecording || old.isEmpty)
  }

  @Test func `the page of the reference is what the command says`() throws {
    let reference = Reference(Prelude.library, try GeneratedDocumentation().documentation)
    try Repository.expect("docs/reference.md", holds: ReferenceMarkdown(reference: reference).page)
  }

  @Test func `every name says what it is`() throws {
    let reference = Reference(Prelude.library, try GeneratedDocumentation().documentation)
    let silent = reference.groups.flatMap(\.entries).filter(\.comment.summary.isEmpty)
    #expect(silent.map(\.path) == [])
  }

  @Test func `every parameter of a documented function says what it is`() throws {
    let reference = Reference(Prelude.library, try GeneratedDocumentation().documentation)
    let silent = reference.entries.filter { entry in
      !entry.declarations.isEmpty && entry.parameters?.contains { $0.text == nil } == true
    }
    // Two of one name and label: the comment that is found is the other's.
    let twins = ["Sequence.sorted(by:)", "Table.sorted(by:)"]
    #expect(silent.map(\.path).filter { !twins.contains($0) } == [])
  }

  @Test func `every documented function has an example`() throws {
    let reference = Reference(Prelude.library, try GeneratedDocumentation().documentation)
    let silent = reference.entries.filter { entry in
      !entry.declarations.isEmpty && entry.parameters != nil && entry.comment.example.isEmpty
        && !Self.pending.contains(entry.owner ?? "")
    }
    #expect(silent.map(\.path) == [])
  }

  @Test func `a property without an example belongs to a type that has one`() throws {
    let reference = Reference(Prelude.library, try GeneratedDocumentation().documentation)
    let silent = reference.groups.filter { group in
      group.type?.declarations.isEmpty == false && group.type?.comment.example.isEmpty == true
        && !Self.pending.contains(group.title)
        && group.entries.contains { $0.kind == .property && $0.comment.example.isEmpty }
    }
    #expect(silent.map(\.title) == [])
  }

  @Test func `public declarations are found with their comments`() {
    let source = """
      /// A song.
      public struct Song {
        /// How long.
        public let seconds: Int
        /// Not for all.
        let hidden: Int
        /// Makes one.
        public init(_ name: String, lasting seconds: Int = 3) {}
      }
      extension Song {
        /// Plays it.
        ///
        /// - Parameter times: How often.
        public func play(times: Int = 1) {}
      }
      /// Whose.
      public enum Owner {
        /// Mine.
        case mine
      }
      """
    let items = DeclaredComments.items(in: source)
    #expect(
      items.map(\.key) == [
        "Song", "Song.seconds", "Song.init(_ name, lasting seconds?)", "Song.play(times?)", "Owner",
        "Owner.mine",
      ]
    )
    #expect(items[3].comment == ["Plays it.", "", "- Parameter times: How often."])
  }
}
