import BundleChecker
import ByteSources
import CarePlanStandard
import SampleBundles

/// Checks the files of a sample where they are, in memory.
enum FaultCheck {
    static func report(_ files: [SampleFile], _ standard: Standard = .current) throws -> Report {
        let sources = try files.map { file in
            MemorySource(name: file.name, bytes: try file.rendered(standard))
        }
        return Checker().check(BundleInput(sources: sources))
    }

    /// Every unit of every edition.
    static let units: [(edition: String, unit: String)] = Standard.current.editions.flatMap { edition in
        Standard.current.units.filter { $0.editions.contains(edition.id) }.map { (edition.id, $0.id) }
    }
}
