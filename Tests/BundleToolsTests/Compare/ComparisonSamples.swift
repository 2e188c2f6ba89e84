import BundleTools
import ByteSources
import CarePlanStandard
import TestSupport

/// Plans and results of invented people for comparisons.
enum ComparisonSamples {
    static let planName = "UPPLAN_202504_1399901014_43_1399902012_11_20250425200202.CSV"

    /// A row of 第6表 of V4: plans and results have one layout.
    static func row(
        _ day: Int, person: String = "0000100011", insurer: String = "990010", code: String = "111211",
        office: String = "1399902012", from: String = "0900", to: String = "1000", count: Int = 1,
        satellite: String = "",
        over30: Bool = false, mask: String = "", tais: String = "", units: String = "396"
    ) -> String {
        Made.actuals(
            day: day,
            [
                2: insurer, 3: person, 8: units, 11: mask, 12: from, 13: to, 14: String(count), 15: code, 16: tais,
                20: office, 22: satellite, 23: over30 ? "1" : "0",
            ])
    }

    /// A row of V3: no rented items.
    static func rowOfV3(_ day: Int, code: String) -> String {
        var fields = row(day, code: code).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        fields[0] = "202208"
        fields.removeSubrange(15..<18)
        return fields.joined(separator: ",")
    }

    /// 日割対象日 with ones on the days.
    static func mask(_ days: ClosedRange<Int>) -> String {
        (1...31).map { days.contains($0) ? "1" : "0" }.joined()
    }

    static func source(_ name: String, _ rows: [String]) -> MemorySource {
        MemorySource(
            path: SourcePath(root: Array("in".utf8), relative: Array(name.utf8)), bytes: Made.file(rows))
    }

    static func input(_ files: (name: String, rows: [String])...) -> BundleInput {
        BundleInput(sources: files.map { source($0.name, $0.rows) })
    }

    static func compare(plan: [String], actuals: [String]) -> Comparison {
        BundleComparer().compare(input((planName, plan)), input((Made.actualsName, actuals)))
    }

    /// The only service of the only person.
    static func service(plan: [String], actuals: [String]) -> ComparedService? {
        let people = compare(plan: plan, actuals: actuals).people
        return people.count == 1 && people[0].services.count == 1 ? people[0].services[0] : nil
    }
}
