internal import CDeflate

/// The decompressor of libdeflate, given back with the value.
struct Inflater: ~Copyable {
  enum Format { case deflate, gzip }

  enum Outcome: Equatable {
    /// All went well; how many bytes were read, and how many written.
    case done(read: Int, written: Int)
    /// The bytes are not of the format, or are cut off, or their checksum is not right.
    case damaged
    /// There are more bytes than there is room for.
    case full
  }

  /// How many bytes one compressed byte can stand for: a match of 258 bytes takes two bits.
  ///
  /// - SeeAlso: RFC 1951, section 3.2.5.
  static let maximumRatio = 1032

  private let handle: OpaquePointer

  /// Nil when there is not enough memory.
  init?() {
    guard let handle = libdeflate_alloc_decompressor() else { return nil }
    self.handle = handle
  }

  deinit { libdeflate_free_decompressor(handle) }

  /// Unpacks one stream, which may end before `text` does.
  func unpack(
    _ text: Bytes,
    _ format: Format,
    into room: UnsafeMutableBufferPointer<UInt8>
  ) -> Outcome {
    let unpack =
      switch format {
      case .deflate: libdeflate_deflate_decompress_ex
      case .gzip: libdeflate_gzip_decompress_ex
      }
    var (read, written) = (0, 0)
    let result = unpack(
      handle,
      text.baseAddress,
      text.count,
      room.baseAddress,
      room.count,
      &read,
      &written
    )
    switch result {
    case LIBDEFLATE_SUCCESS: return .done(read: read, written: written)
    case LIBDEFLATE_INSUFFICIENT_SPACE: return .full
    default: return .damaged
    }
  }

  /// The CRC-32 of bytes, as zip and gzip have it.
  static func checksum(_ bytes: Bytes) -> Int {
    Int(libdeflate_crc32(0, bytes.baseAddress, bytes.count))
  }
}
