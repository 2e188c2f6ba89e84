import BundleTools
import ByteSources
import CarePlanStandard
import SampleBundles
import TestSupport
import Testing
import VendorTest

@testable import BundleChecker
@testable import CheckReports

@Suite struct ReferenceFormsTests {
    private static let kits = products.map { product in
        Once {
            try KitBuilder.draw(
                KitRequest(
                    product: "試験用ソフト", roles: product.roles, edition: product.edition, toolVersion: "0",
                    ruleset: "2026.1"),
                plans: ScenarioCatalogue.all.filter { $0.id != "five-hundred-people" })
        }
    }

    /// In the small size a provider has some types of service: each form of a slip is the same page.
    private static let products: [(roles: [RoleSelection], edition: String)] = ["V3", "V4"].flatMap { edition in
        let provider = TestSize.of(
            RoleSelection(.serviceProvider, serviceTypes: ["11", "15", "17", "21"]), full: .everyService(.current))
        return [[RoleSelection(.careManager)], [provider], [RoleSelection(.communitySupportCentre)]].map {
            ($0, edition)
        }
    }

    /// The page of one scenario as a reader sees it.
    private func text(_ scenario: Scenario, _ kit: Kit) throws -> String {
        let sink = MemorySink()
        try ReferenceForms(kit).write([scenario], to: sink)
        var text = ""
        var isTag = false
        // Of words to choose from, those that are chosen.
        let chosen = sink.text.replacing(/<span class="off">[^<]*<\/span>/, with: "")
        for character in chosen.replacing("<br>", with: "\n") {
            if character == "<" { isTag = true }
            if !isTag { text.append(character) }
            if character == ">" { isTag = false }
        }
        return text
    }

    @Test(arguments: products.indices)
    func `every item of every sample is on its form or under その他の項目`(_ product: Int) throws {
        let drawn = try Self.kits[product].get()
        for scenario in drawn.scenarios.values where scenario.direction == .imports {
            let page = try text(scenario, drawn.kit)
            let texts = ItemText(.current)
            for bundle in scenario.bundles {
                for file in bundle.files where file.bytes == nil {
                    let columns = try #require(Standard.current.kind(file.kind)).columns(in: bundle.edition)
                    for record in file.records {
                        for (column, value) in zip(columns, record) where !value.isEmpty {
                            let isShown = isShown(value, column, page, texts)
                            #expect(isShown, "\(scenario.id) \(file.kind) \(column.name): \(value)")
                        }
                    }
                }
            }
        }
    }

    /// The value as it stands, or as a form has it.
    private func isShown(_ value: String, _ column: Column, _ page: String, _ texts: ItemText) -> Bool {
        let shown = texts.text(value, column.format)
        // Days are columns of a calendar, weekdays those of a week; what is not so is left blank on paper.
        switch column.format {
        case .dayMask, .code("weekday"): return true
        case .code("flag01") where value == "0": return true
        case .code("flag01") where column.role == .over30: return page.contains("30日超")
        case .dateOrZero where shown.isEmpty, .monthOrZero where shown.isEmpty, .timeOr9999 where shown.isEmpty:
            return true
        case .code("insurance_coverage"): return page.contains(value == "Y" ? "○" : "－")
        case .text:
            return value.replacing("\r\n", with: "\n").split(separator: "\n").allSatisfy {
                page.contains(String($0).xmlText)
            }
        case .imageFile: return true
        // 初回＆継続 is two of the printed words at once.
        case .code: return shown.split(separator: "＆").allSatisfy(page.contains)
        case .date where column.role == .serviceDate: return page.contains(String(Int(value.suffix(2)) ?? 0))
        default: return page.contains(shown.xmlText) || page.contains(value.xmlText)
        }
    }

    @Test(arguments: products.indices)
    func `days and counts of services stand in the month of the form`(_ product: Int) throws {
        let drawn = try Self.kits[product].get()
        let texts = ItemText(.current)
        for scenario in drawn.scenarios.values where scenario.direction == .imports {
            let plan = BundlePlan(try scenario.input(), standard: .current, options: CheckOptions())
            for sheet in plan.units.flatMap({ FormSheets(of: $0, in: plan).sheets }) {
                for case .calendar(let calendar) in sheet.form.blocks {
                    let records = sheet.records(of: calendar.kind)
                    let month = ServiceCalendar(calendar, records, texts)
                    #expect(month.unplaced == [])
                    let sum = records.compactMap { Int(texts.raw(calendar.count, $0) ?? "") }.reduce(0, +)
                    #expect(month.lines.map(\.sum).reduce(0, +) == sum)
                    for record in records {
                        let day = Int((texts.raw(calendar.day, record) ?? "").suffix(2)) ?? 0
                        #expect(month.lines.contains { $0.counts[day] != nil })
                    }
                }
            }
        }
    }

    @Test(arguments: products.indices)
    func `every sheet says that it is a simulation and what made it`(_ product: Int) throws {
        let drawn = try Self.kits[product].get()
        for pattern in drawn.kit.patterns where !drawn.scenarios(of: pattern, .imports).isEmpty {
            let sink = MemorySink()
            try ReferenceForms(drawn.kit).write(drawn.scenarios(of: pattern, .imports), to: sink)
            let sheets = sink.text.split(separator: "<section").dropFirst()
            #expect(!sheets.isEmpty)
            for sheet in sheets {
                #expect(sheet.contains("模擬") && sheet.contains("2026.1") && sheet.contains("試験用ソフト"))
                #expect(!sheet.contains("個人情報"))
            }
        }
    }
}
