/// What must hold for every file that is read as an archive, however wrong its bytes are.
package enum ArchiveTrial {
  /// Reads bytes as zip and as gzip, every entry of them.
  ///
  /// - Parameter bytes: Any bytes.
  /// - Returns: The rules that were broken, in words; none when all is well.
  package static func faults(of bytes: [UInt8]) -> [String] {
    let first = Outcome(of: bytes)
    let second = Outcome(of: bytes)
    return first.faults(limit: bytes.count)
      + (first == second ? [] : ["a second reading gives something else"])
  }

  /// What came of each part that could be read: its bytes, or what is wrong with it.
  private struct Outcome: Equatable {
    private struct Part: Equatable {
      let size: Int
      let promisedSize: Int
      let checksum: Int
    }

    private var parts: [Part] = []
    private var damages: [ArchiveDamage] = []

    init(of bytes: [UInt8]) {
      let file = FileBytes(bytes)
      do {
        add(try file.withBytes { text throws(ArchiveDamage) in try Gzip.decompressed(text) })
      } catch { damages.append(error) }
      do {
        let archive = try ZipArchive(file)
        for entry in archive.entries { add(entry, of: archive) }
      } catch { damages.append(error) }
    }

    private mutating func add(_ entry: ZipArchive.Entry, of archive: ZipArchive) {
      do {
        add(try archive.contents(of: entry), promised: entry.size)
      } catch { damages.append(error) }
    }

    private mutating func add(_ content: FileBytes, promised size: Int? = nil) {
      let checksum = content.withBytes { Inflater.checksum($0) }
      let count = content.count
      parts.append(Part(size: count, promisedSize: size ?? count, checksum: checksum))
    }

    /// The broken rules, of an archive that has `limit` bytes.
    func faults(limit: Int) -> [String] {
      var faults: [String] = []
      for part in parts where part.size != part.promisedSize {
        faults.append("\(part.size) bytes were unpacked, \(part.promisedSize) promised")
      }
      let total = parts.map(\.size).reduce(0, +)
      if total > limit * Inflater.maximumRatio {
        faults.append("\(limit) bytes were unpacked to \(total)")
      }
      for damage in damages {
        if damage.reason.first?.isLowercase != true || damage.reason.hasSuffix(".") {
          faults.append("'\(damage.reason)' is no reason")
        }
        if let offset = damage.offset, !(0...limit).contains(offset) {
          faults.append("'\(damage.reason)' has a place outside of the archive, \(offset)")
        }
      }
      return faults
    }
  }
}
