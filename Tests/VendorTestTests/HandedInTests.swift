import ByteSources
import CarePlanStandard
import CheckPolicy
import SampleBundles
import Testing
import VendorTest

@Suite struct HandedInTests {
    private static func kit() throws -> (AnsweredKit, KitTask) {
        let kit = try AnsweredKit.careManager()
        let task = try #require(kit.tasks.first { $0.id.hasPrefix("D1-export") })
        return (kit, task)
    }

    private static func result(_ kit: AnsweredKit, _ task: KitTask) throws -> TaskResult {
        try #require(kit.run().patterns.flatMap(\.tasks).first { $0.task.id == task.id })
    }

    @Test func `a missing file is 不適合 and named`() throws {
        var (kit, task) = try Self.kit()
        let place = KitPlaces.export(of: task)
        kit.exports[place]?.sources.removeAll { String(decoding: $0.path.name, as: UTF8.self).hasPrefix("UP2KYO") }
        let result = try Self.result(kit, task)
        #expect(result.verdict == .nonconforming)
        #expect(result.deviations.contains { $0.kind == .missingFile && $0.fileKind == "UP2KYO" })
    }

    @Test func `another unit in place of the one asked for is 不適合`() throws {
        var (kit, task) = try Self.kit()
        let slip = try #require(kit.tasks.first { $0.id.hasPrefix("D2-export") })
        kit.exports[KitPlaces.export(of: task)] = kit.exports[KitPlaces.export(of: slip)]
        let result = try Self.result(kit, task)
        #expect(result.verdict == .nonconforming)
        #expect(result.deviations.contains { $0.kind == .missingUnit })
        #expect(result.deviations.contains { $0.kind == .extraUnit })
    }

    @Test func `a missing person is told once a file`() throws {
        var (kit, task) = try Self.kit()
        var scenario = try #require(kit.drawn.scenarios[task.id])
        let insured = scenario.bundles[0].files[0].records[0][2]
        for file in scenario.bundles[0].files.indices {
            scenario.bundles[0].files[file].records.removeAll { $0[2] == insured }
        }
        kit.exports[KitPlaces.export(of: task)] = try scenario.input()
        let result = try Self.result(kit, task)
        #expect(result.verdict == .nonconforming)
        #expect(result.deviations.allSatisfy { $0.kind == .missingPerson && $0.subject.contains(insured) })
        #expect(result.deviations.count == scenario.bundles[0].files.count)
    }

    @Test func `an export that the standard refuses is 不適合 although the scenario is met`() throws {
        var (kit, task) = try Self.kit()
        var input = try #require(kit.exports[KitPlaces.export(of: task)])
        input.sources = try input.sources.map { source in
            let memory = try #require(source as? MemorySource)
            return MemorySource(
                path: memory.path,
                bytes: Array(String(decoding: [0x22] as [UInt8], as: UTF8.self).utf8) + [0x22, 0x0D, 0x0A]
                    + memory.bytes)
        }
        kit.exports[KitPlaces.export(of: task)] = input
        let result = try Self.result(kit, task)
        #expect(result.verdict == .nonconforming)
        #expect(result.report?.passed == false)
    }

    @Test func `a scenario that was edited is 未実施`() throws {
        var (kit, task) = try Self.kit()
        kit.files[KitPlaces.scenario(of: task)]?.append(0x20)
        #expect(try Self.result(kit, task).verdict == .notDone)
        kit.files[KitPlaces.scenario(of: task)] = nil
        #expect(try Self.result(kit, task).verdict == .notDone)
    }

    @Test func `the sheet decides the import half: 否, 未, a line that is gone`() throws {
        let kit = try AnsweredKit.provider()
        let pattern = try #require(kit.drawn.kit.patterns.first { $0.id == "D2" })
        let task = pattern.tasks[0]
        func verdict(_ change: (inout [CheckLine]) -> Void) throws -> TaskResult {
            var edited = kit
            var lines = ModelAnswers(kit.drawn).checks(of: pattern)
            change(&lines)
            edited.files[KitPlaces.checks(of: "D2")] = AnsweredKit.sheet(lines)
            return try Self.result(edited, task)
        }
        let failed = try verdict {
            $0[0].mark = .failed
            $0[0].note = "時刻が違う"
        }
        #expect(failed.verdict == .nonconforming)
        #expect(failed.checks?.failures.map(\.note) == ["時刻が違う"])
        #expect(try verdict { $0[1].mark = .open }.verdict == .notDone)
        #expect(try verdict { $0.removeFirst() }.verdict == .notDone)
        #expect(try verdict { $0.reverse() }.verdict == .conforming)
        #expect(try verdict { $0 = [] }.verdict == .notDone)
    }
}
