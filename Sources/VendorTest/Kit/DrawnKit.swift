package import ByteSources
package import CarePlanStandard
package import SampleBundles

/// A kit with everything that its papers are made of.
package struct DrawnKit: Hashable, Sendable {
    package var kit: Kit
    /// By id.
    package var scenarios: [String: Scenario]
    /// Points to compare of each import, by id of its scenario.
    package var checks: [String: [CheckLine]]
    /// Ids of imports of so many people that their reference forms stand in a file of their own.
    package var crowds: Set<String> = []

    /// The scenarios of a pattern in one direction, in the order of the kit.
    package func scenarios(of pattern: KitPattern, _ direction: TestDirection) -> [Scenario] {
        pattern.tasks.filter { $0.direction == direction }.compactMap { scenarios[$0.id] }
    }
}

extension ScenarioBundle {
    /// A file of a sample: its name and its bytes.
    package struct RenderedFile: Hashable, Sendable {
        package var name: String
        package var bytes: [UInt8]
    }

    package func rendered(_ standard: Standard = .current) throws(SampleError) -> [RenderedFile] {
        var result: [RenderedFile] = []
        for file in files { result.append(RenderedFile(name: file.name, bytes: try file.rendered(standard))) }
        return result
    }
}

extension Scenario {
    /// The bundles as an input of the checker.
    package func input(_ standard: Standard = .current) throws(SampleError) -> BundleInput {
        var sources: [any ByteSource] = []
        for bundle in bundles {
            sources += try bundle.rendered(standard).map { MemorySource(name: $0.name, bytes: $0.bytes) }
        }
        return BundleInput(sources: sources)
    }
}
