import CarePlanStandard
import SampleBundles

/// What a tester does for a scenario, a sentence a step.
struct ScenarioSteps {
    private let scenario: Scenario
    private let remark: BilingualText
    private let standard: Standard

    init(_ scenario: Scenario, _ remark: BilingualText, _ standard: Standard) {
        self.scenario = scenario
        self.remark = remark
        self.standard = standard
    }

    var steps: [BilingualText] {
        let remarks = remark.ja.isEmpty ? [] : [remark]
        switch scenario.direction {
        case .imports:
            return remarks + [
                .init("このフォルダーのファイルを製品に取り込みます。", "Import the files of this folder into the product."),
                .init("帳票と製品の画面・印刷を比べます。", "Compare the forms with the product's screen or print."),
                .init("checks.csv の「結果」に 合 か 否 を記入します。", "Fill in 合 or 否 in checks.csv."),
            ]
        case .exports: return remarks + [source] + scenario.bundles.map(export) + [end]
        }
    }

    private var source: BilingualText {
        guard let source = scenario.roundTripOf else {
            return BilingualText("下の表の内容を製品に入力します。", "Key the tables below into the product.")
        }
        if scenario.bundles.contains(where: { bundle in bundle.holdsResults(standard) }) {
            return BilingualText(
                "\(source) で取り込んだ予定を、すべて計画どおりに実施したものとして実績にします。",
                "Record the plan imported in \(source) as carried out, all of it as planned.")
        }
        return BilingualText(
            "\(source) で取り込んだ内容を、変えずに出力します。", "Export what was imported in \(source), unchanged.")
    }

    private func export(_ bundle: ScenarioBundle) -> BilingualText {
        let title = standard.units.first { $0.id == bundle.unit }?.title ?? bundle.unit
        let month = bundle.month.map { ("、対象年月 \($0)", ", month \($0)") } ?? ("", "")
        return BilingualText(
            "\(title) を出力します（送信元 \(bundle.sender.text)、送信先 \(bundle.receiver.text)\(month.0)）。",
            "Export \(bundle.unit) (from \(bundle.sender.text) to \(bundle.receiver.text)\(month.1)).")
    }

    private var end: BilingualText {
        BilingualText(
            "出力したファイル（フォルダーでも ZIP でも）を out フォルダーに置きます。", "Put the export, files or a ZIP, into the folder out.")
    }
}

extension ScenarioBundle.Party {
    fileprivate var text: String { "\(office) (\(serviceType))" }
}
