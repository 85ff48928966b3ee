internal import CNettle

/// SHA-256 of bytes in memory, by the distribution's Nettle, which uses the processor's own
/// instructions where it has them.
package enum SHA256 {
  /// The digest's 32 bytes.
  package static func digest(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    nettle_sha256_update(&context, bytes.count, bytes.bindMemory(to: UInt8.self).baseAddress)
    return [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      nettle_sha256_digest(&context, 32, buffer.baseAddress)
      count = 32
    }
  }

  /// The digest in lower-case hexadecimal.
  package static func hexadecimal(of bytes: UnsafeRawBufferPointer) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self
    )
  }
}
