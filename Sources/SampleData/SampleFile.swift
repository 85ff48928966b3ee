/// A file that was made up.
public struct SampleFile: Sendable {
  /// Where it belongs, relative to the sample's folder: `export/YourLibrary.json`.
  public let path: String
  /// What it holds, in UTF-8.
  public let bytes: [UInt8]
}
