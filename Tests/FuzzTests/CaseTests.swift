import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What broke a target once, tried for ever: `Cases/<target>/<digest>`, written by `Scripts/fuzz`.
@Suite("Fuzzing: what broke a target once")
struct CaseTests {
    private static let root = Repository.path("Tests/FuzzTests/Cases")

    private static let cases: [String] = (FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? [])
        .filter { path in FuzzTarget.all.contains { path.hasPrefix($0.name + "/") } }.sorted()

    @Test("holds", arguments: cases) func holds(path: String) throws {
        let target = try FuzzTarget.named(path.prefix { $0 != "/" })
        let input = try #require(FileManager.default.contents(atPath: Self.root + "/" + path))
        #expect(target.broken(Array(input)) == nil)
    }

    @Test("the script fuzzes every target") func script() throws {
        let text = try String(contentsOfFile: Repository.path("Scripts/fuzz"), encoding: .utf8)
        #expect(text.contains("TARGETS = \(FuzzTarget.all.map(\.name))\n"))
    }

    @Test("every case lies in the folder of a target") func folders() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root).filter { !$0.hasPrefix(".") }
        #expect(Set(folders).isSubset(of: FuzzTarget.all.map(\.name)))
    }
}

/// The targets on inputs of every kind, without a fuzzer: what holds of all bytes holds of these.
@Suite("Fuzzing: targets")
struct TargetTests {
    @Test("hold for no byte, for each byte and for a few of one kind", arguments: FuzzTarget.all.map(\.name))
    func shortest(name: String) throws {
        let target = try FuzzTarget.named(name)
        #expect(target.broken([]) == nil)
        for byte in UInt8.min...UInt8.max { #expect(target.broken([byte, byte, 0x0A, byte]) == nil) }
    }

    @Test("hold for seeds of the corpus, and for what the mutator makes of them", arguments: FuzzTarget.all.map(\.name))
    func seeds(name: String) throws {
        let target = try FuzzTarget.named(name)
        let seeds = Seeds.of(target, most: 12)
        #expect(!seeds.isEmpty)
        var random = SeededGenerator(seed: 1)
        var changed = 0
        for seed in seeds {
            #expect(target.broken(seed) == nil)
            var input = seed
            for _ in 0..<6 {
                guard let next = target.mutate?(input, &random), next.count <= target.longest else { continue }
                input = next
                changed += input == seed ? 0 : 1
                if let broken = target.broken(input) { Issue.record("\(broken): \(input)") }
            }
        }
        #expect(changed > seeds.count || target.mutate == nil)
    }
}

extension FuzzTarget {
    fileprivate static func named(_ name: some StringProtocol) throws -> FuzzTarget {
        try #require(all.first { $0.name == name }, "no target of the name")
    }
}
