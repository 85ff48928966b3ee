// NeighborBenchmark rows FILE CATALOG: writes the standardized features, for a peer to read.
// NeighborBenchmark times CATALOG: a line a search, with the milliseconds of its best run.
// NeighborBenchmark scaling CATALOG: ten thousand to ten million rows, with what they need at least.

internal import Analysis

let arguments = CommandLine.arguments.dropFirst()
guard let mode = arguments.first, let path = arguments.last, arguments.count >= 2 else {
  fatalError("expected rows, times or scaling, and a catalogue")
}
let rows = CatalogRows(try Catalog(contentsOf: path).features.standardized())
switch mode {
case "rows": try rows.write(to: arguments[arguments.startIndex + 1])
case "times": Times(rows: rows).run()
case "scaling": Scaling(rows: rows).run()
default: fatalError("expected rows, times or scaling, found '\(mode)'")
}
