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
}
