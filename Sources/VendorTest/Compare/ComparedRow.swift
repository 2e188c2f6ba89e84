import BundleChecker
import BundleTools
import CarePlanStandard

/// A record on one of the two sides of a comparison.
struct ComparedRow {
    /// Number and physical line in the file, from 1; nil on the scenario's side.
    var record: Int?
    var line: Int?
    /// As it stands in the file.
    var raw: [String]
    /// By column, in comparable form. Texts that several rows share stand in each of them; numbers of lines are ranks.
    var values: [String]
    /// A subtotal or total of 第7表.
    var total: ServiceCodeForm = .detail

    init(raw: [String], layout: RecordLayout, record: Int? = nil, line: Int? = nil) {
        self.raw = raw
        self.record = record
        self.line = line
        values = zip(raw, layout.columns).map(ComparableValue.of)
        if let code = layout.column(.serviceCode), case .serviceCodeOrTotal = layout.columns[code].format {
            total = ServiceCodeForm(code: values[code])
        }
    }

    /// Subtotals that the standard makes optional: the scenario asks for none that the product leaves out.
    var isOptionalTotal: Bool { total == .subtotalOutside || total == .subtotalOver30 }
}
