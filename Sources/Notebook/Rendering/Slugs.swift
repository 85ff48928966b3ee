/// The ids of a page: each is given once.
struct Slugs {
  private var taken: Set<String> = []

  /// Keeps an id that its author wrote from being given to anything else; false when it is taken.
  mutating func reserve(_ id: String) -> Bool {
    taken.insert(id).inserted
  }

  /// An id made from a heading as code hosts make it: lower case, letters and digits of every
  /// script kept, "-" for a blank, and "-1", "-2" … behind one that is taken.
  mutating func id(for text: String) -> String {
    let slug = Slugs.slug(text)
    var id = slug
    var count = 0
    while !taken.insert(id).inserted {
      count += 1
      id = "\(slug)-\(count)"
    }
    return id
  }

  private static func slug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber,
        .connectorPunctuation:
        slug.append(scalar)
      case .dashPunctuation where scalar == "-", .spaceSeparator:
        if !slug.isEmpty { slug.append("-") }
      default: break
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "section" : String(slug)
  }
}
