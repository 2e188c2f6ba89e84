import BundleChecker
import BundleIntake
import CarePlanConformance
import CarePlanStandard
import CheckReports
import Foundation
import TestSupport
import Testing

/// Lines of `check --stream`, joined, against one run over the same bundles: the reports are the same to the last byte.
@Suite("Corpus: stream and merge")
struct MergeTests {
    /// The lines of bundles, each of several PATHs.
    private func lines(_ bundles: [[[UInt8]]], _ options: CheckOptions) throws -> [[UInt8]] {
        let writer = StreamLines(StreamSettings(options))
        let checker = Checker(options: options)
        return try bundles.enumerated().flatMap { number, paths in
            let sorted = paths.sorted { $0.lexicographicallyPrecedes($1) }
            let bundle = checker.record(Intake(options.limits).gather(sorted), paths: sorted, number: number + 1)
            return try writer.bytes(of: bundle.recorded).split(separator: 0x0A).map(Array.init)
        }
    }

    private func merged(_ lines: [[UInt8]], _ options: CheckOptions) throws -> Report {
        var collector = StreamCollector()
        for (number, line) in lines.enumerated() { try collector.take(line, file: "lines", number: number + 1) }
        return BundleMerge(options: options).report(try collector.finish())
    }

    private func once(_ paths: [[UInt8]], _ options: CheckOptions) -> Report {
        Checker(options: options).check(Intake(options.limits).gather(paths))
    }

    private func isSame(_ a: Report, _ b: Report) throws -> Bool { try Outputs.json(a) == Outputs.json(b) }

    @Test("every case: its lines make the report of one run, names shown or not", arguments: Corpus.groups)
    func everyCase(_ group: String) throws {
        for (number, each) in Corpus.sample(of: group, every: 3, from: 0).enumerated() {
            let bundle = try Bundle(of: each)
            guard bundle.options.assumed == nil else { continue }
            let paths = bundle.paths.sorted { $0.lexicographicallyPrecedes($1) }
            var options = bundle.options
            // Names are hidden mostly: that is the harder way.
            options.showPaths = number % 3 == 0
            let report = try merged(try lines([paths], options), options)
            let expected = once(paths, options)
            #expect(try isSame(report, expected), "\(each.name), names shown: \(options.showPaths)")
            #expect(report == expected, "\(each.name), names shown: \(options.showPaths)")
        }
    }

    @Test(
        "all cases of a rule as one bundle of many PATHs, where files of one name and address meet",
        arguments: Corpus.groups)
    func manyPaths(_ group: String) throws {
        let plain = Corpus.runnable(of: group).filter(\.isPlain)
        let paths = plain.map { Array(($0.folder + "/bundle").utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        guard !paths.isEmpty else { return }
        let options = CheckOptions()
        #expect(try isSame(try merged(try lines([paths], options), options), once(paths, options)), "\(group)")
    }

    /// Every folder of `Fixtures`: units of different offices and times, none of which lies in two of them.
    private var fixtures: [[UInt8]] {
        get throws {
            let files = FileManager.default
            return try ["v3", "v4"].flatMap { edition in
                let top = Repository.path("Fixtures/" + edition)
                return try files.contentsOfDirectory(atPath: top).map { Array("\(top)/\($0)".utf8) }
            }.sorted { $0.lexicographicallyPrecedes($1) }
        }
    }

    @Test("Fixtures in any pieces, lines in any order and twice", arguments: [1, 2, 3, 7, 100])
    func cuts(_ pieces: Int) throws {
        var options = CheckOptions()
        options.showPaths = true
        let fixtures = try fixtures
        var generator = SeededGenerator(seed: UInt64(pieces))
        var cuts = Array(repeating: [[[UInt8]]](), count: pieces)
        for path in fixtures { cuts[Int.random(in: 0..<pieces, using: &generator)].append([path]) }
        var all = try cuts.flatMap { try lines($0, options) }
        all += all.shuffled(using: &generator).prefix(5)
        all.shuffle(using: &generator)
        let expected = once(fixtures, options)
        #expect(expected.counts.units > 20)
        #expect(try isSame(try merged(all, options), expected))
    }

    @Test("findings that are not listed are counted as in one run") func unlisted() throws {
        let cases =
            Corpus.runnable(of: "V4/CP402").filter(\.isPlain) + Corpus.runnable(of: "V4/CP801").filter(\.isPlain)
        let paths = cases.map { Array(($0.folder + "/bundle").utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        for limit in [0, 1, 7, 30] {
            var options = CheckOptions()
            options.maxFindings = limit
            let expected = once(paths, options)
            #expect(expected.truncatedFindings > 0)
            #expect(try isSame(try merged(try lines([paths], options), options), expected), "\(limit)")
        }
    }

    @Test(
        "bundles that belong together, checked apart: the same report, or one that says it is not whole",
        arguments: Corpus.groups)
    func apart(_ group: String) throws {
        let plain = Corpus.runnable(of: group).filter(\.isPlain)
        let options = CheckOptions()
        // Where names and places in the input are the matter, many; of the other rules some.
        let isOfNames = ["CP1", "CP2"].contains { group.contains($0) }
        let step = isOfNames ? TestSize.of(4, full: 1) : 8
        let pairs = Array(zip(plain, plain.dropFirst())).enumerated().filter { $0.offset % step == 0 }
        for (one, other) in pairs.map(\.element) {
            let paths = [one, other].map { Array(($0.folder + "/bundle").utf8) }
            let expected = once(paths, options)
            let report = try merged(try lines(paths.map { [$0] }, options), options)
            if try isSame(report, expected) { continue }
            #expect(report.complete == false, "\(one.name) and \(other.name)")
            // A second file of a name may be a copy of the first: what is wrong in it was found in it all the same.
            let alarms = report.findings.filter { finding in
                !expected.findings.contains { $0.rule == finding.rule }
            }
            #expect(alarms.isEmpty, "\(one.name) and \(other.name): \(alarms.map(\.rule))")
            let isNoted = (report.units.map(\.notChecked) + report.files.map(\.notChecked)).joined()
                .contains { $0.reason.en.contains("checked apart") }
            #expect(isNoted, "\(one.name) and \(other.name)")
        }
    }

    @Test(
        "every line of the corpus satisfies the schema",
        .enabled(if: Tools.hasJSONSchema || Tools.areRequired, "no jsonschema"))
    func schema() throws {
        var options = CheckOptions()
        var all: [[UInt8]] = []
        for each in Corpus.groups.flatMap({ Corpus.sample(of: $0, every: 8, from: 1) }) {
            let bundle = try Bundle(of: each)
            guard bundle.options.assumed == nil else { continue }
            options.showPaths.toggle()
            all += try lines([bundle.paths], options)
        }
        let schema = Repository.path("Conformance/schemas/cpcheck-stream-1.0.json")
        let result = try Tools.python(
            ["Scripts/check-report-schema.py", "--stream", schema], input: Data(all.joined(separator: [0x0A])))
        let problems = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String]], "\(result.output)")
        #expect(problems.count == all.count)
        for (line, found) in zip(all, problems) where !found.isEmpty {
            Issue.record("\(found) in \(String(decoding: line.prefix(400), as: UTF8.self))")
        }
    }
}
