/// Every change of one byte: to 0, to 0xFF, and in its lowest bit.
func changes(of bytes: [UInt8]) -> [[UInt8]] {
  bytes.indices.flatMap { index in
    [0, 0xFF, bytes[index] ^ 1].filter { $0 != bytes[index] }.map { byte in
      var copy = bytes
      copy[index] = byte
      return copy
    }
  }
}
