import BundleChecker
package import CarePlanStandard
package import VendorTest

/// `forms.html` of a pattern: what the product must show after the imports, laid out like the paper forms.
///
/// Every item of every file is in it; what the paper has no place for stands under その他の項目.
package struct ReferenceForms {
    private let kit: Kit
    private let standard: Standard

    package init(_ kit: Kit, _ standard: Standard = .current) {
        self.kit = kit
        self.standard = standard
    }

    package func write(_ scenarios: [Scenario], to sink: any ReportSink) throws {
        var forms = FormsHTML(language: .ja)
        forms.purpose = .reference(
            "\(Tool.name) \(Tool.version)　規則集 \(kit.ruleset)　\(kit.edition)　\(kit.product)　種 \(kit.seed)")
        let sections = try scenarios.map { scenario in
            let plan = BundlePlan(try scenario.input(standard), standard: standard, options: CheckOptions())
            return FormsHTML.Section(title: "\(scenario.id)　\(scenario.title.ja)", plan: plan)
        }
        _ = try forms.write(sections, to: sink)
    }
}
