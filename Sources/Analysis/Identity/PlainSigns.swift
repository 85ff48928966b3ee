/// The ASCII signs that typographic ones are written as.
enum PlainSigns {
  /// The signs for a scalar, none for an invisible one; nil when it stands for itself.
  static func signs(for scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0xB4, 0x2B9, 0x2BB...0x2BD, 0x2018...0x201B, 0x2032, 0x2035: "'"
    case 0x201E, 0x2033, 0x3008...0x300F: "\""
    case 0x2026: "..."
    case 0x2044, 0x2215: "/"
    case 0x2212: "-"
    case 0xFE00...0xFE0F: ""  // whether the sign before is drawn as text or as a picture
    default: Unicode.Scalar(scalar).flatMap { signs(for: $0.properties.generalCategory) }
    }
  }

  private static func signs(for category: Unicode.GeneralCategory) -> StaticString? {
    switch category {
    case .dashPunctuation: "-"
    case .initialPunctuation, .finalPunctuation: "\""
    case .openPunctuation: "("
    case .closePunctuation: ")"
    case .otherPunctuation, .connectorPunctuation: " "
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: " "
    case .control, .format: ""
    default: nil
    }
  }
}

extension StaticString {
  var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
