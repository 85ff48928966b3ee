/// The names of the podcasts that a listener saved.
struct ShowNames {
  private var names: Set<[UInt8]> = []

  func contains(_ name: Bytes) -> Bool { !names.isEmpty && names.contains(Array(name)) }
}
