internal import Synchronization

/// The hashes of a catalogue's folded titles, made when they are first asked for and then kept.
final class TitleHashes: Sendable {
  private let hashes = Mutex<[UInt32]?>(nil)

  func values(of store: CatalogStore) -> [UInt32] {
    hashes.withLock { hashes in
      if let hashes { return hashes }
      let made = Self.make(store)
      hashes = made
      return made
    }
  }

  private static func make(_ store: CatalogStore) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: store.rowCount) { hashes, count in
      let memory = SharedMemory(hashes)
      Parts.forEach(of: store.rowCount) { rows in
        let hashes = memory.mutableBuffer
        var folded: [UInt8] = []
        for row in rows {
          folded.removeAll(keepingCapacity: true)
          store.withText(.track, of: row) { CaseFolding.append($0, to: &folded) }
          hashes[row] = folded.withUnsafeBufferPointer { StringTable.hash($0) }
        }
      }
      count = store.rowCount
    }
  }
}
