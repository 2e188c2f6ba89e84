package import CarePlanStandard

/// The two halves of the test.
package enum TestDirection: String, CaseIterable, Hashable, Sendable {
    /// 取込: the product imports a sample, a person compares it with the reference forms
    case imports = "import"
    /// 出力: the product exports what was keyed in or imported, the program judges it
    case exports = "export"

    package var title: BilingualText {
        switch self {
        case .imports: .init("取込", "import")
        case .exports: .init("出力", "export")
        }
    }
}
