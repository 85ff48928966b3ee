/// Why a record of a library file cannot be used.
struct UnusableRecord: Error {
  let reason: String
  /// Whether it names nothing, which is no damage.
  var isNameless = false
}

/// What became of the records of one library file.
struct LibraryRecords {
  let file: String
  private(set) var read = 0
  private(set) var kept = 0
  /// Records that name nothing.
  private(set) var nameless = 0
  /// Names in which U+FFFD stands for what is no Unicode text.
  private(set) var repaired = 0
  private(set) var issues: [ImportIssue] = []
  /// The first damaged record that is not cut off, in words.
  private(set) var firstUnusable: String?
  /// Whether the last record is cut off by the damage of the file.
  private(set) var isCutOff = false

  init(file: String) { self.file = file }

  var damaged: Int { read - kept - nameless }

  /// Makes a row of a record and counts it.
  ///
  /// - Parameters:
  ///   - value: The record.
  ///   - place: Where it is, in words.
  ///   - make: Makes the row.
  /// - Returns: The row, or nil when the record cannot be used.
  mutating func row<Row>(
    of value: JSONValue,
    at place: @autoclosure () -> String,
    _ make: (inout RecordFields) throws(UnusableRecord) -> Row
  ) -> Row? {
    read += 1
    if let damage = value.damage {
      isCutOff = true
      note("\(place()) is cut off or damaged: \(damage.reason)")
      return nil
    }
    var fields = RecordFields(value)
    do throws(UnusableRecord) {
      let row = try make(&fields)
      kept += 1
      noteRepairs(fields.repairedKeys, at: place)
      return row
    } catch {
      drop(error, at: place())
      return nil
    }
  }

  /// A text of what is no record of its own; empty, with an issue, when it is not there.
  mutating func text(_ value: JSONValue, _ key: String, at place: String) -> String {
    guard case .text(let text, let isFaithful) = value[key] else {
      note("\(place): '\(key)' is missing or not text")
      return ""
    }
    if !isFaithful { noteRepairs([key]) { place } }
    return text
  }

  private mutating func noteRepairs(_ keys: [String], at place: () -> String) {
    repaired += keys.count
    for key in keys {
      note("\(place()): '\(key)' holds what is no Unicode text; U+FFFD stands in its place")
    }
  }

  private mutating func drop(_ error: UnusableRecord, at place: String) {
    note("\(place): \(error.reason)")
    if error.isNameless {
      nameless += 1
    } else {
      firstUnusable = firstUnusable ?? issues.last?.reason
    }
  }

  private mutating func note(_ reason: String) {
    issues.append(ImportIssue(file: file, record: read > 0 ? read : nil, reason: reason))
  }
}

/// The texts of one record.
struct RecordFields {
  let value: JSONValue
  /// The keys of texts in which U+FFFD stands for what is no Unicode text.
  private(set) var repairedKeys: [String] = []

  init(_ value: JSONValue) { self.value = value }

  /// A text that has to be there.
  mutating func name(_ key: String) throws(UnusableRecord) -> String {
    guard let name = try text(key), !name.isEmpty else {
      throw UnusableRecord(reason: "'\(key)' is missing or empty")
    }
    return name
  }

  /// A text; nil when there is none or it is null.
  mutating func text(_ key: String) throws(UnusableRecord) -> String? {
    try checkObject()
    guard let member = value[key], !member.isNull else { return nil }
    return try text(member, key)
  }

  func checkObject() throws(UnusableRecord) {
    guard case .object = value else { throw UnusableRecord(reason: "expected an object") }
  }

  /// The record itself, which has to be a text.
  mutating func bareText() throws(UnusableRecord) -> String { try text(value, "the text") }

  /// The fields of an object inside this one, read by `body`.
  mutating func inside<Result>(
    _ key: String,
    _ body: (inout RecordFields) throws(UnusableRecord) -> Result
  ) throws(UnusableRecord) -> Result? {
    guard let member = value[key], !member.isNull else { return nil }
    var fields = RecordFields(member)
    let result = try body(&fields)
    repairedKeys += fields.repairedKeys
    return result
  }

  /// Notes that something of a text had to become U+FFFD.
  mutating func noteRepair(of key: String) { repairedKeys.append(key) }

  private mutating func text(_ value: JSONValue, _ key: String) throws(UnusableRecord) -> String {
    guard case .text(let text, let isFaithful) = value else {
      throw UnusableRecord(reason: "'\(key)' is not text")
    }
    if !isFaithful { noteRepair(of: key) }
    return text
  }
}
