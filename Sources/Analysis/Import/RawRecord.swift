/// The fields of one record, still as pieces of the text.
struct RawRecord {
  /// The value of a field.
  struct Value {
    enum Kind: UInt8 { case absent, null, yes, no, number, text, nested }

    var start = 0
    private var length: Int32 = 0
    var kind = Kind.absent
    /// Whether a text holds escapes.
    var hasEscapes = false

    /// No field.
    init() {}

    @inline(__always)
    init(start: Int, count: Int, kind: Kind, hasEscapes: Bool = false) {
      self.start = start
      length = Int32(truncatingIfNeeded: count)
      self.kind = kind
      self.hasEscapes = hasEscapes
    }

    var count: Int { Int(length) }
    var isText: Bool { kind == .text }
  }

  private var values = InlineArray<20, Value>(repeating: Value())
  /// The sum of the hashes of all values that are only compared, and that of the personal ones.
  var otherHash: UInt64 = 0
  var personHash: UInt64 = 0

  /// The value of a field; of a repeated key the last one counts.
  @inline(__always)
  subscript(field: PlayField) -> Value {
    get { values[Int(field.rawValue)] }
    set { values[Int(field.rawValue)] = newValue }
  }

  mutating func clear() {
    values = InlineArray(repeating: Value())
    otherHash = 0
    personHash = 0
  }
}
