extension Requirement {
    /// Editions and CSVバージョン.
    static let versions: [Requirement] = [
        Requirement(
            "REQ-EDITION-001", "V3 V4", "別紙 CSVバージョン履歴", .must, .sender,
            "CSVバージョンは、ファイル名の版に対応する値",
            "CSVバージョン is that of the edition of the name",
            rules: "CP422",
            cases: "*/CP422/pass-own-version V4/CP422/fail-v4-202208 V4/CP422/fail-v4-999999",
            readings: "A16"
        ),
        Requirement(
            "REQ-EDITION-002", "V4", "別紙 CSVバージョン履歴", .note, .both,
            "CSVバージョンの値を数の大小で比べない（4.1版の202407は、廃止された4.0版の202504より小さい）",
            "CSVバージョン values are never compared as numbers: 202407 (4.1) follows 202504 (4.0, withdrawn)",
            cases: "V4/CP422/fail-v4-202504 V4/CP422/pass-own-version",
            readings: "A16"
        ),
        Requirement(
            "REQ-EDITION-003", "V3 V4", "別紙 CSVバージョン", .mustNot, .sender,
            "1ファイルにCSVバージョンを二つ混ぜない",
            "One file does not hold two CSVバージョン values",
            rules: "CP501",
            cases: """
                */CP501/fail-current-and-older */CP501/fail-in-a-unit
                */CP501/pass-one-known-one-unknown
                """
        ),
        Requirement(
            "REQ-EDITION-004", "V3", "別紙 CSVバージョン", .must, .sender,
            "一つの送信単位のファイルは、CSVバージョンをそろえる",
            "All files of a send unit have the same CSVバージョン",
            rules: "CP604",
            cases: "V3/CP604/fail-202208-and-202003 V3/CP604/pass-all-older",
            readings: "A17"
        ),
        Requirement(
            "REQ-EDITION-005", "V3 V4", "別紙 CSVバージョン履歴", .should, .sender,
            "CSVバージョンは、適用開始年月（202407は2025年4月、202208は2023年1月）以後の対象年月に使う",
            "CSVバージョン is used for target months from its first month of application on",
            files: "UPPLAN UPJSK UPSIKYU DLTPLAN DLTJSK UPHOSOKU",
            rules: "CP423",
            cases: "*/CP423/fail-service-slip */CP423/fail-upjsk */CP423/pass-first-month-upjsk"
        ),
        Requirement(
            "REQ-EDITION-006", "V3", "4.1版 更新履歴", .should, .sender,
            "第2版以前のデータ（202003、201910）は、受信側が読めるとは限らない",
            "Data of edition 2 or 1 may not be readable to the receiver",
            rules: "CP426",
            cases: "V3/CP426/fail-202003 V3/CP426/fail-201910",
            readings: "A17"
        ),
        Requirement(
            "REQ-EDITION-007", "V3 V4", "別紙 CSVファイルレイアウト", .must, .sender,
            "ファイル名の版と中身の版（項目数とCSVバージョン）をそろえる",
            "Name and content are of the same edition",
            files: "UPPLAN UPJSK UPSIKYU",
            rules: "CP806",
            cases: "*/CP806/fail-upplan */CP806/fail-upsikyu */CP806/pass-version-alone",
            scenarios: "v3-beside-v4"
        ),
        Requirement(
            "REQ-EDITION-008", "V3", "別紙 CSVバージョン履歴", .note, .both,
            "3.0版・3.1版・3.2版は、データから見分けられない（CSVバージョンはどれも202208）",
            "3.0, 3.1 and 3.2 cannot be told apart from the data: all carry 202208",
            reason: BilingualText(
                "見分ける手がかりがデータにない",
                "Nothing in the data tells them apart")
        ),
        Requirement(
            "REQ-EDITION-009", "V3", "4.1版 更新履歴", .note, .both,
            "V3の第6表・実績・第7表に、TAISコード、福祉用具届出コード、用具名称はない",
            "In V3, tables 6, results and 7 lack TAISコード, 福祉用具届出コード and 用具名称",
            files: "UPPLAN UPJSK UPSIKYU",
            rules: "CP401 CP806",
            cases: "V3/CP401/fail-count-of-other-edition-upplan V3/CP806/fail-upplan",
            readings: "A20"
        ),
        Requirement(
            "REQ-EDITION-010", "V3 V4", "4.1版 更新履歴", .must, .sender,
            "第7表の回数／日数は、V3で2桁まで、V4で3桁まで",
            "回数／日数 of table 7 has two digits in V3, three in V4",
            files: "UPSIKYU",
            rules: "CP404",
            cases: "V4/CP404/pass-v4-count-of-table-7"
        ),
    ]
}
