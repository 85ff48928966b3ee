extension Documentation {
  /// The documentation comments of `Formatting`, as `RECORD=1 swift test` copied them.
  static let formattingComments = #"""
    ## Double.formatted(_ digits?)
    The number with `digits` decimals and a comma at every third whole digit: `24,901.5`.

    The rounding looks at the exact value of the double, not at its shortest spelling: 2.675 is a
    little less than it looks and gives 2.67. Only exact halves are rounded away from zero. No
    locale plays a part. From 2^127 on the shortest spelling is shown; what is no number is `NaN`.

    - Parameter digits: How many decimals, taken as 0...15.
    - Returns: The text, the same on every machine.

    ## Double.percent(_ digits?)
    The share as a percentage: 0.1234 gives `12 %`, with a no-break space before the sign.

    The share is multiplied by a hundred without a rounding error and then rounded once.

    - Parameter digits: How many decimals the percentage has, taken as 0...13.
    - Returns: The text, the same on every machine.

    ## Int.formatted()
    The number with a comma at every third digit: `24,901`.

    ## Duration.formatted()
    The duration in its two largest units: `986 h 31 min`, `3 min 5 s`, `42 s`.

    From one hour on it is rounded to the nearest minute, below to the nearest second, halves away
    from zero; a second unit of zero is left out.
    """#
}
