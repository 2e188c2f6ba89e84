// swift-tools-version: 6.2
// What `Scripts/mutation` builds, in a folder of its own: the checker, what it stands on, and the mutants.
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]
let checker: [Target.Dependency] = ["BundleChecker", "ByteSources", "CarePlanStandard", "MS932"]

let package = Package(
    name: "cpcheck",
    targets: [
        .target(name: "MS932", swiftSettings: settings),
        .target(name: "ByteSources", swiftSettings: settings),
        .target(name: "CarePlanStandard", dependencies: ["MS932"], swiftSettings: settings),
        .systemLibrary(name: "CZlib"),
        .target(name: "BundleIntake", dependencies: ["ByteSources", "CZlib", "MS932"], swiftSettings: settings),
        .target(
            name: "BundleChecker", dependencies: ["CarePlanStandard", "ByteSources", "MS932"], swiftSettings: settings),
        .target(name: "SampleBundles", dependencies: ["CarePlanStandard", "MS932"], swiftSettings: settings),
        .target(name: "CheckPolicy", dependencies: ["BundleChecker", "CarePlanStandard"], swiftSettings: settings),
        .target(name: "TestSupport", dependencies: checker, path: "Tests/TestSupport", swiftSettings: settings),
        .executableTarget(
            name: "mutation", dependencies: checker + ["BundleIntake", "CheckPolicy", "SampleBundles", "TestSupport"],
            path: "Tests/Mutation", swiftSettings: settings),
    ]
)
