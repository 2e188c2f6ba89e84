import BundleTools
import ByteSources
import CarePlanConformance
import CarePlanStandard
import VendorTest

@testable import CheckReports

/// Results of a vendor test made by hand.
enum SampleResults {
    static func task(
        _ id: String, _ direction: TestDirection, _ role: TestRole, _ title: BilingualText, optional: Bool = false,
        checks: Int = 0, units: [String], kinds: [String]
    ) -> KitTask {
        KitTask(
            id: id, direction: direction, role: role, title: title, isOptional: optional,
            folder: "\(direction.rawValue)/\(id)", checks: checks, digest: direction == .exports ? "5e\(id.count)" : "",
            units: units, kinds: kinds)
    }

    static let plan = ["UP1KYO", "UP2KYO", "UP3KYO", "UPHOSOKU"]
    static let slip = ["UPPLAN", "UPSIKYU", "UPHOSOKU"]

    static func kit(_ patterns: [PatternResult], product: String = "ケア手帳 V5") -> Kit {
        Kit(
            product: product,
            roles: [RoleSelection(.careManager), RoleSelection(.serviceProvider, serviceTypes: ["11", "15", "17"])],
            edition: "V4", seed: 20_260_930, toolVersion: "0.1.0", ruleset: "2026.1",
            patterns: patterns.map {
                KitPattern(id: $0.pattern.id, exclusion: $0.exclusion, tasks: $0.tasks.map(\.task))
            })
    }

    static func result(_ patterns: [PatternResult]) -> TestResult {
        TestResult(kit: kit(patterns), patterns: patterns)
    }

    /// Something of everything: self-declared, refuted, not done, not applicable, optional.
    static var everything: TestResult { everything() }

    /// - Parameter evil: stands wherever text comes from outside.
    static func everything(evil: String = "") -> TestResult {
        let notDone = BilingualText("出力がまだありません。" + evil, "There is no export yet." + evil)
        let patterns = [
            PatternResult(
                pattern: TestPattern.all[0],
                tasks: [
                    TaskResult(
                        task: task(
                            "D1-care-plan", .exports, .careManager,
                            .init("居宅サービス計画書を出力する" + evil, "export a care plan"),
                            units: ["care-plan"], kinds: plan), verdict: .conforming, upload: upload,
                        comparedItems: 1234),
                    TaskResult(
                        task: task(
                            "D1-plan-visit", .imports, .serviceProvider, .init("居宅サービス計画書を取り込む", "import a care plan"),
                            checks: 42, units: ["care-plan"], kinds: plan), verdict: .nonconforming,
                        isSelfDeclared: true, checks: failedChecks(evil)),
                ]),
            PatternResult(
                pattern: TestPattern.all[1],
                tasks: [
                    TaskResult(
                        task: task(
                            "D2-slip", .exports, .careManager, .init("サービス利用票を出力する", "export a slip"),
                            units: ["service-slip"], kinds: slip), verdict: .nonconforming,
                        report: Gate(profile: .vendorTest).judge(SampleReports.diagnosed), upload: upload,
                        deviations: deviations(evil), deviationCount: 57, comparedItems: 981),
                    TaskResult(
                        task: task(
                            "D2-slip-deletion", .exports, .careManager, .init("サービス利用票を削除する", "delete a slip"),
                            optional: true, units: ["service-slip-deletion"], kinds: ["DLTPLAN"]),
                        verdict: .notApplicable),
                    TaskResult(
                        task: task(
                            "D2-visit", .imports, .serviceProvider, .init("サービス提供票を取り込む", "import a slip"), checks: 88,
                            units: ["service-slip"], kinds: slip), verdict: .conforming, isSelfDeclared: true,
                        checks: tally(passed: 88)),
                ]),
            PatternResult(
                pattern: TestPattern.all[2],
                tasks: [
                    TaskResult(
                        task: task(
                            "D3-actuals", .exports, .serviceProvider,
                            .init("予定どおりの実績を出力する", "export results as planned"), units: ["actuals"], kinds: ["UPJSK"]),
                        verdict: .notDone, reasons: [notDone]),
                    TaskResult(
                        task: task(
                            "D3-actuals-care", .imports, .careManager, .init("実績を取り込む", "import results"), checks: 31,
                            units: ["actuals"], kinds: ["UPJSK"]), verdict: .notDone, isSelfDeclared: true,
                        checks: tally(passed: 1, open: 30)),
                ]),
        ]
        let excluded = TestPattern.all[3...].map { pattern in
            PatternResult(
                pattern: pattern,
                exclusion: .init("製品の役割に介護予防支援がありません。" + evil, "The product has no part in prevention support."),
                tasks: [])
        }
        var result = TestResult(
            kit: kit(patterns + excluded, product: evil.isEmpty ? "ケア手帳 V5" : evil), patterns: patterns + excluded)
        // A few, whose number no other requirement changes.
        let few = ["REQ-FILE-017", "REQ-UPPLAN-TEXT", "REQ-UPPLAN-REQUIRED", "REQ-UP1KYO-REQUIRED"]
        result.requirements = Requirement.all.filter { few.contains($0.id) }
        return result
    }

    /// A product of one role whose every pattern is 適合.
    static var conforming: TestResult {
        result([
            PatternResult(
                pattern: TestPattern.all[0],
                tasks: [
                    TaskResult(
                        task: task(
                            "D1-care-plan", .exports, .careManager, .init("居宅サービス計画書を出力する", "export a care plan"),
                            units: ["care-plan"], kinds: plan), verdict: .conforming, comparedItems: 10)
                ])
        ])
    }

    static func tally(passed: Int = 0, failed: Int = 0, open: Int = 0) -> CheckTally {
        var tally = CheckTally()
        (tally.passed, tally.failed, tally.open) = (passed, failed, open)
        return tally
    }

    private static func failedChecks(_ evil: String) -> CheckTally {
        var checks = tally(passed: 40, failed: 1, open: 1)
        checks.failures = [
            CheckLine(
                id: "D1-plan-visit-0007", scenario: "D1-plan-visit", form: "第１表", person: "架空　花子" + evil,
                item: "居宅サービス計画作成（変更）日" + evil, expected: "令和7年4月1日" + evil, mark: .failed,
                note: "4月2日と表示" + evil)
        ]
        return checks
    }

    private static func deviations(_ evil: String) -> [Deviation] {
        let long = String(repeating: "家族の介護負担を軽くし、", count: 12)
        return [
            Deviation(
                .item, file: "out/" + SampleReports.plan + evil, fileKind: "UPPLAN", record: 3, line: 4, itemNo: 12,
                item: "サービス開始時刻", subject: "被保険者番号 0000000018、サービス利用日 20250403" + evil, expected: "0900",
                found: "1000" + evil),
            Deviation(
                .item, file: "out/" + SampleReports.supplement, fileKind: "UPHOSOKU", record: 1, line: 1, itemNo: 8,
                item: "備考", subject: "被保険者番号 0000000018", expected: long + "朝", found: long + "夕"),
            Deviation(
                .item, file: "out/" + SampleReports.plan, fileKind: "UPPLAN", record: 5, line: 6, itemNo: 15,
                item: "サービスコード", subject: "被保険者番号 0000000026、サービス利用日 20250410", expected: "111111", found: ""),
            Deviation(
                .missingRecord, file: "out/" + SampleReports.plan, fileKind: "UPPLAN",
                subject: "被保険者番号 0000000026、サービス利用日 20250417"),
            Deviation(
                .extraPerson, file: "out/" + SampleReports.table7, fileKind: "UPSIKYU", record: 9, line: 9,
                subject: "被保険者番号 0000000042"),
            Deviation(.missingFile, fileKind: "UPHOSOKU", subject: "サービス利用票(提供票)【予定】 202504"),
            Deviation(
                .name, file: "out/" + SampleReports.plan, fileKind: "UPPLAN", subject: "送信先", expected: "1399902012_11",
                found: "1399902013_11"),
        ]
    }

    /// What the client would list of a slip and of a deletion that cannot be sent.
    static var upload: UploadList {
        let names = [
            SampleReports.plan, SampleReports.table7, SampleReports.supplement,
            "UPPLAN_202505_1399901014_43_1399902020_15_20250428090000.CSV",
        ]
        return UploadList(
            of: BundleInput(
                sources: names.map {
                    MemorySource(path: SourcePath(root: Array("out".utf8), relative: Array($0.utf8)), bytes: [])
                }))
    }
}
