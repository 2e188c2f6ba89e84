import BundleChecker
import BundleTools
package import ByteSources
package import CarePlanStandard

/// The points that a person compares after an import: every cell and line of the reference forms.
package struct CheckPoints {
    /// Above so many people the first and the last one are compared, and how many there are.
    package static let mostPeople = 6

    private let scenario: String
    private let texts: ItemText
    private var lines: [CheckLine] = []

    /// - Parameters:
    ///   - scenario: id of the scenario.
    ///   - input: the bundles that are imported.
    package static func lines(
        of scenario: String, _ input: BundleInput, _ standard: Standard = .current
    ) -> [CheckLine] {
        let plan = BundlePlan(input, standard: standard, options: CheckOptions())
        var points = CheckPoints(scenario: scenario, texts: ItemText(standard))
        for unit in plan.units { points.add(unit, plan) }
        return points.lines
    }

    private init(scenario: String, texts: ItemText) {
        self.scenario = scenario
        self.texts = texts
    }

    private mutating func add(_ unit: PlannedUnit, _ plan: BundlePlan) {
        let sheets = FormSheets(of: unit, in: plan)
        let texts = texts
        var count = 0
        let rest = RestItems(sheets, of: unit, texts) { all in
            count = all.count
            return all.count > Self.mostPeople ? [all[0], all[all.count - 1]] : all
        }
        let title = unit.definition?.title ?? ""
        if count > Self.mostPeople { add(title, "全員", "利用者の数", "\(count)人") }
        for person in rest.people.map(\.insured) {
            let own = sheets.sheets.filter { sheet in
                sheet.records(of: sheet.form.kind).first?[.insured]?.trimmedBlanks == person
            }
            let name = own.lazy.compactMap { SheetPerson.name(of: $0, texts) }.first
            let shown = [name, person].compactMap { $0 }.joined(separator: " ")
            for sheet in own { add(sheet, shown) }
            guard own.isEmpty, let items = rest.people.first(where: { $0.insured == person }) else { continue }
            // A deletion has no form: what is deleted is compared item by item.
            for line in items.lines { add(title, shown, line.name, line.values.map(\.text).joined(separator: "、")) }
        }
    }

    private mutating func add(_ form: String, _ person: String, _ item: String, _ expected: String) {
        let number = String(lines.count + 1)
        let id = scenario + "-" + String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
        lines.append(
            CheckLine(id: id, scenario: scenario, form: form, person: person, item: item, expected: expected))
    }

    private mutating func add(_ sheet: FormSheet, _ person: String) {
        let form = [sheet.form.number, sheet.form.title].filter { !$0.isEmpty }.joined(separator: " ")
        var heading = ""
        for block in sheet.form.blocks {
            if case .heading(let text) = block {
                heading = text
                continue
            }
            for point in SheetPoints(sheet: sheet, texts: texts).points(of: block) {
                let item = [heading, point.item].filter { !$0.isEmpty }.joined(separator: " ")
                add(form, person, item, point.expected)
            }
        }
    }
}
