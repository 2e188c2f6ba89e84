extension Requirement {
    /// Care plan, 利用者補足情報, 利用者基本情報 and 介護予防サービス・支援計画書.
    static let plans: [Requirement] = [
        Requirement(
            "REQ-PLAN-001", "V3 V4", "別紙 利用者補足情報 No.4", .must, .sender,
            "利用者補足情報の計画作成（変更）日は、利用票とともに送るとき00000000、計画書とともに送るとき計画の日",
            "UPHOSOKU No.4 is 00000000 beside a service slip and the plan's date beside a care plan",
            files: "UPHOSOKU",
            rules: "CP605",
            cases: "*/CP605/fail-slip */CP605/fail-care-plan */CP605/pass-slip"
        ),
        Requirement(
            "REQ-PLAN-002", "V3 V4", "別紙 利用者補足情報 No.63", .must, .sender,
            "利用者補足情報の対象年月は、計画書とともに送るとき000000、利用票とともに送るとき利用票の対象年月",
            "UPHOSOKU No.63 is 000000 beside a care plan and the slip's month beside a service slip",
            files: "UPHOSOKU",
            rules: "CP606",
            cases: """
                */CP606/fail-care-plan */CP606/fail-slip-zero */CP606/fail-slip-other-month
                */CP606/pass-care-plan
                """
        ),
        Requirement(
            "REQ-PLAN-003", "V3 V4", "別紙 利用者補足情報 No.20-55", .should, .sender,
            "種類支給限度の枠は、1から順に使う",
            "Blocks of 種類支給限度 are filled from block 1 on",
            files: "UPHOSOKU",
            rules: "CP528",
            cases: "*/CP528/fail-behind-empty */CP528/fail-behind-gap */CP528/pass-nine-blocks"
        ),
        Requirement(
            "REQ-PLAN-004", "V3 V4", "別紙 利用者補足情報 No.20-55", .should, .sender,
            "種類支給限度の枠に、同じサービス種類を二度入れない",
            "No service type stands in two blocks of 種類支給限度",
            files: "UPHOSOKU",
            rules: "CP528",
            cases: "*/CP528/fail-same-type"
        ),
        Requirement(
            "REQ-PLAN-005", "V3 V4", "別紙 利用者補足情報 No.20-55", .should, .sender,
            "種類支給限度の短期入所療養介護は、いつも22で入れる",
            "短期入所療養介護 is always entered as 22 in the blocks of 種類支給限度",
            files: "UPHOSOKU",
            rules: "CP528",
            cases: "*/CP528/fail-type-23 V4/CP528/fail-type-2a */CP528/pass-22"
        ),
        Requirement(
            "REQ-PLAN-006", "V3 V4", "別紙 利用者補足情報 No.17 59", .should, .sender,
            "区分変更があれば、要介護状態変更日と前回要介護状態区分の両方を入れる",
            "A change of level gives both 要介護状態変更日 and 前回要介護状態区分",
            files: "UPHOSOKU",
            rules: "CP532",
            cases: "*/CP532/fail-date-alone */CP532/fail-level-alone */CP532/pass-both",
            scenarios: "level-changed"
        ),
        Requirement(
            "REQ-PLAN-007", "V3 V4", "4.1版 2.3", .should, .sender,
            "計画書の送信単位で、要介護状態区分・認定日・認定状況区分は、第1表と利用者補足情報で同じ",
            "In a care plan, level, certification date and status agree between UP1KYO and UPHOSOKU",
            files: "UPHOSOKU UP1KYO",
            rules: "CP610",
            cases: "*/CP610/fail-level */CP610/fail-certified */CP610/pass-one-side-level"
        ),
        Requirement(
            "REQ-PLAN-008", "V3 V4", "4.1版 2.3", .note, .both,
            "計画書のキーに、作成年月日と対象年月は使わない",
            "Neither 作成年月日 nor 対象年月 is part of a care plan's key",
            files: "UP1KYO UP2KYO UP3KYO UPHOSOKU",
            cases: "*/CP605/pass-care-plan-other-date */CP601/pass-creation-date-is-no-key"
        ),
        Requirement(
            "REQ-PLAN-009", "V3 V4", "4.1版 2.3", .note, .both,
            "利用票のキーに、計画作成（変更）日は使わない",
            "計画作成（変更）日 is no part of a service slip's key",
            files: "UPPLAN UPSIKYU UPHOSOKU",
            cases: "*/CP605/pass-slip */conforming/service-slip"
        ),
        Requirement(
            "REQ-PLAN-010", "V3 V4", "別紙 計画書2表の構成", .should, .sender,
            "第2表の行は、課題NO・援助目標NO・援助内容NOで一つに決まる（空の番号は0とみなす）",
            "Rows of table 2 are told apart by their three numbers (blank counts as 0)",
            files: "UP2KYO",
            rules: "CP520",
            cases: """
                */CP520/fail-same-numbers-up2kyo */CP520/fail-no-first-number-up2kyo
                */CP520/pass-gaps-up2kyo
                """
        ),
        Requirement(
            "REQ-PLAN-011", "V4", "別紙 別表の構成", .should, .sender,
            "支援計画書の別表の行は、課題NO・支援計画NO・利用サービスNOで一つに決まる",
            "Rows of UPYOBO_SUB are told apart by their three numbers",
            files: "UPYOBO_SUB",
            rules: "CP520",
            cases: """
                V4/CP520/fail-same-numbers-upyobo_sub
                V4/CP520/fail-no-first-number-upyobo_sub V4/CP520/pass-gaps-upyobo_sub
                """
        ),
        Requirement(
            "REQ-PLAN-012", "V3 V4", "別紙 計画書2表の構成", .may, .both,
            "行の順は自由。番号の順に並べると帳票になる",
            "Rows stand in any order; sorted by their numbers they make the form",
            files: "UP2KYO UPYOBO_SUB",
            cases: "*/CP520/pass-any-order-up2kyo V4/CP520/pass-any-order-upyobo_sub",
            scenarios: "D1-import D5-import"
        ),
        Requirement(
            "REQ-PLAN-013", "V3 V4", "別紙 計画書2表の構成", .may, .receiver,
            "文は番号の最初の行にだけあってよい。下の空欄は、上の値が続くことを表す",
            "A text may stand on the first row of its number only; blanks below continue it",
            files: "UP2KYO UPYOBO_SUB",
            cases: "*/conforming/rich-care-plan V4/conforming/rich-prevention-plan",
            scenarios: "D1-import D5-import"
        ),
        Requirement(
            "REQ-PLAN-014", "V4", "別紙 居宅サービス計画3表", .note, .sender,
            "第3表のレコードは、介護サービス、日常生活上の活動、週単位以外のサービスのどれか一つをもつ",
            "A record of UP3KYO holds one of three: a service, a daily activity, or what is not weekly",
            files: "UP3KYO",
            cases: "V4/conforming/rich-care-plan",
            scenarios: "D1-export D1-import",
            reason: BilingualText(
                "二つ以上をもつレコードを禁じる文はなく、指摘しない",
                "No sentence forbids a record with two of them, so nothing is found")
        ),
        Requirement(
            "REQ-PLAN-015", "V4", "別紙 居宅サービス計画3表", .may, .both,
            "日常生活上の活動は、開始と終了が同じ時刻でもよい",
            "A daily activity may start and end at the same time",
            files: "UP3KYO",
            cases: "V4/conforming/rich-care-plan",
            scenarios: "D1-import"
        ),
        Requirement(
            "REQ-PLAN-016", "V4", "別紙 居宅サービス計画3表", .must, .sender,
            "第3表の曜日はコード（1 月曜日～7 日曜日）で、曜日の名で書かない",
            "Weekdays of UP3KYO are codes 1-7, not names",
            files: "UP3KYO",
            rules: "CP409 CP404",
            cases: "V4/CP409/fail-weekday V4/CP404/fail-weekday-long",
            readings: "A40"
        ),
        Requirement(
            "REQ-PLAN-017", "V4", "別紙 居宅サービス計画3表", .must, .sender,
            "第3表の時刻はHHMMで、「12:00」や9999を使わない",
            "Times of UP3KYO are HHMM; no 12:00 and no 9999",
            files: "UP3KYO",
            rules: "CP408 CP802",
            cases: """
                V4/CP802/fail-weekly-plan V4/CP408/fail-9999-in-weekly-plan
                V4/CP408/pass-2400-in-weekly-plan
                """,
            readings: "A41"
        ),
        Requirement(
            "REQ-PLAN-018", "V4", "別紙 利用者基本情報", .must, .sender,
            "相談日は8桁YYYYMMDD（例の6桁は誤記と読む）",
            "相談日 has eight digits (the samples' six are taken as misprints)",
            files: "UPKIHON DLTKIHON UPKIHON_SUB1 UPKIHON_SUB2",
            rules: "CP406",
            cases: "V4/conforming/basic-information",
            readings: "A42"
        ),
        Requirement(
            "REQ-PLAN-019", "V4", "別紙 コード表", .mustNot, .sender,
            "利用者基本情報の要介護状態区分に06（事業対象者）はなく、01（非該当）がある",
            "UPKIHON's care level has no 06 but has 01",
            files: "UPKIHON",
            rules: "CP409",
            cases: "V4/CP409/fail-06-in-basic-information V4/CP409/pass-01-in-basic-information"
        ),
        Requirement(
            "REQ-PLAN-020", "V3 V4", "別紙 コード表", .mustNot, .sender,
            "利用者補足情報と第1表の要介護状態区分に01（非該当）はなく、06（事業対象者）がある",
            "The care level of UPHOSOKU and UP1KYO has no 01 but has 06",
            files: "UPHOSOKU UP1KYO",
            rules: "CP409",
            cases: "*/CP409/fail-care-level-01 */CP409/fail-care-level-01-table-1 */CP409/pass-06"
        ),
        Requirement(
            "REQ-PLAN-021", "V3 V4", "別紙 介護支援事業者コード", .should, .sender,
            "第1表の介護支援事業者コードは、送信元の事業所番号",
            "UP1KYO No.13 is the sender's number",
            files: "UP1KYO",
            rules: "CP515",
            cases: "*/CP515/fail-up1kyo V4/CP515/pass-both-plan-types-table-1"
        ),
        Requirement(
            "REQ-PLAN-022", "V4", "4.1版 2.3", .should, .sender,
            "第3表は、第1表のすべての利用者について送る",
            "Table 3 is sent for every person of table 1",
            files: "UP1KYO UP3KYO",
            rules: "CP603",
            cases: "V4/CP603/fail-one V4/CP603/pass-one-row"
        ),
        Requirement(
            "REQ-PLAN-023", "V4", "4.1版 3.3", .may, .both,
            "別表のレコードがない利用者がいてもよい",
            "A person may have no record in an annex",
            files: "UPKIHON UPYOBO",
            cases: """
                V4/CP602/pass-prevention-optional V4/CP602/pass-prevention-plan-sub
                V4/CP215/pass-without-sub1 V4/CP215/pass-without-sub2
                """
        ),
    ]
}
