/// A value that a chart can place: a number, a name or nothing.
public protocol Plottable: Sendable {
  /// The value as the chart sees it; a number that is not finite is `.missing`.
  var plotted: PlottableValue { get }
}

/// What a chart knows of one value: a quantity, a name, or that there is none.
///
/// Names are equal when their UTF-8 bytes are equal: two spellings that only look the same stay apart.
public enum PlottableValue: Sendable {
  /// A quantity, placed on a linear scale, or in numeric order on a band scale.
  case number(Double)
  /// A name, placed on a band or point scale in the order of first appearance.
  case category(String)
  /// No value: the row is not drawn, and the description counts it.
  case missing
}

extension PlottableValue: Hashable {
  /// Whether both are the same number, the same bytes of a name, or both missing.
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left == right
    case (.category(let left), .category(let right)): left.utf8.elementsEqual(right.utf8)
    case (.missing, .missing): true
    case (.number, _), (.category, _), (.missing, _): false
    }
  }

  /// Feeds the number or the bytes of the name into `hasher`.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .number(let number): hasher.combine(number)
    case .category(var name): name.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    case .missing: hasher.combine(false)
    }
  }
}

extension PlottableValue: Plottable {
  /// The value itself, or `.missing` for a number that is not finite.
  public var plotted: PlottableValue {
    guard case .number(let number) = self else { return self }
    return number.plotted
  }

  var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  var isCategory: Bool {
    guard case .category = self else { return false }
    return true
  }

  var isMissing: Bool { self == .missing }
}

extension Double: Plottable {
  /// A number, or `.missing` for NaN and the infinities.
  public var plotted: PlottableValue { isFinite ? .number(self) : .missing }
}

extension Int: Plottable {
  /// The nearest `Double`.
  public var plotted: PlottableValue { .number(Double(self)) }
}

extension String: Plottable {
  /// A name; the empty string is a name too.
  public var plotted: PlottableValue { .category(self) }
}

extension Optional: Plottable where Wrapped: Plottable {
  /// The wrapped value, or `.missing`.
  public var plotted: PlottableValue { self?.plotted ?? .missing }
}
