internal import Foundation
internal import Fuzzing

/// Runs workers and watches them: one that ends by a signal or stands still has found something, and
/// another goes on behind it.
struct Watch {
  let target: FuzzTarget
  let seed: UInt64
  let first: UInt64
  let count: UInt64
  let processes: Int
  let corpus: [String]
  /// How long one input may take, in seconds.
  var patience = 20.0
  /// When to stop, in seconds from the start.
  var seconds: Double?

  /// A worker with what is known of it.
  private struct Post {
    var process: Process
    var record: String
    var progress: Progress
    var changed: ContinuousClock.Instant
    /// What workers before it at this post have done.
    var earlier: [Progress] = []
  }

  init(
    target: FuzzTarget,
    seed: UInt64,
    first: UInt64,
    count: UInt64,
    processes: Int,
    corpus: [String]
  ) {
    self.target = target
    self.seed = seed
    self.first = first
    self.count = count
    self.processes = max(1, processes)
    self.corpus = corpus
  }

  private var end: UInt64 { first + count }

  /// - Returns: How many inputs crashed, hung or broke a rule.
  func run() throws -> Int {
    let start = ContinuousClock.now
    var failures = 0
    var posts = try (0..<processes).map { try post(from: first + UInt64($0)) }
    defer { for post in posts { try? FileManager.default.removeItem(atPath: post.record) } }
    while posts.contains(where: \.process.isRunning) {
      Thread.sleep(forTimeInterval: 0.05)
      let isOver = seconds.map { ContinuousClock.now - start > .seconds($0) } ?? false
      for index in posts.indices {
        if isOver { stop(&posts[index]) } else { failures += try look(at: &posts[index]) }
      }
      if isOver { break }
    }
    let all = posts.flatMap { $0.earlier + [$0.progress] }
    failures += Int(all.reduce(0) { $0 + $1.faults })
    summarize(all, failures, ContinuousClock.now - start)
    return failures
  }

  private func post(from number: UInt64, at record: String? = nil) throws -> Post {
    let record = record ?? FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
    _ = FileManager.default.createFile(atPath: record, contents: nil)
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments =
      [
        "--target", target.rawValue, "--seed", "\(seed)", "--first", "\(number)", "--inputs",
        "\(end > number ? end - number : 0)",
      ]
      + ["--processes", "\(processes)", "--record", record] + corpus.flatMap { ["--corpus", $0] }
    // The seed says more than a trace of the stack, which takes seconds.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no"]
    ) { $1 }
    try process.run()
    let progress = Progress(number: number)
    return Post(process: process, record: record, progress: progress, changed: .now)
  }

  /// Reads how far a worker is; where it ended before its time, another takes its place.
  private func look(at post: inout Post) throws -> Int {
    let isRunning = post.process.isRunning
    if let progress = read(post.record), progress.number != post.progress.number || !isRunning {
      post.progress = progress
      post.changed = .now
    }
    let hangs = isRunning && ContinuousClock.now - post.changed > .seconds(patience)
    if hangs { stop(&post) }
    let crashed = !isRunning && post.process.terminationReason == .uncaughtSignal
    guard hangs || crashed else { return 0 }
    let what = hangs ? "hangs" : "crashes, signal \(post.process.terminationStatus)"
    Console.write(
      "\(what): --target \(target.rawValue) --seed \(seed) --show \(post.progress.number)\n"
    )
    let earlier = post.earlier + [post.progress]
    post = try self.post(from: post.progress.number + UInt64(processes), at: post.record)
    post.earlier = earlier
    return 1
  }

  private func stop(_ post: inout Post) {
    if let progress = read(post.record) { post.progress = progress }
    kill(post.process.processIdentifier, SIGKILL)
    post.process.waitUntilExit()
  }

  private func read(_ record: String) -> Progress? {
    FileManager.default.contents(atPath: record).flatMap(Progress.init)
  }

  private func summarize(_ all: [Progress], _ failures: Int, _ time: Duration) {
    let tried = all.reduce(0) { $0 + $1.tried }
    let seconds = max(0.001, time / .seconds(1))
    func percent(_ part: UInt64) -> UInt64 { tried == 0 ? 0 : part * 100 / tried }
    Console.write(
      "\(tried) inputs of seed \(seed) in \(Int(seconds)) s, \(Int(Double(tried) / seconds)) a "
        + "second; \(percent(all.reduce(0) { $0 + $1.accepted })) % \(target.words.accepted), "
        + "\(percent(all.reduce(0) { $0 + $1.complete })) % \(target.words.complete); "
        + "\(failures) failures\n"
    )
    if let slowest = all.max(by: { $0.slowestMilliseconds < $1.slowestMilliseconds }) {
      Console.write("slowest, \(slowest.slowestMilliseconds) ms: --show \(slowest.slowest)\n")
    }
  }
}
