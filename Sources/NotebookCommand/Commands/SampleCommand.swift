internal import ArgumentParser
internal import NotebookReport
internal import SampleData

/// `notebook sample`: a made-up export and catalogue, to try things out with.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Write a made-up export and catalogue in Spotify's format."
  )

  @Argument(help: "Where to write 'export/' and 'catalog.csv'.")
  var folder: String

  @Option(help: "How many plays.")
  var plays = 12_000

  @Option(help: "How many rows the catalogue has.")
  var catalogRows = 6_000

  @Option(help: "The same seed gives the same files, byte for byte.")
  var seed: UInt64 = 1

  @Flag(help: "Write the extended history instead of the account's.")
  var extended = false

  @Flag(help: "Replace files that are there already.")
  var force = false

  func validate() throws {
    guard (1...10_000_000).contains(plays), (1...10_000_000).contains(catalogRows) else {
      throw ValidationError("plays and catalogue rows lie between 1 and 10000000")
    }
  }

  func run() throws {
    let sample = SampleData(
      SampleOptions(plays: plays, catalogRows: catalogRows, seed: seed, extended: extended)
    )
    guard force || !Paths.isFolder(folder + "/export") && !Paths.exists(folder + "/catalog.csv")
    else {
      throw UsageFailure(
        "'\(folder)' holds an export or a catalogue already",
        help: "name another folder, or add '--force' to replace them"
      )
    }
    try sample.forEachFile { file throws(UsageFailure) in
      let path = folder + "/" + file.path
      try OutputFile(path: path).write(file.bytes)
      try Terminal.output("\(path)\n")
    }
  }
}
