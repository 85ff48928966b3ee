internal import Notebook
internal import NotebookReport

/// A notebook as a Swift package that writes the same report.
struct SwiftPackage {
  struct File {
    var path: String
    var text: String
  }

  let document: Document
  let cells: ExportedCells
  let package: PackageReference
  /// The page as the notebook gives it now.
  let html: String

  init(_ document: Document, _ plan: Plan, package: PackageReference, html: String) {
    self.document = document
    cells = ExportedCells(document: document, plan: plan, name: document.source.path.lastComponent)
    self.package = package
    self.html = html
  }

  /// The files, the manifest last: without it the folder is no package yet.
  func files(in folder: String) -> [File] {
    [
      File(path: "README.md", text: readme),
      File(path: ".gitignore", text: "/.build\n/out\n"),
      File(path: "Sources/Report/notebook.md", text: document.source.text),
      File(path: "Sources/Report/Report.swift", text: support),
      File(path: "Sources/Report/main.swift", text: cells.text),
      File(path: "Package.swift", text: manifest(in: folder)),
    ]
  }

  /// The notebook's name without its ending.
  var stem: String {
    cells.name.lastIndex(of: ".").map { String(cells.name[..<$0]) } ?? cells.name
  }

  private func manifest(in folder: String) -> String {
    """
    // swift-tools-version: 6.2

    import PackageDescription

    let package = Package(
      name: \(stem.swiftLiteral),
      dependencies: [
        \(package.dependency(from: folder))
      ],
      targets: [
        .executableTarget(
          name: "Report",
          dependencies: [
            .product(name: "Analysis", package: "notebook"),
            .product(name: "Charts", package: "notebook"),
            .product(name: "NotebookReport", package: "notebook"),
          ],
          resources: [.embedInCode("notebook.md")]
        )
      ]
    )

    """
  }
}
