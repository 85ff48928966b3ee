internal import Analysis
internal import Notebook

extension Prelude {
  /// How numbers are written in prose: fixed rules, no locale.
  @LibraryBuilder static var numbers: [Notebook.Library.Entry] {
    Function.method("formatted()", "With thousands separators: 24,901.") { (number: Int) in
      number.formatted()
    }
    Function.method(
      "formatted(_:)",
      "With this many decimals and thousands separators: 1,234.5.",
      defaults: 1
    ) { (number: Double, digits: Int) in number.formatted(try checked(digits)) }
    Function.method(
      "percent(_:)",
      "A share as a percentage with this many decimals: 12 %.",
      defaults: 0
    ) { (number: Double, digits: Int) in number.percent(try checked(digits)) }
    Function.method("formatted(significant:)", "With this many significant digits: 0.0123.") {
      (number: Double, digits: Int) in number.formatted(significant: try checked(digits))
    }
    Function.method("signed()", "With its sign: +12.") { (number: Int) in number.signed() }
    Function.method("signed(_:)", "With its sign: +0.5.", defaults: 1) {
      (number: Double, digits: Int) in number.signed(try checked(digits))
    }
    Function.method("compact()", "In few digits: 24.9 k.") { (number: Int) in number.compact() }
    Function.method("compact()", "In few digits: 1.2 M.") { (number: Double) in number.compact() }
    Function.method("ordinal()", "As a place: 1st, 22nd.") { (number: Int) in number.ordinal() }
    Function.method(
      "counted(_:plural:)",
      "With a noun: 1 play, 2 plays.",
      defaults: nil,
      .some(nil)
    ) { (number: Int, noun: String, plural: String?) in number.counted(noun, plural: plural) }
    Function.method(
      "formatted(_:)",
      "3 h 24 min, 3 hours 24 minutes or 3:24:05.",
      defaults: .units
    ) { (time: Duration, style: DurationStyle) in time.formatted(style) }
    Property("inHours", "In hours, with fractions.") { (time: Duration) in time.inHours }
    Property("inMinutes", "In minutes, with fractions.") { (time: Duration) in time.inMinutes }
    Property("inSeconds", "In seconds, with fractions.") { (time: Duration) in time.inSeconds }
    Function("Duration.milliseconds(_:)", "A time of this many milliseconds.") { (count: Int) in
      Duration.milliseconds(count)
    }
    Function("Duration.seconds(_:)", "A time of this many seconds.") { (count: Int) in
      Duration.seconds(count)
    }
    Function.method("dateInWords()", "2021-03-29 as 29 March 2021.") { (text: String) in
      text.dateInWords()
    }
    Notebook.Library.Entry.cases(DurationStyle.self, "How a time is written.")
  }

  /// More decimals than a Double has would be made up.
  private static func checked(_ digits: Int) throws(Mismatch) -> Int {
    guard (0...15).contains(digits) else {
      throw Mismatch(.bounds, "a number of decimals lies between 0 and 15, found \(digits)")
    }
    return digits
  }
}

extension DurationStyle: NamedCases {}
