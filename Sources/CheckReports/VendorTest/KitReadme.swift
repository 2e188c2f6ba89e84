import CarePlanStandard
import VendorTest

/// `README.md` of a kit: what to do, step by step.
struct KitReadme {
    let kit: Kit
    let standard: Standard

    func write(to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        try out.write("# 模擬ベンダ試験キット: \(kit.product.markdown)\n\n\(KitWords.simulation(kit))\n\n")
        let roles = kit.roles.map { selection in
            let types = selection.serviceTypes.joined(separator: "、")
            return selection.role.title.ja + (types.isEmpty ? "" : "（サービス種類 \(types)）")
        }
        try out.write("役割: \(roles.joined(separator: "、"))　対象年月: \(kit.month)\n\n")
        try out.write(
            """
            ## 手順

            1. **取込**: `import/` の下にある各シナリオのフォルダーを、製品に取り込みます。
               同じ階層の `forms.html`（参照帳票）をブラウザーで開き、製品の画面や印刷と比べます。
               人数の多いシナリオの帳票は、別のファイル（`forms-シナリオ名.html`）にあります。
            2. `checks.csv` を表計算ソフトで開き、行ごとに「結果」へ `合` か `否` を、気づいたことを「メモ」に記入して保存します。
               まだのものは空欄か `未` のままにします。列や行の順番、文字コードは変わっても構いません。
            3. **出力**: `export/` の下にある各シナリオの `scenario.md` のとおりに入力（または取り込んだものを使用）し、
               出力したファイルを、隣の `out` フォルダーにそのまま（ZIP のままでも）置きます。
            4. `cpcheck vendor-test run このフォルダー` で判定します。途中でも何度でも実行できます。
               進みぐあいは `cpcheck vendor-test status このフォルダー` で分かります。

            取込の結果は試験する人の申告です。出力はプログラムが判定します。
            △（任意）のシナリオは、製品にその機能がなければ空のままにします。対象外として扱います。

            `kit.json` と `scenario.json` は判定に使います。書き換えないでください。

            ## パターン

            | パターン | 書類 | シナリオ |
            |---|---|---|

            """)
        for pattern in kit.patterns {
            let known = standard.patterns.first { $0.id == pattern.id }
            let title = known.map { "\($0.line) \($0.document)" } ?? ""
            let what = pattern.exclusion.map { "対象外: \($0.ja)" } ?? "\(pattern.tasks.count)"
            try out.write("| \(pattern.id.markdown) | \(title.markdown) | \(what.markdown) |\n")
        }
        try out.write("\n## シナリオ\n\n| 番号 | 向き | 内容 | 場所 |\n|---|---|---|---|\n")
        for task in kit.patterns.flatMap(\.tasks) {
            let title = task.title.ja + (task.isOptional ? "（任意 △）" : "")
            try out.write(
                "| \(task.id.markdown) | \(task.direction.title.ja) | \(title.markdown) | \(task.folder.markdownCode) |\n"
            )
        }
        try out.finish()
    }
}
