// swift-tools-version: 6.2
// cpcheck: ケアプランデータ連携標準仕様の検査ツール。依存パッケージなし。
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Targets that work on raw bytes say so: every unsafe operation is marked.
let byteSettings = settings + [.strictMemorySafety()]

let package = Package(
    name: "cpcheck",
    products: [
        .library(name: "CarePlanConformance", targets: ["CarePlanConformance"]),
        .executable(name: "cpcheck", targets: ["cpcheck"]),
    ],
    targets: [
        // Arrows point down only; the order here is from the bottom to the top.
        .target(name: "MS932", swiftSettings: byteSettings),
        .target(name: "ByteSources", swiftSettings: byteSettings),
        .target(name: "OutputFiles", swiftSettings: settings),
        .target(name: "CarePlanStandard", dependencies: ["MS932"], swiftSettings: settings),
        // Runs other people's programs: Foundation's Process needs all of Foundation, which the command does not link.
        .target(name: "ForeignCommand", swiftSettings: settings),
        .target(
            name: "CorpusScore", dependencies: ["CarePlanStandard", "ForeignCommand"], swiftSettings: settings
        ),
        // zlib of the system: Debian's zlib1g-dev.
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "BundleIntake", dependencies: ["ByteSources", "CZlib", "MS932"], swiftSettings: byteSettings),
        .target(
            name: "BundleChecker",
            dependencies: ["CarePlanStandard", "ByteSources", "MS932"],
            swiftSettings: settings
        ),
        .target(name: "SampleBundles", dependencies: ["CarePlanStandard", "MS932"], swiftSettings: settings),
        .target(
            name: "BundleTools",
            dependencies: ["BundleChecker", "CarePlanStandard", "ByteSources", "MS932"],
            swiftSettings: settings
        ),
        .target(name: "CheckPolicy", dependencies: ["BundleChecker", "CarePlanStandard"], swiftSettings: settings),
        .target(
            name: "VendorTest",
            dependencies: [
                "BundleTools", "CheckPolicy", "BundleChecker", "SampleBundles", "ByteSources", "CarePlanStandard",
                "MS932",
            ],
            swiftSettings: settings
        ),
        .target(
            name: "CheckReports",
            dependencies: [
                "CheckPolicy", "BundleTools", "VendorTest", "CorpusScore", "SampleBundles", "BundleChecker",
                "CarePlanStandard",
            ],
            swiftSettings: settings
        ),
        .target(
            name: "CarePlanConformance",
            dependencies: [
                "BundleIntake", "BundleChecker", "BundleTools", "ByteSources", "CarePlanStandard", "CheckPolicy",
                "CheckReports", "OutputFiles", "SampleBundles", "VendorTest",
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "cpcheck",
            dependencies: [
                "CarePlanConformance", "BundleIntake", "BundleChecker", "BundleTools", "ByteSources",
                "CarePlanStandard",
                "CheckPolicy", "CheckReports", "OutputFiles", "SampleBundles", "VendorTest",
                "CorpusScore", "ForeignCommand",
            ],
            swiftSettings: settings
        ),
        // Tests
        .target(
            name: "TestSupport", dependencies: ["BundleChecker", "ByteSources", "CarePlanStandard", "MS932"],
            path: "Tests/TestSupport", swiftSettings: settings
        ),
        // Records, fields and rules of single rows a second time, plain and slow: what the checker is held against.
        .target(
            name: "PlainReference", dependencies: ["BundleChecker", "CarePlanStandard", "MS932"],
            path: "Tests/PlainReference", swiftSettings: settings
        ),
        // What is fuzzed, and what must hold of it; the tests try there what broke it once.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "TestSupport", "PlainReference", "CheckReports", "CheckPolicy", "BundleChecker", "BundleIntake",
                "ByteSources", "CarePlanStandard", "MS932",
            ],
            path: "Tests/FuzzTargets", swiftSettings: settings
        ),
        .testTarget(
            name: "FuzzTests",
            dependencies: [
                "FuzzTargets", "TestSupport", "BundleChecker", "ByteSources", "CarePlanStandard",
            ],
            exclude: ["Cases"], swiftSettings: settings
        ),
        .testTarget(name: "MS932Tests", dependencies: ["TestSupport", "MS932"], swiftSettings: byteSettings),
        .testTarget(name: "CarePlanStandardTests", dependencies: ["CarePlanStandard"], swiftSettings: settings),
        .testTarget(name: "RuleCatalogueTests", dependencies: ["CarePlanStandard"], swiftSettings: settings),
        .testTarget(
            name: "BundleIntakeTests", dependencies: ["TestSupport", "BundleIntake", "ByteSources"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "OutputFilesTests", dependencies: ["TestSupport", "OutputFiles"], swiftSettings: settings
        ),
        .testTarget(
            name: "ForeignCommandTests", dependencies: ["TestSupport", "ForeignCommand"], swiftSettings: settings
        ),
        .testTarget(
            name: "CorpusScoreTests", dependencies: ["TestSupport", "CorpusScore", "CarePlanStandard"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BundleCheckerTests",
            dependencies: [
                "TestSupport", "PlainReference", "BundleChecker", "ByteSources", "CarePlanStandard", "MS932",
            ],
            swiftSettings: settings
        ),
        // Edits whose effect is known, tried on sample bundles.
        .testTarget(
            name: "MetamorphicTests",
            dependencies: [
                "TestSupport", "PlainReference", "SampleBundles", "BundleChecker", "BundleIntake", "CheckReports",
                "ByteSources", "CarePlanStandard", "MS932",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BundleToolsTests",
            dependencies: [
                "TestSupport", "BundleTools", "BundleChecker", "BundleIntake", "ByteSources", "CarePlanStandard",
                "MS932",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SampleBundlesTests",
            dependencies: [
                "TestSupport", "SampleBundles", "BundleTools", "BundleChecker", "ByteSources", "CarePlanStandard",
                "MS932",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "VendorTestTests",
            dependencies: [
                "TestSupport", "VendorTest", "SampleBundles", "BundleTools", "BundleChecker", "CheckPolicy",
                "ByteSources",
                "CarePlanStandard", "MS932",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CheckPolicyTests", dependencies: ["CheckPolicy", "BundleChecker", "CarePlanStandard"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CheckReportsTests",
            dependencies: [
                "TestSupport", "CarePlanConformance", "CheckReports", "CheckPolicy", "BundleTools", "BundleChecker",
                "SampleBundles",
                "ByteSources", "CarePlanStandard", "VendorTest",
            ],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CarePlanConformanceTests", dependencies: ["CarePlanConformance"], swiftSettings: settings
        ),
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "TestSupport", "cpcheck", "CheckReports", "CheckPolicy", "BundleChecker", "CarePlanStandard",
                "OutputFiles",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CorpusTests",
            dependencies: [
                "TestSupport", "CarePlanConformance", "BundleChecker", "BundleIntake", "BundleTools", "ByteSources",
                "CarePlanStandard", "CheckPolicy", "CheckReports", "MS932", "SampleBundles",
            ],
            swiftSettings: settings
        ),
    ]
)

// The fuzzer itself needs every module built for it (`Scripts/fuzz` does): ordinary builds do not see it.
if Context.environment["CPCHECK_FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
        .executableTarget(
            name: "cpcheck-fuzz",
            dependencies: ["FuzzTargets", "TestSupport", "CFuzzer"],
            path: "Tests/FuzzDriver", swiftSettings: settings
        ),
    ]
}
