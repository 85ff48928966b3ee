import Testing

@testable import Analysis

@Suite struct ScalerTests {
  private func columns(_ values: [Double]) -> FeatureColumns {
    FeatureColumns(names: ["x"], rowCount: values.count, columns: [values])
  }

  @Test func `numbers are scaled by their mean and population deviation`() {
    // Mean 7/3, variance 14/9.
    let scaled = Scaler(columns([1, 2, 4])).scaled(columns([1, 2, 4])).columns[0]
    let expected = [-1.06904497, -0.26726124, 1.33630621]
    #expect(scaled.count == 3)
    #expect(zip(scaled, expected).allSatisfy { ($0 - $1).magnitude < 5e-9 })
  }

  @Test func `a feature that never changes is only shifted`() {
    #expect(Scaler(columns([3, 3])).scaled(columns([3, 5])).columns[0] == [0, 2])
  }

  @Test func `a deviation that is rounding error counts as none`() {
    let values = [1e9, 1e9 + 1e-7, 1e9]
    #expect(Scaler(columns(values)).scale(of: 0) == 1)
  }

  @Test func `numbers without a deviation become zero`() {
    let values = columns([-1.7e308, 1.7e308])
    #expect(Scaler(values).scaled(values).columns[0] == [0, 0])
  }

  @Test func `no rows are scaled by nothing`() {
    #expect(Scaler(columns([])).scaled(columns([4])).columns[0] == [4])
  }
}
