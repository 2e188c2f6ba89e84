import ByteSources
import SampleBundles
import VendorTest

/// The files that a scenario asks for, as bytes: an edit writes one of them anew.
struct RenderedAnswer {
    private let scenario: Scenario
    /// By bundle and file.
    private let sources: [[MemorySource]]

    init(_ scenario: Scenario) throws {
        self.scenario = scenario
        sources = try scenario.bundles.map { try $0.files.map(Self.source) }
    }

    func input(with edit: ItemEdit) throws -> BundleInput {
        var sources = sources
        sources[edit.bundle][edit.file] = try Self.source(
            edit.applied(to: scenario.bundles[edit.bundle].files[edit.file]))
        return BundleInput(sources: sources.flatMap { $0 })
    }

    private static func source(_ file: SampleFile) throws -> MemorySource {
        MemorySource(name: file.name, bytes: try file.rendered())
    }
}
