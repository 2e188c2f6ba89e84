package import CarePlanStandard
package import VendorTest

/// Every file of a new kit but the samples of large imports: a path below the kit and its bytes.
package struct KitDocuments {
    package struct File: Hashable, Sendable {
        /// Parts separated by `/`.
        package var path: String
        package var bytes: [UInt8]
    }

    private let drawn: DrawnKit
    private let standard: Standard

    /// Model answers lie in the kit: exports, and sheets with 合.
    private let isAnswered: Bool

    package init(_ drawn: DrawnKit, isAnswered: Bool = false, _ standard: Standard = .current) {
        self.drawn = drawn
        self.isAnswered = isAnswered
        self.standard = standard
    }

    /// Hands over one file after the other. `kit.json` comes last: where it is, the kit is whole.
    package func write(_ take: (File) throws -> Void) throws {
        try take(
            File(
                path: "README.md", bytes: try bytes { try KitReadme(kit: drawn.kit, standard: standard).write(to: $0) })
        )
        for pattern in drawn.kit.patterns where pattern.exclusion == nil {
            let imports = drawn.scenarios(of: pattern, .imports)
            for task in pattern.tasks {
                guard let scenario = drawn.scenarios[task.id] else { continue }
                switch task.direction {
                case .imports: try samples(of: scenario, task, take)
                case .exports: try papers(of: scenario, task, take)
                }
            }
            guard !imports.isEmpty else { continue }
            try take(
                File(
                    path: KitPlaces.forms(of: pattern.id),
                    bytes: try forms(imports.filter { !drawn.crowds.contains($0.id) })))
            try take(
                File(
                    path: KitPlaces.checks(of: pattern.id),
                    bytes: try bytes { sink in
                        let mark: CheckLine.Mark = isAnswered ? .passed : .open
                        try ChecksCSV.write(ModelAnswers(drawn, standard).checks(of: pattern, mark), to: sink)
                    }))
        }
        if isAnswered {
            for file in try ModelAnswers(drawn, standard).exports() {
                try take(File(path: file.path, bytes: file.bytes))
            }
        }
        try take(File(path: KitDocument.name, bytes: KitDocument.write(drawn.kit)))
    }

    /// Folders that are there although they hold nothing.
    package var emptyFolders: [String] {
        drawn.kit.patterns.flatMap(\.tasks).filter { $0.direction == .exports }.map(KitPlaces.export)
    }

    private func samples(of scenario: Scenario, _ task: KitTask, _ take: (File) throws -> Void) throws {
        // Several units in the order of their timestamps, each in a folder of its own.
        for (number, bundle) in scenario.bundles.enumerated() {
            let folder = scenario.bundles.count == 1 ? task.folder : "\(task.folder)/\(number + 1)"
            for file in try bundle.rendered(standard) {
                try take(File(path: "\(folder)/\(file.name)", bytes: file.bytes))
            }
        }
        // The forms of a crowd would bury those of the other scenarios.
        if drawn.crowds.contains(task.id) {
            try take(File(path: KitPlaces.forms(of: task), bytes: try forms([scenario])))
        }
    }

    private func forms(_ scenarios: [Scenario]) throws -> [UInt8] {
        try bytes { try ReferenceForms(drawn.kit, standard).write(scenarios, to: $0) }
    }

    private func papers(of scenario: Scenario, _ task: KitTask, _ take: (File) throws -> Void) throws {
        try take(
            File(
                path: KitPlaces.sheet(of: task),
                bytes: try bytes { try ScenarioMarkdown(drawn.kit, standard).write(scenario, to: $0) }))
        try take(File(path: KitPlaces.scenario(of: task), bytes: ScenarioDocument.write(scenario, standard)))
    }

    private func bytes(_ write: (any ReportSink) throws -> Void) rethrows -> [UInt8] {
        let sink = MemorySink()
        try write(sink)
        return sink.bytes
    }
}
