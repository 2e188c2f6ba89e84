import BundleChecker
import ByteSources
import CarePlanStandard
import SampleBundles
import TestSupport
import Testing

@testable import VendorTest

/// Every place of the standard that products read differently, in every setting that it suits.
@Suite struct EdgeTests {
    struct Case: Sendable {
        let setting: ScenarioSetting
        let plan: ScenarioPlan
        let bundles: [ScenarioBundle]
    }

    /// Roles with all service types, both editions, both halves, all patterns.
    static func cases(seed: UInt64) -> [Case] {
        let standard = Standard.current
        let roles = [
            RoleSelection(.careManager), .everyService(standard), RoleSelection(.communitySupportCentre),
        ]
        var result: [Case] = []
        for edition in ["V3", "V4"] {
            for pattern in standard.patterns {
                for selection in roles {
                    guard let duty = PatternDuty.of(pattern, selection.role) else { continue }
                    for direction in TestDirection.allCases where duty.mark(of: direction) != .none {
                        let setting = ScenarioSetting(
                            pattern: pattern, direction: direction, selection: selection, edition: edition, seed: seed,
                            month: "202510")
                        for plan in ScenarioCatalogue.edges {
                            let bundles = plan.bundles(setting)
                            if !bundles.isEmpty { result.append(Case(setting: setting, plan: plan, bundles: bundles)) }
                        }
                    }
                }
            }
        }
        return result
    }

    static let first = cases(seed: 1)

    /// What a pair of sendings is told although it is right.
    static let told: [String: Set<String>] = ["change-and-resend": ["CP114"]]

    @Test func `edges conform to the standard`() throws {
        var seen: Set<String> = []
        for seed in UInt64(1)...TestSize.of(1, full: 3) {
            for one in seed == 1 ? Self.first : Self.cases(seed: seed) {
                // Five hundred people are checked once an edition and direction.
                if one.plan.id == "five-hundred-people", seed > 1 { continue }
                seen.insert(one.plan.id)
                let sources = try one.bundles.flatMap { try $0.rendered() }
                    .map { MemorySource(name: $0.name, bytes: $0.bytes) }
                let report = Checker(options: CheckOptions()).check(BundleInput(sources: sources))
                let rules = Set(report.findings.map(\.rule)).subtracting(Self.told[one.plan.id] ?? [])
                let place =
                    "\(one.plan.id) \(one.setting.pattern.id) \(one.setting.direction) "
                    + "\(one.setting.selection.role) \(one.setting.edition) \(seed)"
                #expect(rules.isEmpty, "\(place)")
                #expect(report.units.allSatisfy { $0.notChecked.isEmpty }, "\(place)")
                #expect(report.units.count == one.bundles.count, "\(place)")
            }
        }
        #expect(seen == Set(ScenarioCatalogue.edges.map(\.id)))
    }

    @Test func `all edges of the vendor test are there, in the half that can show them`() {
        let names = Set(ScenarioCatalogue.edges.map(\.id))
        #expect(
            names == [
                "overnight-visit", "end-at-2400", "per-diem", "negative-units", "surcharges-outside-limit",
                "shared-care", "monthly-bundle", "percentage-surcharge", "over-30-days", "over-30-days-all-month",
                "two-satellites", "equal-rental-items", "public-assistance-only", "name-to-convert", "level-changed",
                "moved-between-insurers", "h-number-becomes-number", "change-and-resend", "two-months",
                "v3-beside-v4", "entrusted", "deletion-after-empty-results", "one-person", "five-hundred-people",
                "comma-quote-line-break",
            ])
        for name in names {
            let halves = Set(Self.first.filter { $0.plan.id == name }.map(\.setting.direction))
            let exportsOnly: Set<String> = ["name-to-convert", "entrusted"]
            #expect(halves == (exportsOnly.contains(name) ? [.exports] : [.imports, .exports]), "\(name)")
        }
    }

    // MARK: The feature is really there

    /// Values of a column, by record, of every file of the kinds that have it.
    private func rows(_ one: Case, _ names: [String]) -> [[String]] {
        one.bundles.flatMap(\.files).flatMap { file -> [[String]] in
            guard let kind = Standard.current.kind(file.kind) else { return [] }
            let columns = kind.columns(in: file.edition).map(\.name)
            let places = names.compactMap { columns.firstIndex(of: $0) }
            guard places.count == names.count else { return [] }
            return file.records.map { record in places.map { record[$0] } }
        }
    }

    private func every(_ id: String, _ columns: [String], where suits: ([[String]]) -> Bool) {
        let cases = Self.first.filter { $0.plan.id == id }
        #expect(!cases.isEmpty, "\(id)")
        for one in cases {
            let rows = rows(one, columns)
            if rows.isEmpty { continue }
            #expect(suits(rows), "\(id) \(one.setting.pattern.id) \(one.setting.direction) \(one.setting.edition)")
        }
        #expect(cases.contains { !rows($0, columns).isEmpty }, "\(id)")
    }

    @Test func `a visit over midnight ends before it starts, one to midnight at 2400`() {
        let times = ["サービス開始時刻", "サービス終了時刻"]
        every("overnight-visit", times) { $0.contains(["2330", "0030"]) }
        every("end-at-2400", times) { $0.contains(["2300", "2400"]) }
    }

    @Test func `a month in part has a mask of zeros, ones and zeros behind the month`() {
        every("per-diem", ["日割対象日"]) { rows in
            rows.contains { $0[0] == String(repeating: "0", count: 10) + String(repeating: "1", count: 21) }
        }
    }

    @Test func `units are negative, 0 on other days, outside the limit`() {
        every("negative-units", ["単位数", "サービス回数"]) { $0.contains(["-47", "2"]) }
        every("shared-care", ["単位数", "サービス回数"]) { rows in
            rows.contains { $0[0].hasPrefix("-") } && rows.contains { $0[0] == "0" }
        }
        every("shared-care", ["単位数", "回数／日数", "サービス単位金額"]) { rows in
            rows.filter { $0[0].hasPrefix("-") && $0[1] == "1" && $0[0] == $0[2] }.count == 1
        }
        every("percentage-surcharge", ["単位数", "サービス回数"]) { $0.contains(["0", "1"]) }
        every("surcharges-outside-limit", ["サービスコード", "回数／日数"]) { rows in
            rows.contains { $0[0].hasSuffix("EEEE") }
        }
    }

    @Test func `a bundle of the month has many days and the count 1`() {
        every("monthly-bundle", ["サービスコード", "回数／日数"]) { rows in
            rows.contains { $0[0].hasSuffix("1111") && $0[1] == "1" }
        }
        every("monthly-bundle", ["サービスコード", "サービス利用日"]) { rows in
            rows.filter { $0[0].hasSuffix("1111") }.count > 4
        }
    }

    @Test func `days beyond thirty in a row carry the flag, in part or all`() {
        let flags = ["３０日超区分", "サービス利用日"]
        every("over-30-days", flags) { rows in
            rows.contains { $0[0] == "0" } && rows.filter { $0[0] == "1" }.count == 21
        }
        every("over-30-days-all-month", flags) { rows in rows.filter { $0[0] == "1" }.count == 31 }
        every("over-30-days-all-month", ["サービスコード", "回数／日数"]) { rows in
            rows.contains { $0[0].hasSuffix("ZZZZ") }
        }
    }

    @Test func `rows are told apart by satellite and by detail number`() {
        every("two-satellites", ["サテライト枝番"]) { Set($0.map { $0[0] }).isSuperset(of: ["01", "02"]) }
        every("equal-rental-items", ["明細判別コード", "サービスコード", "単位数"]) { rows in
            let rails = rows.filter { !$0[0].isEmpty }
            return rails.map { $0[0] }.sorted() == ["1", "2", "3"] && Set(rails.map { $0.dropFirst() }).count == 1
        }
    }

    @Test func `people have the numbers, names and levels that the scenario is about`() {
        every("public-assistance-only", ["被保険者番号"]) { rows in
            rows.allSatisfy { $0[0].hasPrefix("H") && $0[0].utf8.count == 10 }
        }
        every("name-to-convert", ["利用者氏名", "利用者氏名フリガナ"]) { rows in
            rows.allSatisfy { $0[0].hasPrefix("吉田　") && $0[1].hasPrefix("ヨシダ　") }
        }
        every("level-changed", ["要介護状態変更日", "前回要介護状態区分"]) { rows in
            rows.allSatisfy { $0[0] == "20251015" && !$0[1].isEmpty }
        }
        every("moved-between-insurers", ["保険者番号", "被保険者番号"]) { rows in
            Set(rows.map { $0[0] }).count == 2 && Set(rows.map { $0[1] }).count == 2
        }
        every("h-number-becomes-number", ["被保険者番号"]) { rows in
            let numbers = Set(rows.map { $0[0] })
            return numbers.count == 2 && numbers.filter { $0.hasPrefix("H") }.count == 1
        }
    }

    @Test func `a sending differs from the one before in what the scenario is about`() {
        func all(_ id: String, _ suits: ([ScenarioBundle]) -> Bool) {
            for one in Self.first where one.plan.id == id { #expect(suits(one.bundles), "\(id)") }
        }
        all("change-and-resend") { bundles in
            bundles.count == 2 && bundles[0].timestamp < bundles[1].timestamp && bundles[0].month == bundles[1].month
                && bundles[0].files[0].records.count > bundles[1].files[0].records.count
        }
        all("two-months") { $0.compactMap(\.month) == ["202510", "202511"] && $0[0].timestamp < $0[1].timestamp }
        all("v3-beside-v4") { $0.map(\.edition) == ["V4", "V3"] }
        all("entrusted") { $0.map(\.sender.serviceType) == ["43"] && $0.map(\.receiver.serviceType) == ["46"] }
        all("deletion-after-empty-results") { $0.map(\.unit) == ["actuals", "actuals-deletion"] }
        all("one-person") { bundles in people(bundles) == 1 }
        all("five-hundred-people") { bundles in people(bundles) == 500 }
    }

    private func people(_ bundles: [ScenarioBundle]) -> Int {
        Set(bundles.flatMap(\.files).flatMap { file in file.records.map { $0[2] } }).count
    }

    @Test func `texts hold commas, quotes and line breaks`() {
        let kinds: Set<String> = ["UP1KYO", "UPYOBO", "UPKIHON"]
        let cases = Self.first.filter { $0.plan.id == "comma-quote-line-break" }
        #expect(!cases.isEmpty)
        for one in cases {
            let values = one.bundles.flatMap(\.files).filter { kinds.contains($0.kind) }.flatMap(\.records).joined()
            #expect(values.contains { $0.contains(",") && $0.contains("\"") && $0.contains("\r\n") })
        }
    }
}
