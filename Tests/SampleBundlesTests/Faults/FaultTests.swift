import BundleChecker
import CarePlanStandard
import SampleBundles
import TestSupport
import Testing

/// Every fault in every unit that can hold it: its rule finds it, and no other rule finds anything.
@Suite struct FaultTests {
    struct Place: CustomTestStringConvertible, Sendable {
        let unit: String
        let edition: String
        var testDescription: String { "\(unit) \(edition)" }
    }

    static let places = Standard.current.units.filter { unit in
        unit.required.allSatisfy { file in SampleKinds.all.contains { $0.kind == file.kind } }
    }.flatMap { unit in
        unit.editions.map { Place(unit: unit.id, edition: $0) }
    }

    /// The faults that are tried at a place: in the small size every fourth, others at each place.
    private static func faults(at place: Place) -> [SampleFault] {
        let all = FaultCatalogue.faults
        let first = places.firstIndex { $0.unit == place.unit && $0.edition == place.edition } ?? 0
        let step = TestSize.of(4, full: 1)
        return stride(from: first % step, to: all.count, by: step).map { all[$0] }
    }

    @Test(arguments: places)
    func `a fault gives its rule and nothing else, as grave as the catalogue has it`(_ place: Place) throws {
        var wrong: [String] = []
        for seed in FaultSeeds.all {
            let request = SampleRequest(unit: place.unit, edition: place.edition, people: 4, seed: seed)
            for fault in Self.faults(at: place) where !fault.isAboutPacking {
                guard let files = try fault.sample(of: request)?.files else { continue }
                let report = try FaultCheck.report(files)
                if report.rules != [fault.rule] { wrong.append("\(fault.rule) seed \(seed): \(report.lines)") }
                let severity = try #require(RuleCatalogue.current[fault.rule]).severity
                for finding in report.findings where finding.severity != severity {
                    wrong.append("\(fault.rule) seed \(seed): \(finding.severity) in place of \(severity)")
                }
            }
        }
        #expect(wrong == [])
    }

    @Test(arguments: places)
    func `the units that can hold a fault are those of the table`(_ place: Place) throws {
        let request = SampleRequest(unit: place.unit, edition: place.edition, people: 4)
        let known = try FaultPlaces.table()
        var wrong: [String] = []
        for fault in Self.faults(at: place) {
            let isThere = try fault.sample(of: request) != nil
            let isKnown = known[fault.rule, default: []].contains("\(place.edition)/\(place.unit)")
            if isThere != isKnown { wrong.append("\(fault.rule) \(isThere ? "is" : "is not") there") }
        }
        #expect(wrong == [])
    }

    @Test func `every rule of the catalogue has a fault or a reason, and only one of them`() {
        let faults = FaultCatalogue.faults.map(\.rule)
        let reasons = FaultCatalogue.untriggered.map(\.rule)
        #expect((faults + reasons).sorted() == RuleCatalogue.current.rules.map(\.id))
    }

    @Test func `each fault stands in every edition of its rule`() {
        for fault in Self.faults(at: Self.places[0]) {
            let rule = RuleCatalogue.current[fault.rule]
            let editions = rule.map { $0.editions.isEmpty ? ["V3", "V4"] : $0.editions } ?? []
            #expect(fault.places().map(\.edition) == editions, "\(fault.rule)")
        }
    }

    @Test func `the same request gives the same files, another seed other ones`() throws {
        let request = SampleRequest(unit: "service-slip", edition: "V4", people: 4, seed: 5)
        var other = request
        other.seed = 6
        for rule in ["CP402", "CP303", "CP608", "CP114"] {
            let files = try FaultySample(rule, in: request).files
            #expect(try FaultySample(rule, in: request).files == files)
            #expect(try FaultySample(rule, in: other).files != files)
        }
    }

    @Test func `a fault is one edit: the other files are those of the conforming sample`() throws {
        let request = SampleRequest(unit: "service-slip", edition: "V4", people: 4, seed: 5)
        let conforming = try SampleBundle(request).files
        for rule in ["CP402", "CP303", "CP516", "CP705", "CP107"] {
            let files = try FaultySample(rule, in: request).files
            #expect(zip(files, conforming).filter { $0 != $1 }.count == 1, "\(rule)")
        }
    }
}

extension SampleFault {
    /// Packs the files: what is in a ZIP is read by the intake, not by the checker.
    var isAboutPacking: Bool { rule == "CP211" }
}
