extension Ambiguity {
    /// Two readings of files, records and CSV versions.
    static let files: [Ambiguity] = [
        Ambiguity(
            "A10", editions: ["V3", "V4"], places: ["records"], lenientTo: .both,
            a: BilingualText("レコードの終わりはCRLF(実務)", "Records end in CRLF (practice)"),
            b: BilingualText("レイアウトに記載がなく、LFだけでもよい", "The layout is silent; LF alone will do"),
            decision: BilingualText("LFまたはCRだけなら警告(CP306)", "LF or CR alone is a warning (CP306)"),
            question: BilingualText("改行コードはCRLFに限るか。", "Must records end in CRLF?")
        ),
        Ambiguity(
            "A11", editions: ["V3", "V4"], places: ["records"], lenientTo: .a,
            a: BilingualText("見出し行はない(データレコードのみ)", "No header row: data records only"),
            b: BilingualText("見出し行の有無は記載がない", "The layout does not mention a header row"),
            decision: BilingualText("見出し行はエラー(CP309)", "A header row is an error (CP309)"),
            question: BilingualText("見出し行を付けてはならないと明記できないか。", "Could the layout say that there is no header row?")
        ),
        Ambiguity(
            "A12", editions: ["V3", "V4"], places: ["encoding"], lenientTo: .a,
            a: BilingualText("BOMは付けない(MS932にBOMはない)", "No byte order mark: MS932 has none"),
            b: BilingualText("BOMの有無は記載がない", "The layout does not mention one"),
            decision: BilingualText("BOMはエラー(CP302)", "A byte order mark is an error (CP302)"),
            question: BilingualText(
                "BOMを付けてはならないと明記できないか。",
                "Could the layout say that there is no byte order mark?")
        ),
        Ambiguity(
            "A13", editions: ["V3", "V4"], places: ["records"], lenientTo: .both,
            a: BilingualText(
                "最後のレコードも改行で終わり、EOF文字(0x1A)はない",
                "The last record ends in a line end too; no 0x1A follows"),
            b: BilingualText("最後の改行とEOF文字は記載がない", "The layout mentions neither"),
            decision: BilingualText(
                "改行なしは情報(CP315)、0x1Aは警告(CP314)",
                "No line end is info (CP315), 0x1A a warning (CP314)"),
            question: BilingualText("最後の改行は必要か。EOF文字は許されるか。", "Is the last line end needed, and is 0x1A allowed?")
        ),
        Ambiguity(
            "A14", editions: ["V3", "V4"], places: ["records"], lenientTo: .both,
            a: BilingualText("引用符はフリーテキストだけに付ける", "Quotes go round free text only"),
            b: BilingualText("ほかの項目に付けてはならないとは書かれていない", "Nothing forbids them round other fields"),
            decision: BilingualText("引用符を外して検査し、情報を出す(CP316)", "Checked without them, with an info (CP316)"),
            question: BilingualText("フリーテキストでない項目を引用符で囲んでよいか。", "May fields that are not free text be quoted?")
        ),
        Ambiguity(
            "A15", editions: ["V3", "V4"], places: ["format:text"], lenientTo: .both,
            a: BilingualText("空のフリーテキストは何も書かない", "Empty free text is written as nothing"),
            b: BilingualText("空のフリーテキストは「\"\"」と書く", "Empty free text is written as \"\""),
            decision: BilingualText("どちらも可", "Either is accepted"),
            question: BilingualText("空のフリーテキストにも引用符が必要か。", "Does empty free text need quotes?")
        ),
        Ambiguity(
            "A16", editions: ["V4"], places: ["csv-version"], lenientTo: .a,
            a: BilingualText("4.1版のCSVバージョンは202407(更新履歴)", "4.1 carries 202407 (version history)"),
            b: BilingualText(
                "表のサンプルは202404、201910。4.0版は202504",
                "Sample tables print 202404 and 201910; 4.0 had 202504"),
            decision: BilingualText(
                "V4のファイル名で202407以外はエラー(CP422)",
                "Anything but 202407 under a V4 name is an error (CP422)"),
            question: BilingualText("サンプルの202404、201910は誤記か。", "Are 202404 and 201910 of the samples misprints?")
        ),
        Ambiguity(
            "A17", editions: ["V3"], places: ["csv-version"], lenientTo: .both,
            a: BilingualText("V3のファイルは202208", "V3 files carry 202208"),
            b: BilingualText("202003、201910もシステムでは送れる", "202003 and 201910 are still carried by the system"),
            decision: BilingualText("旧版は警告(CP426)", "The older values are a warning (CP426)"),
            question: BilingualText(
                "202003、201910のファイルを受信側は取り込む必要があるか。",
                "Must a receiver import files with 202003 or 201910?")
        ),
        Ambiguity(
            "A18", editions: ["V3", "V4"], places: ["rules"], lenientTo: .both,
            a: BilingualText(
                "日付の前後、対象年月外の利用日、第7表の金額は整合していなければならない",
                "Periods, service days and the money of table 7 must make sense"),
            b: BilingualText("通知に検査の根拠となる条項がない", "No clause of the notice asks for it"),
            decision: BilingualText(
                "CP503、CP522はエラー、CP523-CP526、CP531、CP7xxは警告以下。いずれも妥当性の検査と明示する",
                "CP503 and CP522 are errors, CP523-CP526, CP531 and CP7xx warnings at most; all say that they are plausibility"
            ),
            question: BilingualText("取込時に拒否してよい不整合はどれか。", "Which of these may an import refuse?")
        ),
    ]
}
