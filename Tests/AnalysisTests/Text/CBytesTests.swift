import CBytes
import Testing

@testable import Analysis

@Suite struct CBytesTests {
  /// Bytes of every length up to some vectors, with no pattern of their length.
  private let text = (0..<100).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }

  @Test func `texts of any length are equal until one byte differs`() {
    for length in 0...70 {
      var other = Array(text[..<length])
      #expect(isEqual(Array(text[..<length]), other))
      for index in 0..<length {
        other[index] ^= 0x80
        #expect(!isEqual(Array(text[..<length]), other), "\(length), \(index)")
        other[index] ^= 0x80
      }
    }
  }

  private func isEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    first.withUnsafeBufferPointer { a in
      second.withUnsafeBufferPointer { b in
        guard let a = a.baseAddress, let b = b.baseAddress else { return first == second }
        return cbytes_equal(a, b, first.count) != 0
      }
    }
  }

  @Test func `either of two bytes is found where it stands first`() {
    for length in 0...70 {
      for place in 0...length {
        var bytes = [UInt8](repeating: 0x20, count: length)
        if place < length { bytes[place] = 0x22 }
        if place + 3 < length { bytes[place + 3] = 0x5C }
        for start in [0, length / 3, length] {
          let expected = bytes.indices.first { $0 >= start && bytes[$0] != 0x20 } ?? length
          #expect(found(in: bytes, from: start) == expected, "\(length), \(place), \(start)")
        }
      }
    }
  }

  private func found(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { cbytes_find($0, start, bytes.count, 0x22, 0x5C) } ?? 0
    }
  }

  @Test func `the first byte of a word is its lowest`() {
    let word = [1, 2, 3, 4, 5, 6, 7, 8] as [UInt8]
    #expect(
      word.withUnsafeBufferPointer { $0.baseAddress.map(cbytes_load64) } == 0x0807_0605_0403_0201
    )
    #expect(word.withUnsafeBufferPointer { $0.baseAddress.map(cbytes_load32) } == 0x0403_0201)
  }
}
