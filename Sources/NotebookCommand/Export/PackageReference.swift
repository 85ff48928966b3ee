internal import NotebookReport

/// Where an exported package finds the package that it builds on.
enum PackageReference {
  case path(String)
  case url(String)

  /// - Throws: `UsageFailure` when a path does not lead to the package.
  init(_ text: String) throws(UsageFailure) {
    if text.contains("://") || text.hasPrefix("git@") {
      self = .url(text)
    } else if Paths.isFolder(text + "/Sources/NotebookReport") {
      self = .path(text)
    } else {
      throw UsageFailure(
        "'\(text)' is not the package 'notebook'",
        help: "name its folder or its URL: '--package PATH-OR-URL'"
      )
    }
  }

  /// The dependency as a manifest in `folder` writes it: a relative path stays relative, so that
  /// both can be moved together.
  func dependency(from folder: String) -> String {
    switch self {
    case .url(let url): ".package(url: \(url.swiftLiteral), from: \"\(Version.current)\")"
    case .path(let path):
      ".package(name: \"notebook\", path: \(Self.path(path, from: folder).swiftLiteral))"
    }
  }

  private static func path(_ path: String, from folder: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    let target = Paths.absolute(path).split(separator: "/")
    let start = Paths.absolute(folder).split(separator: "/")
    let common = zip(target, start).prefix { $0 == $1 }.count
    let up = start.dropFirst(common).map { _ in ".." }
    let steps = up + target.dropFirst(common).map(String.init)
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }
}
