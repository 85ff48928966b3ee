internal import Glibc

/// Memory of which several threads use a part each, for as long as whoever lends it waits for them.
struct SharedMemory<Element>: Sendable {
  // The address is kept as a number because a pointer is not `Sendable`.
  private let address: UInt
  private let count: Int

  init(_ buffer: UnsafeBufferPointer<Element>) {
    address = UInt(bitPattern: buffer.baseAddress)
    count = buffer.count
  }

  init(_ buffer: UnsafeMutableBufferPointer<Element>) { self.init(UnsafeBufferPointer(buffer)) }

  var buffer: UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count)
  }

  var mutableBuffer: UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(mutating: buffer)
  }

  /// Asks for few large pages in place of many small ones, for memory that will be filled from one
  /// end to the other: most of the time to fill it is that to get the pages.
  func preferLargePages() {
    let page: UInt = 1 << 21
    let start = (address + page - 1) / page * page
    let end = (address + UInt(count * MemoryLayout<Element>.stride)) / page * page
    guard start < end else { return }
    madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
  }
}
