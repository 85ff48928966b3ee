internal import Glibc

/// Memory that unpacked bytes are written into once, and that then belongs to a `FileBytes`.
///
/// Its pages come from the system directly: one that nobody wrote to costs nothing, so that a size
/// that lies takes no memory, and where there is not enough the system says so and nothing traps.
struct UnpackedMemory: ~Copyable {
  /// The largest size that is unpacked, 1 GiB: far more than any file of an export has, and little
  /// enough that an archive of nothing but zeros cannot bring a machine down.
  static let maximumSize = 1 << 30

  private let start: UnsafeMutableRawPointer
  /// How many bytes there is room for.
  let capacity: Int

  /// Takes room for `capacity` bytes, at least one; nil when there is not enough memory.
  init?(capacity: Int) {
    let (access, flags) = (PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
    guard let start = mmap(nil, capacity, access, flags, -1, 0), start != MAP_FAILED else {
      return nil
    }
    // To fetch pages of the usual size one by one takes almost as long as to fill them. It is only
    // a wish: a system that has no large ones gives usual ones.
    madvise(start, capacity, MADV_HUGEPAGE)
    self.start = start
    self.capacity = capacity
  }

  deinit { munmap(start, capacity) }

  /// The room behind the first `offset` bytes.
  func room(from offset: Int) -> UnsafeMutableBufferPointer<UInt8> {
    let room = UnsafeMutableRawBufferPointer(start: start, count: capacity)
    return UnsafeMutableRawBufferPointer(rebasing: room[offset...]).bindMemory(to: UInt8.self)
  }

  /// The first `count` bytes in a memory of another capacity, which is no smaller.
  func copy(of count: Int, capacity: Int) -> UnpackedMemory? {
    guard let copy = UnpackedMemory(capacity: capacity) else { return nil }
    memcpy(copy.start, start, count)
    return copy
  }

  /// Hands over the first `count` bytes.
  consuming func bytes(count: Int) -> FileBytes {
    let mapping = FileMapping(taking: start, length: capacity, count: count)
    discard self
    return FileBytes(mapping)
  }
}
