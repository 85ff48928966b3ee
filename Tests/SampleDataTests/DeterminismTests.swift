import SampleData
import Testing

@Suite struct DeterminismTests {
  @Test func `the default files are the same bytes on every machine`() {
    let hashes = Sample.standard.map { "\($0.path) \(fnv1a($0.bytes))" }
    #expect(
      hashes == [
        "export/StreamingHistory_music_0.json 6132656e7ce9fc30",
        "export/StreamingHistory_music_1.json be9fdec50f239d33",
        "export/Playlist1.json 76f66d0c125230ca",
        "export/YourLibrary.json a1243c2d69fdd026",
        "catalog.csv 8d776a00e3d3ff87",
      ]
    )
  }

  @Test func `the extended files are the same bytes on every machine`() {
    let hashes = Sample.extended.map { "\($0.path) \(fnv1a($0.bytes))" }
    #expect(
      hashes == [
        "export/Streaming_History_Audio_2024-2025_0.json 192146f6d9c86ad1",
        "catalog.csv 8d776a00e3d3ff87",
      ]
    )
  }

  @Test func `another seed makes another world`() {
    let options = { SampleOptions(plays: 200, catalogRows: 200, seed: $0) }
    let one = SampleData(options(1)).files
    let two = SampleData(options(2)).files
    #expect(one.map(\.path) == two.map(\.path))
    #expect(zip(one, two).allSatisfy { $0.bytes != $1.bytes })
  }

  @Test func `the catalogue does not depend on the number of plays`() {
    let few = SampleData(SampleOptions(plays: 10, catalogRows: 300)).files
    let many = SampleData(SampleOptions(plays: 300, catalogRows: 300)).files
    #expect(Sample.file("catalog.csv", in: few) == Sample.file("catalog.csv", in: many))
  }

  /// The 64-bit Fowler–Noll–Vo hash, in hexadecimal.
  private func fnv1a(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
