extension Documentation {
  /// The documentation comments of `Formatting`, as `RECORD=1 swift test` copied them.
  static let formattingComments = #"""
    ## Double.formatted(_ digits?)
    The number with `digits` decimals and a comma at every third whole digit: `24,901.5`.

    The rounding looks at the exact value of the double, not at its shortest spelling: 2.675 is a
    little less than it looks and gives 2.67. Only exact halves are rounded away from zero. No
    locale plays a part. From 2^127 on the shortest spelling is shown; what is no number is `NaN`.

    ```swift
    24901.46.formatted()  // 24,901.5
    ```

    - Parameter digits: How many decimals, taken as 0...15.
    - Returns: The text, the same on every machine.

    ## Double.formatted(significant digits)
    The number rounded to its first `digits` digits, wherever the decimal point stands: `1,230`,
    `0.0123`.

    It is rounded as by `formatted(_:)`; zeros at the end say how far it was rounded: `0.500`. Zero
    is `0`. Below a millionth and from 2^127 on the shortest spelling is shown.

    ```swift
    0.012345.formatted(significant: 3)  // 0.0123
    ```

    - Parameter digits: How many digits from the first that is not zero, taken as 1...15.
    - Returns: The text, the same on every machine.

    ## Double.signed(_ digits?)
    The number as by `formatted(_:)`, with a plus sign when it is positive: `+0.5`.

    ```swift
    0.46.signed()  // +0.5
    ```

    - Parameter digits: How many decimals, taken as 0...15.
    - Returns: The text; what is rounded to zero has no sign.

    ## Double.compact()
    The number in thousands `k`, millions `M`, billions `B` or trillions `T`, with one decimal.

    Below a thousand it has no unit: `12.3`. It is rounded once, as by `formatted(_:)`, and a
    no-break space stands before the unit.

    ```swift
    1_234_567.8.compact()  // 1.2 M
    ```

    ## Double.percent(_ digits?)
    The share as a percentage: 0.1234 gives `12 %`, with a no-break space before the sign.

    The share is multiplied by a hundred without a rounding error and then rounded once.

    ```swift
    0.1234.percent(1)  // 12.3 %
    ```

    - Parameter digits: How many decimals the percentage has, taken as 0...13.
    - Returns: The text, the same on every machine.

    ## Duration.formatted(_ style?)
    The duration in its two largest units, in words, or as on a watch: `986 h 31 min`.

    In units and words it is rounded to the nearest minute from one hour on and to the nearest
    second below; a second unit of zero is left out. A clock is rounded to the nearest second, and
    its hours are written without commas. Halves are rounded away from zero.

    ```swift
    Duration.milliseconds(12_245_000).formatted(.words)  // 3 hours 24 minutes
    ```

    - Parameter style: How it is written.
    - Returns: The text, the same on every machine.

    ## Duration.inHours
    The duration in hours, with fractions.

    ## Duration.inMinutes
    The duration in minutes, with fractions.

    ## Duration.inSeconds
    The duration in seconds, with fractions.

    ## DurationStyle
    How a duration is written.

    ## DurationStyle.units
    The two largest units, short: `3 h 24 min`.

    ## DurationStyle.words
    The two largest units in words: `3 hours 24 minutes`.

    ## DurationStyle.clock
    Hours, minutes and seconds as on a watch: `3:24:05`, `4:05` below an hour.

    ## Int.formatted()
    The number with a comma at every third digit: `24,901`.

    ```swift
    24901.formatted()  // 24,901
    ```

    ## Int.signed()
    The number as by `formatted()`, with a plus sign when it is positive: `+12`, `−12`, `0`.

    ```swift
    12.signed()  // +12
    ```

    ## Int.compact()
    The number in thousands `k`, millions `M`, billions `B` or trillions `T`, with one decimal.

    Below a thousand it is written out: `999`. It is rounded once, halves away from zero, and a
    no-break space stands before the unit.

    ```swift
    24901.compact()  // 24.9 k
    ```

    ## Int.ordinal()
    The place in an order: `1st`, `2nd`, `3rd`, `11th`.

    ```swift
    22.ordinal()  // 22nd
    ```

    ## Int.counted(_ noun, plural?)
    The number and what it counts: `1 play`, `24,901 plays`.

    ```swift
    history.plays.count.counted("play")
    library.playlists.count.counted("entry", plural: "entries")
    ```

    - Parameters:
      - noun: What one of them is called.
      - plural: What several are called, and none; an `s` after the noun unless given.
    - Returns: The number as by `formatted()`, a space and the noun.

    ## Sequence.listed(with conjunction?)
    The texts as a sentence lists them: `a`, `a and b`, `a, b and c`.

    ```swift
    history.topArtists(3).map(\.artist).listed()
    ```

    - Parameter conjunction: The word before the last text.
    - Returns: The list; nothing of no texts.
    """#
}
