import BundleChecker
import BundleIntake
import ByteSources
import CarePlanStandard
import CheckReports
import SampleBundles
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The way a bundle comes to the checker leaves no trace in the report: jobs, pieces, blocks, folders, ZIPs, standard
/// input, streams.
@Suite("Ways of checking one bundle")
struct WayTests {
    private struct Made {
        var name: String
        var files: [SampleFile]
        var sources: [MemorySource]

        init(_ name: String, _ files: [SampleFile]) throws {
            self.name = name
            self.files = files
            sources = try files.map { MemorySource(name: $0.name, bytes: try $0.rendered()) }
        }

        /// Each lies in the folder itself, by a name of its own.
        var isFlat: Bool {
            !files.contains { $0.name.contains("/") } && Set(files.map(\.name)).count == files.count
        }
    }

    /// Bundles with one fault each.
    private static let bundles = Result<[Made], any Error> {
        // Of each place every so many of its faults, another one at first.
        let step = BenchPlace.isFull ? 1 : 30
        return try BenchPlace.all.enumerated().flatMap { number, place in
            try place.faults.enumerated().filter { $0.offset % step == number % step }.compactMap { _, fault in
                try fault.sample(of: place.request(seed: UInt64(number))).map {
                    try Made("\(fault.rule) \(place.testDescription)", $0.files)
                }
            }
        }
    }

    private func check(_ sources: [any ByteSource], _ change: (inout CheckOptions) -> Void = { _ in }) -> Report {
        var options = CheckOptions()
        change(&options)
        return Checker(options: options).check(BundleInput(sources: sources))
    }

    /// All but the paths.
    private func isSame(_ a: Report, _ b: Report) -> Bool {
        a.findings == b.findings && a.verdict == b.verdict && a.counts == b.counts && a.units == b.units
            && a.diagnoses == b.diagnoses
    }

    /// What stands at the path, by the descriptor that `-` stands for.
    private func standardInput(_ path: [UInt8], name: String) -> BundleInput {
        let descriptor = pathCall(path) { open($0, O_RDONLY) }
        defer { close(descriptor) }
        return Intake(standardInputName: Array(name.utf8), standardInput: descriptor).gather([Array("-".utf8)])
    }

    @Test("jobs, files cut into blocks, bytes in pieces", arguments: BenchPlace.isFull ? [2, 3, 8] : [3]) func jobs(
        _ jobs: Int
    ) throws {
        for (number, made) in try Self.bundles.get().enumerated() {
            let due = check(made.sources) { $0.jobs = 1 }
            let cut = check(made.sources) {
                $0.jobs = jobs
                $0.splitSize = 1
                $0.splitBlock = 64 + number * 7
            }
            #expect(cut == due, "\(made.name)")
            let pieces = zip(made.files, made.sources).map {
                ChoppedSource(name: $0.name, bytes: $1.bytes, sizes: [1, 97, 3, number + 1])
            }
            #expect(check(pieces) { $0.jobs = jobs } == due, "\(made.name)")
        }
    }

    @Test("a folder, and a ZIP that is a file or standard input: the same findings, and CP211 for the ZIP")
    func packed() throws {
        for made in try Self.bundles.get() where made.isFlat {
            let folder = RawFolder()
            let due = check(made.sources)
            folder.folder("in")
            for source in made.sources { folder.file(Array("in/".utf8) + source.path.name, bytes: source.bytes) }
            let unpacked = Checker().check(Intake().gather([folder("in")]))
            #expect(isSame(unpacked, due), "\(made.name)")
            folder.file(Array("in.zip".utf8), bytes: try StoredZip.bytes(of: made.files))
            let zipped = Checker().check(Intake().gather([folder("in.zip")]))
            // The ZIP itself stands before its members.
            let findings = zipped.findings.filter { $0.rule != "CP211" }
            #expect(findings.map(\.summary) == due.findings.map(\.summary), "\(made.name)")
            #expect(findings.map(\.places) == due.findings.map(\.places), "\(made.name)")
            #expect(zipped.findings(of: "CP211").count == 1 && zipped.verdict == due.verdict, "\(made.name)")
            let given = Checker().check(standardInput(folder("in.zip"), name: "in.zip"))
            #expect(isSame(given, zipped), "\(made.name)")
        }
    }

    @Test("a lone file on standard input: as if it lay there by its name") func alone() throws {
        for made in try Self.bundles.get() where made.isFlat {
            let folder = RawFolder()
            for source in made.sources {
                folder.file(source.path.name, bytes: source.bytes)
                let path = folder(source.path.name)
                let given = Checker().check(
                    standardInput(path, name: String(decoding: source.path.name, as: UTF8.self)))
                #expect(isSame(given, Checker().check(Intake().gather([path]))), "\(made.name)")
            }
        }
    }

    @Test("lines of a stream in any order, merged: the report of one run") func streamed() throws {
        for (number, made) in try Self.bundles.get().enumerated() {
            var options = CheckOptions()
            options.showPaths = number % 2 == 0
            let root = Array("in".utf8)
            let input = BundleInput(
                sources: made.sources.map {
                    MemorySource(path: SourcePath(root: root, relative: $0.path.relative), bytes: $0.bytes)
                })
            let checker = Checker(options: options)
            let recorded = checker.record(input, paths: [root], number: 1).recorded
            let lines = try StreamLines(StreamSettings(options)).bytes(of: recorded).split(separator: 0x0A)
            var random = SeededGenerator(seed: UInt64(number))
            var collector = StreamCollector()
            for (number, line) in lines.shuffled(using: &random).enumerated() {
                try collector.take(Array(line), file: "lines", number: number + 1)
            }
            let merged = BundleMerge(options: options).report(try collector.finish())
            #expect(merged == checker.check(input), "\(made.name)")
        }
    }
}
