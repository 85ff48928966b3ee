import Testing

@testable import SampleData

@Suite struct ByteBufferTests {
  private func text(_ write: (inout ByteBuffer) -> Void) -> String {
    var buffer = ByteBuffer()
    write(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0.0"), (1, "1.0"), (0.676, "0.676"), (0.5, "0.5"), (0.0322, "0.0322"), (0.1, "0.1"),
    (0.000145, "0.000145"), (0.0000101, "1.01e-05"), (0.000001, "1e-06"), (0.9996, "1.0"),
    (0.09996, "0.1"), (0.00012, "0.00012"), (0.00000556, "5.56e-06"), (0.123456, "0.123"),
  ])
  func `a share has three significant digits, spelled as Python does`(
    share: Double,
    spelling: String
  ) {
    #expect(text { $0.append(significant: share) } == spelling)
  }

  @Test(arguments: [
    (0, "0.0"), (-6746, "-6.746"), (87_900, "87.9"), (-400, "-0.4"), (120_000, "120.0"),
    (5, "0.005"),
  ])
  func `thousandths lose the zeros at their end but one`(number: Int, spelling: String) {
    #expect(text { $0.append(thousandths: number) } == spelling)
  }

  @Test(arguments: [(0, "0"), (7, "7"), (10, "10"), (-120, "-120"), (230_666, "230666")])
  func `an integer is written in decimal`(number: Int, spelling: String) {
    #expect(text { $0.append(number) } == spelling)
  }

  @Test func `JSON strings escape quotes and backslashes and nothing else`() {
    #expect(text { $0.appendJSON(#"Éa "b" \ 夜"#) } == #""Éa \"b\" \\ 夜""#)
  }

  @Test(arguments: [
    ("plain; & 'so'", "plain; & 'so'"), ("a, b", "\"a, b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
  ])
  func `CSV fields are quoted where they must be`(field: String, spelling: String) {
    #expect(text { $0.appendCSV(field) } == spelling)
  }
}
