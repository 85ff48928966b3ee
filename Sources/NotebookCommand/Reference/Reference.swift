internal import Notebook

/// Every name that a cell may use, in groups: what stands alone, then a group a type.
struct Reference: Sendable {
  /// A type with its initializers and members, or what stands alone.
  struct Group: Sendable {
    /// Nil for what stands alone.
    var type: ReferenceEntry?
    var entries: [ReferenceEntry]

    var title: String { type?.name ?? "Functions" }
  }

  let groups: [Group]

  init(_ library: Library, _ documentation: Documentation = Documentation(Documentation.sources)) {
    let entries = library.entries.map { ReferenceEntry($0, documentation) }
    let types = entries.filter { $0.kind == .type }
    let members =
      entries.filter { $0.kind != .type }
      + library.entries.flatMap { ReferenceEntry.choices(of: $0, documentation) }
      + ReferenceEntry.language(documentation)
    var names: [String] = []
    for entry in entries + members {
      let name = entry.kind == .type ? entry.name : entry.owner ?? ""
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    let initializers = members.filter { $0.owner == nil && names.contains($0.name) }
    let functions = members.filter { $0.owner == nil && !names.contains($0.name) }
    groups =
      [Group(entries: functions.map { $0.explained(by: documentation.type($0.name)) })]
      + names.map { name in
        Group(
          type: types.first { $0.name == name } ?? ReferenceEntry(type: name, documentation),
          entries: initializers.filter { $0.name == name } + members.filter { $0.owner == name }
        )
      }
  }

  /// Types and members.
  var entries: [ReferenceEntry] {
    groups.flatMap { ($0.type.map { [$0] } ?? []) + $0.entries }
  }

  /// The type of this name with all of its members; `Table<TrackRanking>` is found by its rows too.
  func group(of name: String) -> Group? {
    groups.first { $0.type?.name == name }
      ?? groups.first { "Table<\($0.title)>" == name && $0.type != nil }
  }

  /// What is called `hours`, `topTracks(_:by:)` or `StreamingHistory.hours`; several types may have it.
  func entries(of name: String) -> [ReferenceEntry] {
    let members = groups.flatMap(\.entries)
    return members.filter {
      $0.name == name || $0.title == name || $0.path == name
        || "\($0.owner ?? "").\($0.name)" == name
    }
  }

  /// The nearest names to one that is not there: those that begin with it, else the one that it may be
  /// misspelt for, else those that hold it; at most five.
  func suggestions(for name: String) -> [String] {
    let wanted = name.lowercased()
    let names = distinct(entries.map(\.name))
    let isLong = wanted.count > 2
    let longer = names.filter { isLong && $0.lowercased().hasPrefix(wanted) }
    guard longer.isEmpty else { return Array(longer.prefix(5)) }
    let members = entries.compactMap { entry in entry.owner.map { "\($0).\(entry.name)" } }
    if let near = Suggestion.nearest(to: name, among: names + members) { return [near] }
    return Array(names.filter { isLong && $0.lowercased().contains(wanted) }.prefix(5))
  }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
