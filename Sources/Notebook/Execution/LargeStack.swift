#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import Synchronization

/// Runs code on a thread whose stack has room for the deepest calls that a cell may make, so that
/// these end at a limit of the language and never at one of the machine.
enum LargeStack {
  /// Only what is touched takes memory.
  private static let size = 1 << 29

  static func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
    let task = Task(body)
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    guard pthread_attr_init(attributes) == 0 else { return body() }
    defer { pthread_attr_destroy(attributes) }
    pthread_attr_setstacksize(attributes, size)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread: pthread_t = 0
    #endif
    let context = Unmanaged.passRetained(task as AnyTask).toOpaque()
    let status = pthread_create(&thread, attributes, entry, context)
    guard status == 0 else {
      Unmanaged<AnyTask>.fromOpaque(context).release()
      return body()
    }
    #if canImport(Darwin)
      if let thread { pthread_join(thread, nil) }
    #else
      pthread_join(thread, nil)
    #endif
    return task.result.withLock { $0 } ?? body()
  }

  private class AnyTask {
    func run() {}
  }

  private final class Task<Result: Sendable>: AnyTask {
    let body: @Sendable () -> Result
    let result = Mutex<Result?>(nil)

    init(_ body: @escaping @Sendable () -> Result) { self.body = body }

    override func run() {
      let made = body()
      result.withLock { $0 = made }
    }
  }

  #if canImport(Darwin)
    private static let entry: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      { context in
        Unmanaged<AnyTask>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }
  #else
    private static let entry:
      @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
        if let context { Unmanaged<AnyTask>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }
  #endif
}
