import CarePlanStandard
import CheckReports
import VendorTest

/// `cpcheck vendor-test init|run|status DIR`
struct VendorTestCommand {
    /// What stands behind the command.
    enum Step: String, CaseIterable {
        case `init`, run, status
    }

    /// What `init` is told of the product.
    struct Entry {
        var product: String?
        var roles: [RoleSelection] = []
        var edition: String?
        var patterns: Set<String>?
        var month: String?
        var seed: UInt64 = 1
        /// Model answers are put in.
        var isAnswered = false
    }

    var invocation: Invocation
    var console: Console

    func run() throws -> Int32 {
        guard let first = invocation.operands.first, let step = Step(rawValue: String(decoding: first, as: UTF8.self))
        else { throw Self.wrongStep }
        let folder = invocation.operands[1]
        switch step {
        case .`init`: return try KitCreation(invocation: invocation, console: console, folder: folder).run()
        case .run: return try KitRun(invocation: invocation, console: console, folder: folder).run()
        case .status: return try KitProgress(invocation: invocation, console: console, folder: folder).run()
        }
    }

    // MARK: The command line

    private static let wrongStep = UsageError(
        "vendor-test には init、run、status のどれかとフォルダーを指定します（例 cpcheck vendor-test status kit/）",
        "vendor-test takes init, run or status and a folder, such as cpcheck vendor-test status kit/")

    static func validate(_ invocation: Invocation) throws(UsageError) {
        guard let first = invocation.operands.first, let step = Step(rawValue: String(decoding: first, as: UTF8.self)),
            invocation.operands.count == 2, !invocation.operands[1].isEmpty
        else { throw wrongStep }
        let ofInit: Set<String> = ["--product", "--role", "--edition", "--patterns", "--month", "--seed", "--answers"]
        let foreign = invocation.given.intersection(step == .`init` ? ["--report"] : ofInit).sorted()
        if let option = foreign.first {
            throw UsageError(
                "\(option) は vendor-test \(step.rawValue) では使えません", "\(option) is not for vendor-test \(step.rawValue)")
        }
        if step == .run {
            try invocation.validateOutputs()
            for report in invocation.reports where !ReportFormat.ofVendorTest.contains(report.format) {
                throw OptionValue(option: "--report", bytes: Array(report.format.rawValue.utf8))
                    .unknown(among: ReportFormat.ofVendorTest.map(\.rawValue))
            }
        }
        if step == .`init` { try validate(invocation.kit) }
    }

    private static func validate(_ entry: Entry) throws(UsageError) {
        guard let product = entry.product, product.contains(where: { !$0.isWhitespace }) else {
            throw UsageError("--product で製品の名前を指定します", "name the product: --product")
        }
        guard !entry.roles.isEmpty else {
            throw UsageError(
                "--role で製品の役割を指定します（\(TestRole.allCases.map(\.rawValue).joined(separator: "、"))）",
                "name the product's role: --role (\(TestRole.allCases.map(\.rawValue).joined(separator: ", ")))")
        }
        guard Set(entry.roles.map(\.role)).count == entry.roles.count else {
            throw UsageError("同じ役割が二つあります", "a role is given twice")
        }
        if let edition = entry.edition, Standard.current.edition(edition.uppercased()) == nil {
            throw OptionValue(option: "--edition", bytes: Array(edition.utf8))
                .unknown(among: Standard.current.editions.map(\.id))
        }
    }

    /// `D2,D3` as ids of patterns.
    static func patterns(_ value: OptionValue) throws(UsageError) -> Set<String> {
        let known = Standard.current.patterns.map(\.id)
        var patterns: Set<String> = []
        for part in value.text.uppercased().split(separator: ",", omittingEmptySubsequences: false) {
            guard known.contains(String(part)) else {
                throw OptionValue(option: value.option, bytes: Array(part.utf8)).unknown(among: known)
            }
            patterns.insert(String(part))
        }
        return patterns
    }

    static func wrongRole(_ value: OptionValue) -> UsageError {
        let role = value.text.prefix { $0 != ":" }
        guard TestRole(rawValue: String(role)) != nil else {
            return OptionValue(option: value.option, bytes: Array(role.utf8))
                .unknown(among: TestRole.allCases.map(\.rawValue))
        }
        let types = Standard.current.serviceTypes.filter { $0.scope == .inScope }.map(\.code)
        return UsageError(
            "\(value.option) \(value.text): サービス種類は service-provider にだけ、連携対象のものを付けます（\(types.joined(separator: " "))）",
            "\(value.option) \(value.text): service types go with service-provider only, and must be in scope"
                + " (\(types.joined(separator: " ")))")
    }
}
