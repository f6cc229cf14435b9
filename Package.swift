// swift-tools-version: 6.0
import PackageDescription

/// What every target of ours is compiled with; see docs/architecture.md.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// One of our own library targets; it may import what stands before it in the list below, never after.
func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one stage; fixtures are read by path (see Tests/Fixtures), not bundled.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A C library as Debian ships it; exactly one Swift target imports each.
func library(_ name: String, pkgConfig: String? = nil, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let orderedCollections: Target.Dependency = .product(
  name: "OrderedCollections", package: "swift-collections")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "parchemin",
  products: [.executable(name: "parchemin", targets: ["parchemin"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    library("CGLib", pkgConfig: "glib-2.0", apt: "libglib2.0-dev"),
    library("CPango", pkgConfig: "pangoft2 fontconfig", apt: "libpango1.0-dev"),
    library("CCairo", pkgConfig: "cairo-ft cairo-pdf cairo-png", apt: "libcairo2-dev"),
    library("CRSVG", pkgConfig: "librsvg-2.0", apt: "librsvg2-dev"),
    library("CExpat", pkgConfig: "expat", apt: "libexpat1-dev"),
    // zlib.pc may be missing where zlib is not; the module map links it.
    library("CZlib", apt: "zlib1g-dev"),
    library("CQRCodeGen", pkgConfig: "qrcodegen", apt: "libqrcodegen-dev"),
    // libhyphen has no .pc file; the module map links it.
    library("CHyphen", apt: "libhyphen-dev"),
    library("CArchive", pkgConfig: "libarchive", apt: "libarchive-dev"),

    stage("Problems"),
    stage("Host", ["CGLib", "Problems"]),
    stage("YAMLSource", ["Problems", yams]),
    stage("Localization", ["Problems", "YAMLSource", orderedCollections]),
    stage("Document", ["Localization"]),
    stage("Export", ["CArchive", "Problems", "Localization", "Document"]),
    stage("Roster", ["Problems", "Localization"]),
    stage("Dossier", ["Problems", "YAMLSource", "Localization"]),
    stage(
      "Templates",
      ["Problems", "YAMLSource", "Localization", "Document", "Roster", "Dossier"]),
    stage(
      "Layout", ["CPango", "CHyphen", "Problems", "YAMLSource", "Localization", "Document"]),
    stage(
      "Drawing",
      [
        "CCairo", "CRSVG", "CExpat", "CQRCodeGen", "Problems", "Localization", "Document", "Layout",
      ]),
    stage(
      "PDF",
      ["CZlib", "Problems", "Localization", "Document", "Layout", "Drawing", orderedCollections]),
    stage(
      "Production",
      [
        "Problems", "Host", "YAMLSource", "Localization", "Document", "Roster", "Dossier",
        "Templates", "Layout", "Drawing", "PDF", "Export",
      ]),
    .executableTarget(
      name: "parchemin",
      dependencies: [
        "Problems", "Host", "Localization", "Dossier", "Export", "Production", argumentParser,
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "bench-work",
      dependencies: [
        "Problems", "Host", "Localization", "Document", "Layout", "Drawing", "PDF", "Production",
      ],
      path: "bench/Work", swiftSettings: strict),
    .executableTarget(
      name: "localization-bench", dependencies: ["Localization", "Problems"],
      path: "bench/Localization", swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("LocalizationTests", ["TestSupport", "Localization", "YAMLSource", "Problems"]),
    tests("RosterTests", ["TestSupport", "Roster", "Localization", "Problems"]),
    tests("DossierTests", ["TestSupport", "Dossier", "YAMLSource", "Localization", "Problems"]),
    tests(
      "TemplatesTests",
      [
        "Templates", "Drawing", "CCairo", "Layout", "Document", "Localization", "Roster", "Dossier",
        "YAMLSource", "Problems",
      ]),
    tests(
      "LayoutTests",
      ["TestSupport", "Layout", "Document", "Localization", "YAMLSource", "Problems"]),
    tests(
      "DrawingTests",
      ["TestSupport", "Drawing", "CCairo", "Layout", "Document", "Localization", "Problems"]),
    tests(
      "PDFTests",
      [
        "TestSupport", "PDF", "Drawing", "Layout", "Document", "Localization", "Problems",
        orderedCollections,
      ]),
    tests(
      "ExportTests", ["TestSupport", "Export", "CArchive", "Document", "Localization", "Problems"]),
    tests("ProductionTests", ["TestSupport", "Production", "Host", "Problems", "Localization"]),
    tests(
      "CommandTests",
      [
        "TestSupport", "parchemin", "Production", "Dossier", "Localization", "YAMLSource", "Host",
        "Problems",
        argumentParser,
      ]),
  ],
  swiftLanguageModes: [.v6]
)
