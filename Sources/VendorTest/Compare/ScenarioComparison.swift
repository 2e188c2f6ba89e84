import BundleChecker
import BundleTools
package import ByteSources
package import CarePlanStandard
import SampleBundles

/// Compares an export with its scenario: units, files, people, items.
///
/// Nothing beyond the scenario is asked for: an item that it leaves open may hold anything, and the order of records
/// never matters. People are told apart by 被保険者番号 alone (住所地特例).
package struct ScenarioComparison {
    /// Deviations that are kept; all are counted.
    package static let most = 1000

    package private(set) var deviations: [Deviation] = []
    package private(set) var count = 0
    package private(set) var comparedItems = 0

    private let scenario: Scenario
    private let plan: BundlePlan
    private let paths: [String]
    private let texts: ItemText

    package init(_ scenario: Scenario, _ input: BundleInput, _ standard: Standard = .current) {
        self.scenario = scenario
        plan = BundlePlan(input, standard: standard, options: CheckOptions())
        paths = plan.shownPaths(showPaths: true)
        texts = ItemText(standard)
        let pairing = UnitPairing(scenario.bundles, plan.units)
        for pair in pairing.pairs { compare(scenario.bundles[pair.expected], plan.units[pair.found]) }
        for index in pairing.missing {
            let title = title(scenario.bundles[index].unit)
            note([Deviation(.missingUnit, subject: title, expected: title)])
        }
        for index in pairing.extra {
            let unit = plan.units[index]
            let title = unit.definition?.title ?? unit.allFiles.map(\.kind.title).joined(separator: "、")
            note([Deviation(.extraUnit, file: path(unit.allFiles), subject: title, found: title)])
        }
    }

    private mutating func note(_ found: [Deviation]) {
        count += found.count
        deviations += found.prefix(Self.most - deviations.count)
    }

    private func title(_ unit: String) -> String {
        plan.standard.units.first { $0.id == unit }?.title ?? unit
    }

    private func path(_ files: [UnitFile]) -> String? { files.first.map { paths[$0.index] } }

    private mutating func compare(_ expected: ScenarioBundle, _ found: PlannedUnit) {
        note(UnitNames(expected, found, plan.standard).deviations(file: path(found.allFiles)))
        let files = found.members.isEmpty ? found.allFiles : found.members
        for kind in expected.files.map(\.kind).unique where !files.contains(where: { $0.kind.id == kind }) {
            let title = plan.standard.kind(kind).map { "\(kind) \($0.title)" } ?? kind
            note([Deviation(.missingFile, fileKind: kind, subject: title, expected: title)])
        }
        for file in files where !file.kind.isImage {
            compare(expected.files.filter { $0.kind == file.kind.id }, expected.edition, file)
        }
        pictures(expected, files)
    }

    private mutating func compare(_ expected: [SampleFile], _ edition: String, _ file: UnitFile) {
        let path = paths[file.index]
        do throws(SourceFailure) {
            guard let reader = try RecordReader(file, of: plan) else { throw .notFound }
            guard reader.layout.edition == edition else {
                note([
                    Deviation(
                        .name, file: path, fileKind: file.kind.id, item: "版", expected: edition,
                        found: reader.layout.edition)
                ])
                return
            }
            let layout = reader.layout
            var found: [ComparedRow] = []
            while let record = try reader.next() {
                found.append(
                    ComparedRow(
                        raw: layout.columns.indices.map(record.text), layout: layout, record: record.raw.number,
                        line: record.raw.line))
            }
            let rows = expected.flatMap(\.records).filter { $0.count == layout.columns.count }
                .map { ComparedRow(raw: $0, layout: layout) }
            let outcome = FileComparison(layout, texts, scenario).compare(rows, found, file: path)
            comparedItems += outcome.comparedItems
            note(outcome.deviations)
        } catch {
            note([Deviation(.unreadable, file: path, fileKind: file.kind.id)])
        }
    }

    /// Pictures are counted: what they show, no program judges.
    private mutating func pictures(_ expected: ScenarioBundle, _ files: [UnitFile]) {
        let images = files.filter(\.kind.isImage)
        let wanted = expected.files.count { $0.bytes != nil }
        guard wanted != images.count, !images.isEmpty else { return }
        note([
            Deviation(
                .item, file: path(images), fileKind: images.first?.kind.id, item: "画像の数", expected: String(wanted),
                found: String(images.count))
        ])
    }
}

extension [String] {
    /// Each once, in the order of their first places.
    fileprivate var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
