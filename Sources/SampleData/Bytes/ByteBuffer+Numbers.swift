extension ByteBuffer {
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    appendDigits(number.magnitude, atLeast: 1)
  }

  /// Appends at least `count` digits, with zeros in front.
  mutating func append(_ number: Int, digits count: Int) {
    appendDigits(number.magnitude, atLeast: count)
  }

  private mutating func appendDigits(_ number: UInt, atLeast count: Int) {
    var divisor: UInt = 1
    var width = 1
    while width < count || number / divisor >= 10 {
      divisor *= 10
      width += 1
    }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  /// Appends a number of thousandths as Python writes a float: `-6.746`, `87.9`, `0.0`.
  mutating func append(thousandths number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let magnitude = Int(number.magnitude)
    append(magnitude / 1000)
    appendFraction(magnitude % 1000, width: 3)
  }

  /// Appends a number in 0...1 with three significant digits as Python writes a float: `0.0322`,
  /// `1.01e-06`, `0.0`, `1.0`.
  mutating func append(significant number: Double) {
    precondition(0...1 ~= number, "a share lies in 0...1")
    var scaled = number
    var exponent = 0
    while scaled < 1 && exponent < 12 {
      scaled *= 10
      exponent += 1
    }
    var digits = Int((scaled * 100).rounded())
    if digits == 1000 {
      digits = 100
      exponent -= 1
    }
    if exponent >= 12 || digits == 0 {
      append("0.0")
    } else if exponent <= 0 {
      append("1.0")
    } else if exponent <= 4 {
      append(UInt8(ascii: "0"))
      appendFraction(digits, width: exponent + 2)
    } else {
      appendScientific(digits, exponent: exponent)
    }
  }

  private mutating func appendScientific(_ digits: Int, exponent: Int) {
    append(digits / 100)
    if digits % 100 != 0 { appendFraction(digits % 100, width: 2) }
    append("e-")
    append(exponent, digits: 2)
  }

  /// Appends the point and `width` decimals without the zeros at their end, one digit at the least.
  private mutating func appendFraction(_ decimals: Int, width: Int) {
    var digits = decimals
    var width = width
    while width > 1 && digits % 10 == 0 {
      digits /= 10
      width -= 1
    }
    append(UInt8(ascii: "."))
    append(digits, digits: width)
  }
}
