// swift-tools-version: 6.2

import PackageDescription

// Set RAAKVLAK_CORE to build the core and its tests alone: no Swift package is resolved then, and a cold
// build takes seconds. CI sets RAAKVLAK_STRICT: warnings are errors.
let isCoreOnly = Context.environment["RAAKVLAK_CORE"] != nil
let isStrict = Context.environment["RAAKVLAK_STRICT"] != nil

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

func core(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["RaakvlakTesting"], swiftSettings: settings)
}

// Each target imports only targets that stand above it.
let package = Package(
    name: "raakvlak",
    platforms: [.macOS(.v15)],
    products: [
        .library(
            name: "Raakvlak",
            targets: [
                "RaakvlakNetwork", "RaakvlakAnalysis", "RaakvlakMatching", "RaakvlakMaps", "RaakvlakGraphviz",
                "RaakvlakTagging", "RaakvlakRecords", "RaakvlakSpreadsheets", "RaakvlakInterchange",
                "RaakvlakDocuments", "RaakvlakStore",
            ]
        )
    ],
    targets: [
        core("RaakvlakNetwork"),
        core("RaakvlakAnalysis", ["RaakvlakNetwork"]),
        core("RaakvlakMatching", ["RaakvlakNetwork"]),
        // Debian's libstemmer has no file for pkg-config.
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
        core("RaakvlakTagging", ["CStemmer", "RaakvlakNetwork"]),
        core("RaakvlakMaps", ["RaakvlakNetwork", "RaakvlakAnalysis", "RaakvlakMatching"]),
        .systemLibrary(
            name: "CGraphviz",
            pkgConfig: "libgvc",
            providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]
        ),
        core("RaakvlakGraphviz", ["CGraphviz", "RaakvlakMaps", "RaakvlakNetwork"]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(
            name: "CXLSXWriter",
            pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
        ),
        core("RaakvlakRecords", ["RaakvlakNetwork"]),
        core(
            "RaakvlakSpreadsheets",
            ["RaakvlakNetwork", "RaakvlakRecords", "CExpat", "CZip", "CXLSXWriter"]
        ),
        core("RaakvlakInterchange", ["CExpat", "RaakvlakNetwork", "RaakvlakRecords"]),
        .systemLibrary(
            name: "CCrypto",
            pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"]), .brew(["openssl"])]
        ),
        core("RaakvlakStore", ["CCrypto", "RaakvlakNetwork", "RaakvlakRecords", "RaakvlakInterchange"]),
        .systemLibrary(
            name: "CPostgres",
            pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"]), .brew(["libpq"])]
        ),
        core(
            "RaakvlakPostgres",
            ["CPostgres", "RaakvlakNetwork", "RaakvlakStore"]
        ),
        core(
            "RaakvlakDocuments",
            [
                "RaakvlakNetwork", "RaakvlakAnalysis", "RaakvlakMatching", "RaakvlakTagging", "RaakvlakMaps",
                "RaakvlakRecords", "RaakvlakInterchange", "RaakvlakStore",
            ]
        ),
        core("RaakvlakTesting", ["RaakvlakNetwork", "RaakvlakStore"]),

        tests("RaakvlakNetworkTests", ["RaakvlakNetwork"]),
        tests("RaakvlakAnalysisTests", ["RaakvlakNetwork", "RaakvlakAnalysis"]),
        tests("RaakvlakMatchingTests", ["RaakvlakNetwork", "RaakvlakMatching", "RaakvlakRecords"]),
        tests("RaakvlakTaggingTests", ["RaakvlakNetwork", "RaakvlakTagging", "RaakvlakRecords"]),
        tests("RaakvlakRecordsTests", ["RaakvlakNetwork", "RaakvlakRecords"]),
        tests(
            "RaakvlakMapsTests",
            ["RaakvlakNetwork", "RaakvlakAnalysis", "RaakvlakMatching", "RaakvlakMaps", "RaakvlakRecords"]
        ),
        tests(
            "RaakvlakGraphvizTests",
            [
                "RaakvlakNetwork", "RaakvlakAnalysis", "RaakvlakMatching", "RaakvlakMaps", "RaakvlakGraphviz",
                "RaakvlakRecords",
            ]
        ),
        tests("RaakvlakSpreadsheetsTests", ["RaakvlakNetwork", "RaakvlakRecords", "RaakvlakSpreadsheets"]),
        tests("RaakvlakInterchangeTests", ["RaakvlakNetwork", "RaakvlakRecords", "RaakvlakInterchange"]),
        tests(
            "RaakvlakDocumentsTests",
            [
                "RaakvlakNetwork", "RaakvlakAnalysis", "RaakvlakMatching", "RaakvlakRecords", "RaakvlakInterchange",
                "RaakvlakStore", "RaakvlakDocuments",
            ]
        ),
        tests("RaakvlakPostgresTests", ["RaakvlakNetwork", "RaakvlakStore", "RaakvlakPostgres"]),
        tests("RaakvlakStoreTests", ["RaakvlakNetwork", "RaakvlakRecords", "RaakvlakInterchange", "RaakvlakStore"]),
    ],
    swiftLanguageModes: [.v6]
)

// The edges: what needs a Swift package, or is built on all of the above.
if !isCoreOnly {
    let everything: [Target.Dependency] = [
        "RaakvlakNetwork", "RaakvlakAnalysis", "RaakvlakMatching", "RaakvlakTagging", "RaakvlakMaps",
        "RaakvlakGraphviz", "RaakvlakRecords", "RaakvlakSpreadsheets", "RaakvlakInterchange", "RaakvlakDocuments",
        "RaakvlakStore", "RaakvlakSQLite", "RaakvlakPostgres",
    ]
    package.dependencies += [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    ]
    package.products += [
        .executable(name: "raakvlak", targets: ["raakvlak"]),
        .executable(name: "raakvlak-bench", targets: ["raakvlak-bench"]),
    ]
    package.targets += [
        .target(
            name: "RaakvlakSQLite",
            dependencies: [
                "RaakvlakNetwork", "RaakvlakRecords", "RaakvlakStore",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "raakvlak",
            dependencies: everything + [.product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "raakvlak-bench",
            dependencies: everything + [
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: settings
        ),
        tests(
            "RaakvlakSQLiteTests",
            [
                "RaakvlakNetwork", "RaakvlakRecords", "RaakvlakStore", "RaakvlakSQLite",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        tests("raakvlakTests", everything),
    ]
}
