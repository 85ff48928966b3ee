internal import ArgumentParser
internal import Foundation

/// Evaluation recurses over the notebook's own nesting, which a main thread's stack may not hold.
let work = Thread {
  exit(CommandLineRun.status(of: Array(CommandLine.arguments.dropFirst())))
}
work.stackSize = 256 << 20
work.start()
while true { sleep(1_000) }
