/// What a result sheet says of itself.
extension VendorTestWords {
    var about: [String] {
        [
            pick(
                "国保中央会のベンダ試験を cpcheck がまねたもの（模擬）です。国保中央会の試験データ・証跡の様式・判定基準ではなく、"
                    + "国保中央会の試験に合格したことを示すものではありません。",
                "This is cpcheck's imitation (a simulation) of the vendor test of 国保中央会. Its data, evidence forms and criteria "
                    + "are not those of 国保中央会, and nothing here says that the real test was passed."),
            pick(
                "取込は、製品の画面や印刷を人が帳票と見比べた結果（自己申告）です。cpcheck は見ていません。",
                "Imports are what a person saw when comparing the product with the forms (self-declared); cpcheck did not see it."
            ),
            pick(
                "出力は、cpcheck がファイルを標準仕様で検査（--profile vendor-test）し、シナリオが決めた項目を一つずつ比べた結果です。",
                "Exports were checked by the standard (--profile vendor-test), and every item that a scenario fixes was compared."
            ),
            pick(
                "パターンの判定は、シナリオの判定のうち 不適合、未実施、適合 の順に先にあるものです。",
                "A pattern is nonconforming where one of its scenarios is, else not done where one is, else conforming."
            ),
            pick("出てくる利用者・事業所はすべて架空です。", "All people and offices in it are invented."),
        ]
    }
}
