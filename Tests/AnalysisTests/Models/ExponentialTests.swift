import Testing

@testable import Analysis

@Suite struct ExponentialTests {
  @Test(arguments: [
    (0, 1), (1, 2.718281828459045), (-1, 0.36787944117144233), (0.1, 1.1051709180756477),
    (-20.5, 1.2501528663867426e-09), (100, 2.6881171418161356e43), (700, 1.0142320547350045e304),
    (-708, 3.307553003638408e-308),
  ])
  func `powers of e are right to 15 digits`(exponent: Double, power: Double) {
    let found = Binary.exponential(SIMD4(exponent, 0, exponent, 1))
    #expect((found[0] / power - 1).magnitude < 1e-15)
    #expect(found[0] == found[2])
    #expect(found[1] == 1)
  }

  @Test func `chances stay in their range`() {
    #expect(Binary.logistic(0) == 0.5)
    #expect(Binary.logistic(1e300) == 1)
    #expect((0...1e-300).contains(Binary.logistic(-1e300)))
    #expect((Binary.logistic(2) - 0.8807970779778823).magnitude < 1e-15)
  }
}
