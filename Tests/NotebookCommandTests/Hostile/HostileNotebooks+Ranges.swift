extension HostileNotebooks {
  /// Numbers and positions beyond what there is.
  static let ranges: [HostileNotebook] = [
    .cell(
      "all numbers backwards",
      "Array((Int.min...Int.max).reversed()).count",
      error: "notebook.md:2:7: error: the end of this range is too large for Int [arithmetic]"
    ),
    .cell(
      "many numbers backwards",
      "Array((0..<Int.max).reversed()).count",
      error: "notebook.md:2:21: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "many numbers sorted",
      "(0..<Int.max).sorted().count",
      error: "notebook.md:2:15: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "many numbers in pairs",
      "zip(0..<Int.max, 0..<Int.max).map { $0 + $1 }.count",
      error: "notebook.md:2:5: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "many numbers with their places",
      "(0..<Int.max).enumerated().map { $0.offset }.count",
      error: "notebook.md:2:15: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "many numbers as an array",
      "Array(0..<Int.max).count",
      error: "notebook.md:2:7: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "many numbers as a set",
      "Set(0..<Int.max).count",
      error: "notebook.md:2:5: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "the middle of many numbers",
      "(0..<Int.max).median { $0 } ?? 0",
      error: "notebook.md:2:15: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "the mean of many numbers",
      "(0..<Int.max).mean { $0 } ?? 0",
      error: "notebook.md:2:15: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "the greatest of many numbers",
      "(0..<Int.max).max() ?? 0",
      error: "notebook.md:2:15: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell("many numbers shown", "0..<Int.max"),
    .cell("many numbers in an array shown", "[0..<Int.max]"),
    .cell(
      "many numbers but the first",
      "(0..<Int.max).dropFirst().count",
      error: "notebook.md:2:15: error: this value grows beyond 10000000 elements [limit]"
    ),
    .cell(
      "many numbers in groups",
      "(0..<Int.max).grouped { $0 % 2 }.count",
      error: "notebook.md:2:23: error: this takes more than 20000000 steps [limit]"
    ),
    .cell(
      "a range that ends before it starts",
      "(5..<1).count",
      error:
        "notebook.md:2:1: error: expected a range that starts before it ends, found 5..<1 [bounds]"
    ),
    .cell(
      "a range longer than Int",
      "(Int.min..<Int.max).count",
      error:
        "notebook.md:2:1: error: the range -9223372036854775808..<9223372036854775807 is too long [bounds]"
    ),
    .cell(
      "an index far beyond",
      "[1][Int.max]",
      error:
        "notebook.md:2:5: error: the index 9223372036854775807 is out of range: there are 1 elements [bounds]"
    ),
    .cell(
      "an index far before",
      "[1][Int.min]",
      error:
        "notebook.md:2:5: error: the index -9223372036854775808 is out of range: there are 1 elements [bounds]"
    ),
    .cell(
      "a position in many numbers",
      "(0..<Int.max)[5]",
      error: "notebook.md:2:1: error: 'Range<Int>' has no positions that start at 0 [type]"
    ),
    .cell(
      "Int.min without its sign",
      "abs(Int.min)",
      error: "notebook.md:2:1: error: the result of 'abs' is too large for Int [arithmetic]"
    ),
    .cell(
      "Int.min divided by -1",
      "Int.min / -1",
      error: "notebook.md:2:1: error: the result of '/' is too large for Int [arithmetic]"
    ),
    .cell(
      "Int.min's rest by -1",
      "Int.min % -1",
      error: "notebook.md:2:1: error: the result of '%' is too large for Int [arithmetic]"
    ),
    .cell(
      "Int.min negated",
      "-Int.min",
      error: "notebook.md:2:1: error: the result of '-' is too large for Int [arithmetic]"
    ),
    .cell(
      "infinity as an Int",
      "Int(Double.infinity)",
      error: "notebook.md:2:5: error: inf is not in the range of Int [arithmetic]"
    ),
    .cell(
      "no number as an Int",
      "Int(Double.nan)",
      error: "notebook.md:2:5: error: nan is not in the range of Int [arithmetic]"
    ),
    .cell(
      "a count below nothing",
      "Array(repeating: 0, count: -1).count",
      error: "notebook.md:2:28: error: a count cannot be negative [bounds]"
    ),
    .cell(
      "a prefix below nothing",
      "[1, 2].prefix(-1).count",
      error: "notebook.md:2:15: error: a count cannot be negative [bounds]"
    ),
  ]
}
