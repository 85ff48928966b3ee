// swift-tools-version: 6.2

import PackageDescription

/// Every target of ours is built under the same strict rules.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "notebook",
  products: [
    .executable(name: "notebook", targets: ["NotebookCommand"]),
    .library(name: "Analysis", targets: ["Analysis"]),
    .library(name: "Charts", targets: ["Charts"]),
    .library(name: "NotebookReport", targets: ["NotebookReport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .systemLibrary(name: "CDeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"])]),
    // Only a header, whose functions are inlined.
    .systemLibrary(name: "CBytes"),
    .target(name: "CNeighbors"),
    .target(name: "DecimalText", swiftSettings: strict),
    .target(
      name: "Analysis",
      dependencies: ["CBytes", "CDeflate", "CNeighbors", "DecimalText"],
      swiftSettings: strict
    ),
    .target(
      name: "Charts",
      dependencies: ["DecimalText"],
      swiftSettings: strict,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
    ),
    .target(name: "SampleData", swiftSettings: strict),
    .target(
      name: "Notebook",
      dependencies: [
        "CMarkGFM",
        "CNettle",
        "DecimalText",
        .product(name: "SwiftDiagnostics", package: "swift-syntax"),
        .product(name: "SwiftIDEUtils", package: "swift-syntax"),
        .product(name: "SwiftOperators", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "NotebookReport",
      dependencies: [
        "Analysis",
        "Charts",
        "Notebook",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "NotebookCommand",
      dependencies: [
        "Analysis",
        "Charts",
        "Notebook",
        "NotebookReport",
        "SampleData",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(name: "Fuzzing", dependencies: ["Analysis", "Notebook"], swiftSettings: strict),
    .executableTarget(
      name: "NotebookFuzzer",
      dependencies: [
        "Fuzzing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    // Only for `make bench`.
    .executableTarget(
      name: "NeighborBenchmark",
      dependencies: ["Analysis", "CNeighbors"],
      path: "Benchmarks/Neighbors",
      swiftSettings: strict
    ),
    .testTarget(name: "DecimalTextTests", dependencies: ["DecimalText"], swiftSettings: strict),
    .testTarget(
      name: "AnalysisTests",
      dependencies: ["Analysis", "CBytes", "CNeighbors"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ChartsTests",
      dependencies: ["Charts"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(name: "SampleDataTests", dependencies: ["SampleData"], swiftSettings: strict),
    .testTarget(
      name: "NotebookTests",
      dependencies: ["Notebook"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "NotebookCommandTests",
      dependencies: [
        "Notebook",
        "NotebookCommand",
        "SampleData",
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"], swiftSettings: strict),
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["Analysis", "Charts", "Notebook", "NotebookCommand"],
      exclude: ["Notebooks", "Programs"],
      swiftSettings: strict
    ),
  ]
)
