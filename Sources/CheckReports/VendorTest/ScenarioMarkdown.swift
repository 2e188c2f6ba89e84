package import CarePlanStandard
package import VendorTest

/// `scenario.md`: what to key in or give back, as tables.
package struct ScenarioMarkdown {
    private let kit: Kit
    private let standard: Standard

    package init(_ kit: Kit, _ standard: Standard = .current) {
        self.kit = kit
        self.standard = standard
    }

    package func write(_ scenario: Scenario, to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        let optional = scenario.isOptional ? "（任意 △）" : ""
        try out.write("# \(scenario.id.markdown) \(scenario.title.ja.markdown)\(optional)\n\n")
        try out.write(KitWords.simulation(kit) + "\n\n## 手順\n\n")
        for (number, step) in scenario.steps.enumerated() {
            try out.write("\(number + 1). \(step.ja.markdown)\n")
        }
        for (number, bundle) in scenario.bundles.enumerated() {
            let title = standard.units.first { $0.id == bundle.unit }?.title ?? bundle.unit
            let place = scenario.bundles.count > 1 ? "\(number + 1) 回目の出力: " : ""
            try out.write("\n## \(place)\(title.markdown)\n\n| 項目 | 内容 |\n|---|---|\n")
            try row(["送信元", party(bundle.sender)], out)
            try row(["送信先", party(bundle.receiver)], out)
            if let month = bundle.month { try row(["対象年月", month], out) }
            try row(["版", bundle.edition], out)
            var person: String?
            let tables = KeyedTable.all(of: bundle, in: scenario, standard)
            for table in tables {
                if table.insured != person { try out.write("\n### 被保険者番号 \(table.insured.markdown)\n") }
                person = table.insured
                try write(table, out)
            }
            let open = tables.reduce(into: [String]()) { names, table in
                for name in table.open where !names.contains(name) { names.append(name) }
            }
            try out.write("\n製品が自由に決めてよい項目: \(open.map(\.markdown).joined(separator: "、"))\n")
            if !scenario.optionalCodes.isEmpty, bundle.holdsDays(standard) {
                let codes = scenario.optionalCodes.map(\.markdown).joined(separator: "、")
                try out.write("\n日ごとの行があってもなくてもよいもの（率で計算する加算。単位数は自由）: サービスコード \(codes)\n")
            }
        }
        try out.finish()
    }

    private func write(_ table: KeyedTable, _ out: ChunkWriter) throws {
        try out.write("\n#### \(table.title.markdown) (\(table.kind.markdown))\n\n")
        if table.rows.count == 1, table.columns.count > 8 {
            try out.write("| 項目 | 内容 |\n|---|---|\n")
            for (name, value) in zip(table.columns, table.rows[0]) where !value.isEmpty { try row([name, value], out) }
            return
        }
        if !table.common.isEmpty {
            let items = table.common.map { "\($0.item.markdown) \($0.value.markdown)" }
            try out.write("すべての行に共通: \(items.joined(separator: "、"))\n\n")
        }
        guard !table.columns.isEmpty else { return }
        try row(table.columns, out)
        try out.write("|" + String(repeating: "---|", count: table.columns.count) + "\n")
        for cells in table.rows { try row(cells, out) }
    }

    private func row(_ cells: [String], _ out: ChunkWriter) throws {
        let cells = cells.map { cell in
            guard cell.utf8.contains(0x0A) else { return cell.markdown }
            return cell.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
                .map { String($0).markdown }.joined(separator: "<br>")
        }
        try out.write("| " + cells.joined(separator: " | ") + " |\n")
    }

    private func party(_ party: ScenarioBundle.Party) -> String {
        let type = standard.serviceType(party.serviceType).map { "\($0.name) \(party.serviceType)" }
        return "\(party.office)（\(type ?? party.serviceType)）"
    }
}

/// Words that all papers of a kit have in common.
enum KitWords {
    /// Says that it is a simulation, and names tool, rule set, edition, kit and seed.
    static func simulation(_ kit: Kit) -> String {
        "> **模擬**: 国民健康保険中央会の強化ベンダ試験ではありません。人も事業所も架空です。"
            + "\(Tool.name) \(kit.toolVersion)、規則集 \(kit.ruleset)、\(kit.edition)、製品 \(kit.product.markdown)、種 \(kit.seed)"
    }
}
