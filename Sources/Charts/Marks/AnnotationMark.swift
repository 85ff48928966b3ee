/// A mark that says something about the data of other marks: a rule, a shaded stretch, one point.
public protocol AnnotationMark: ChartContent {
  /// The text beside the mark; nil for the one that follows from its values.
  var annotationText: String? { get set }
}

extension AnnotationMark {
  /// Says something about other marks.
  public var isAnnotation: Bool { true }

  /// Sets the text beside the mark.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  ///   RuleMark(y: .value("A thousand", 1000)).annotation("a thousand plays")
  /// }
  /// ```
  ///
  /// - Parameter text: A few words; the empty string is no text.
  /// - Returns: The mark with the text.
  public func annotation(_ text: String) -> Self {
    var copy = self
    copy.annotationText = text
    return copy
  }
}
