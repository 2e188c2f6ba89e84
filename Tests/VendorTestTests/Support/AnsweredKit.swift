import ByteSources
import CarePlanStandard
import SampleBundles
import TestSupport
import VendorTest

/// A kit in memory, with what a product without a fault hands in.
struct AnsweredKit: KitFiles {
    let drawn: DrawnKit
    /// By path below the kit.
    var files: [String: [UInt8]] = [:]
    /// By path of an `out` folder; nil where the folder is not there.
    var exports: [String: BundleInput] = [:]

    /// The kit of one of ``products``, drawn once for all tests.
    static func of(_ product: Int) throws -> AnsweredKit { try pool[product].get() }

    /// A care manager's of V4.1.
    static func careManager() throws -> AnsweredKit { try of(0) }

    /// A provider's of V4.1, of every type of service.
    static func provider() throws -> AnsweredKit { try of(1) }

    private static let pool = products.map { product in
        Once { try AnsweredKit(product.roles, edition: product.edition) }
    }

    init(_ roles: [RoleSelection], edition: String = "V4", seed: UInt64 = 1) throws {
        try self.init(
            KitRequest(
                product: "試験用ソフト", roles: roles, edition: edition, seed: seed, toolVersion: "0", ruleset: "2026.1"))
    }

    /// The crowd is left out: it is a scenario like others, and slow in a debug build.
    init(_ request: KitRequest) throws {
        let plans = ScenarioCatalogue.all.filter { $0.id != "five-hundred-people" }
        drawn = try KitBuilder.draw(request, plans: plans)
        let answers = ModelAnswers(drawn)
        for pattern in drawn.kit.patterns {
            files[KitPlaces.checks(of: pattern.id)] = Self.sheet(answers.checks(of: pattern))
            for task in pattern.tasks where task.direction == .exports {
                guard let scenario = drawn.scenarios[task.id] else { continue }
                files[KitPlaces.scenario(of: task)] = ScenarioDocument.write(scenario)
                exports[KitPlaces.export(of: task)] = Self.input(try answers.export(task))
            }
        }
    }

    static func input(_ files: [ScenarioBundle.RenderedFile]) -> BundleInput {
        BundleInput(sources: files.map { MemorySource(name: $0.name, bytes: $0.bytes) })
    }

    static func sheet(_ lines: [CheckLine]) -> [UInt8] {
        let rows =
            [CheckSheet.Column.allCases.map(\.rawValue)]
            + lines.map { [$0.id, $0.scenario, $0.form, $0.person, $0.item, $0.expected, $0.mark.rawValue, $0.note] }
        let text = rows.map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
        }
        return Array(("\u{FEFF}" + text.joined()).utf8)
    }

    var tasks: [KitTask] { drawn.kit.patterns.flatMap(\.tasks) }

    func bytes(_ relative: String) -> [UInt8]? { files[relative] }

    func input(_ relative: String) -> BundleInput {
        exports[relative]
            ?? BundleInput(sources: [], problems: [.init(path: SourcePath(name: relative), kind: .missingPath)])
    }

    func run() -> TestResult { KitJudge(drawn.kit, self).run() }

    /// The products that are tested: each role alone in V4.1, a care manager in V3; in the full size each role alone in both
    /// editions, and two roles together.
    static let products: [(roles: [RoleSelection], edition: String)] = {
        let careManager = [RoleSelection(.careManager)]
        let provider = [RoleSelection.everyService(.current)]
        let centre = [RoleSelection(.communitySupportCentre)]
        let usual = [(careManager, "V4"), (provider, "V4"), (centre, "V4"), (careManager, "V3")]
        let others = [(provider, "V3"), (centre, "V3"), (careManager + provider, "V4")]
        return usual + TestSize.of([], full: others)
    }()
}
