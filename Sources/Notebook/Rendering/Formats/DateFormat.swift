/// A day as people write it, `5 Mar 2021`; a month as `Mar 2021`, and what is behind the day follows it.
///
/// It reads `2021-03-05`, `2021-03`, and `2021-03-05 13:45` with a `T` or a blank between; the seconds
/// are left out, and `UTC` stands for a `Z`. What is none of these stays as it is.
package struct DateFormat: TableFormat {
  package static let name = "date"

  package init() {}

  package init?(words: [Substring]) {
    guard words.isEmpty else { return nil }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  package func text(of text: String) -> String {
    let halves = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "T" || $0 == " "
    }
    guard let day = halves.first.flatMap(Self.day) else { return text }
    guard halves.count == 2 else { return day }
    guard halves[0].utf8.count == 10, let time = Self.time(halves[1]) else { return text }
    return day + ", " + time
  }

  private static func day(_ text: Substring) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, parts[0].utf8.count == 4, parts.allSatisfy(\.isDigits),
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      let year = Int(parts[0]), let month = Int(parts[1]), 1...12 ~= month
    else { return nil }
    let name = "\(months[month - 1])\u{A0}\(year)"
    guard parts.count == 3 else { return name }
    guard let day = Int(parts[2]), 1...31 ~= day else { return nil }
    return "\(day)\u{A0}\(name)"
  }

  /// `13:45`, `13:45:10`, `13:45:10.000`, each with a `Z` or without.
  private static func time(_ text: Substring) -> String? {
    let isUTC = text.hasSuffix("Z")
    let parts = (isUTC ? text.dropLast() : text).split(separator: ":")
    guard 2...3 ~= parts.count, parts.prefix(2).allSatisfy({ $0.utf8.count == 2 && $0.isDigits }),
      parts.dropFirst(2).allSatisfy({ $0.split(separator: ".").allSatisfy(\.isDigits) })
    else { return nil }
    return "\(parts[0]):\(parts[1])" + (isUTC ? "\u{A0}UTC" : "")
  }
}

extension Substring {
  fileprivate var isDigits: Bool {
    !isEmpty && utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}

extension TableFormat where Self == DateFormat {
  package static var date: Self { DateFormat() }
}
