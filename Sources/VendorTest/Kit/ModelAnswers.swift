package import CarePlanStandard
package import SampleBundles

/// What a product without a fault hands in: the exports of every scenario, and sheets with 合 on every line.
///
/// For trying the program out; a kit with them says so in the product's name.
package struct ModelAnswers {
    private let drawn: DrawnKit
    private let standard: Standard

    package init(_ drawn: DrawnKit, _ standard: Standard = .current) {
        self.drawn = drawn
        self.standard = standard
    }

    /// Path below the kit and bytes of every exported file.
    package func exports() throws(SampleError) -> [(path: String, bytes: [UInt8])] {
        var files: [(path: String, bytes: [UInt8])] = []
        for task in drawn.kit.patterns.flatMap(\.tasks) where task.direction == .exports {
            for file in try export(task) { files.append((KitPlaces.export(of: task) + "/" + file.name, file.bytes)) }
        }
        return files
    }

    /// The files that belong into `out` of a scenario.
    package func export(_ task: KitTask) throws(SampleError) -> [ScenarioBundle.RenderedFile] {
        guard let scenario = drawn.scenarios[task.id] else { return [] }
        var files: [ScenarioBundle.RenderedFile] = []
        for bundle in scenario.bundles { files += try bundle.rendered(standard) }
        return files
    }

    /// The lines of a pattern's sheet, filled in.
    package func checks(of pattern: KitPattern, _ mark: CheckLine.Mark = .passed) -> [CheckLine] {
        drawn.scenarios(of: pattern, .imports).flatMap { drawn.checks[$0.id] ?? [] }.map { line in
            var line = line
            line.mark = mark
            return line
        }
    }
}
