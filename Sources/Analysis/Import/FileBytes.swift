internal import Glibc

/// The content of a file: bytes in memory, or a mapping of the file itself without a copy.
public struct FileBytes: Sendable {
  private enum Storage: Sendable { case owned([UInt8]), mapped(FileMapping) }

  private let storage: Storage

  /// Wraps bytes that are in memory already.
  public init(_ bytes: [UInt8]) { storage = .owned(bytes) }

  init(_ mapping: FileMapping) { storage = .mapped(mapping) }

  /// How many bytes there are.
  public var count: Int {
    switch storage {
    case .owned(let bytes): bytes.count
    case .mapped(let mapping): mapping.count
    }
  }

  /// Lends the bytes for as long as `body` runs.
  ///
  /// - Parameter body: Reads the bytes; they must not be kept.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withBytes { (bytes: Bytes) throws(Failure) -> Result in
      try body(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Says that a part is hardly needed again: the memory of a mapped file is given back, and whoever
  /// reads it again gets it from the file.
  func discard(_ part: Range<Int>) {
    if case .mapped(let mapping) = storage { mapping.discard(part) }
  }

  func withBytes<Result, Failure: Error>(
    _ body: (Bytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch storage {
    case .owned(let bytes): try bytes.withUnsafeBufferPointer(body)
    case .mapped(let mapping): try body(mapping.bytes)
    }
  }
}

/// Pages that nobody writes to any more, such as those of a whole file, given back when the last user
/// lets go of them.
final class FileMapping: Sendable {
  // The address is kept as a number because a pointer is not `Sendable`; the pages never change hands.
  private let address: UInt
  private let length: Int
  /// Whether pages that were given back can be had again.
  private let isFile: Bool
  let count: Int

  /// Maps the first `count` bytes, at least one; nil when the system refuses.
  init?(descriptor: Int32, count: Int) {
    let flags = MAP_PRIVATE | MAP_POPULATE
    guard let start = mmap(nil, count, PROT_READ, flags, descriptor, 0), start != MAP_FAILED else {
      return nil
    }
    address = UInt(bitPattern: start)
    length = count
    isFile = true
    self.count = count
  }

  /// Takes over `length` bytes that were mapped for it alone, of which the first `count` are meant.
  init(taking start: UnsafeMutableRawPointer, length: Int, count: Int) {
    address = UInt(bitPattern: start)
    self.length = length
    isFile = false
    self.count = count
  }

  deinit { munmap(UnsafeMutableRawPointer(bitPattern: address), length) }

  var bytes: Bytes { Bytes(start: UnsafePointer(bitPattern: address), count: count) }

  /// Gives the pages back that lie wholly in a part of the file; memory that is no file is kept.
  func discard(_ part: Range<Int>) {
    guard isFile else { return }
    let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
    let start = (address + UInt(part.lowerBound) + page - 1) / page * page
    let end = (address + UInt(part.upperBound)) / page * page
    guard start < end else { return }
    madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_DONTNEED)
  }
}
