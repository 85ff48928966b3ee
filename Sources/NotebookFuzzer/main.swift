internal import ArgumentParser
internal import Foundation

/// As large a stack as the command's own.
let work = Thread {
  FuzzCommand.main()
  exit(0)
}
work.stackSize = 256 << 20
work.start()
while true { sleep(1_000) }
