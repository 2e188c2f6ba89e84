extension Requirement {
    /// 第6表 beside 第7表, and what is sent again.
    static let tables: [Requirement] = [
        Requirement(
            "REQ-SLIP-023", "V3 V4", "別紙 第6表 単位数", .should, .sender,
            "第6表の単位数は割引後のもので、第7表の割引後単位数（空なら単位数）と同じ",
            "単位数 of table 6 is the discounted one: that of table 7's 割引後単位数 (単位数 where empty)",
            files: "UPPLAN UPSIKYU",
            rules: "CP609",
            cases: "*/CP609/fail-units */CP609/fail-undiscounted */CP609/pass-discounted"
        ),
        Requirement(
            "REQ-SLIP-024", "V3 V4", "4.1版 2.3", .should, .both,
            "第6表と第7表は、利用者・事業所・サービス種類で対応する",
            "Tables 6 and 7 agree by person, office and service type",
            files: "UPPLAN UPSIKYU",
            rules: "CP607",
            cases: """
                */CP607/fail-only-in-table-6 */CP607/fail-only-in-table-7
                */CP607/fail-other-office */CP607/pass-order-of-rows
                """
        ),
        Requirement(
            "REQ-SLIP-025", "V4", "4.1版 2.3", .should, .both,
            "福祉用具貸与の用具のコードは、第6表と第7表で対応する",
            "Equipment codes of rental rows agree between tables 6 and 7",
            files: "UPPLAN UPSIKYU",
            rules: "CP607",
            cases: """
                V4/CP607/fail-equipment V4/CP607/fail-equipment-only-in-table-7
                V4/CP607/pass-equipment-by-either-code
                """
        ),
        Requirement(
            "REQ-SLIP-026", "V3 V4", "4.1版 2.3", .should, .both,
            "第6表と第7表は、サービスコードでも対応する（第7表の回数が1の月額・加算を除く）",
            "Tables 6 and 7 agree by service code too (monthly ones with 回数 1 aside)",
            files: "UPPLAN UPSIKYU",
            rules: "CP607",
            cases: """
                */CP607/fail-code-only-in-table-6 */CP607/fail-code-only-in-table-7
                */CP607/pass-monthly-in-table-7
                """
        ),
        Requirement(
            "REQ-SLIP-027", "V3 V4", "別紙 第7表 回数／日数", .should, .both,
            "第7表の回数は、第6表の回数の合計、利用した日数、日割りの日数のどれか、または1",
            "回数 of table 7 is the sum of table 6's counts, its days, its per-diem days, or 1",
            files: "UPPLAN UPSIKYU",
            rules: "CP608",
            cases: """
                */CP608/fail-visit-left-out */CP608/fail-count-too-small */CP608/pass-sum
                */CP608/pass-days */CP608/pass-pro-rata
                """
        ),
        Requirement(
            "REQ-SLIP-028", "V3 V4", "別紙 第7表 回数／日数", .should, .both,
            "第6表と第7表は、利用者・事業所・サービスコード・用具のコード・３０日超区分で突き合わせ、サテライト・時刻・明細判別コードは合わせて数える",
            """
            Tables 6 and 7 are compared by person, office, code, equipment code and ３０日超区分; satellites, times an\
            d 明細判別コード together
            """,
            files: "UPPLAN UPSIKYU",
            rules: "CP608",
            cases: """
                */CP608/fail-over-30-days V4/CP608/fail-equipment
                */CP608/pass-satellites-together */CP608/pass-detail-numbers-together
                """,
            scenarios: "two-satellites"
        ),
        Requirement(
            "REQ-SLIP-029", "V3 V4", "別紙 第7表 回数／日数", .may, .sender,
            "月額・包括のサービスは、第6表に訪問のたびの行があり、第7表の回数は1",
            "Monthly and bundled services have a row for every visit in table 6 and 回数 1 in table 7",
            files: "UPPLAN UPSIKYU",
            cases: """
                */CP608/pass-bundled-73 */CP608/pass-bundled-76 */CP608/pass-bundled-a2
                */CP608/pass-once
                """,
            scenarios: "monthly-bundle"
        ),
        Requirement(
            "REQ-SLIP-030", "V3 V4", "別紙 第6表 単位数", .may, .sender,
            "共生型の減算の単位は初日の行だけに置き、ほかの日は0とする",
            "共生型 reductions stand on the first day only, 0 on others",
            files: "UPPLAN UPSIKYU",
            cases: "*/CP609/pass-first-day-only */CP609/pass-several-units",
            scenarios: "shared-care"
        ),
        Requirement(
            "REQ-SLIP-031", "V3 V4", "別紙 第6表 単位数", .may, .both,
            "率による加算・減算は、実績の単位が0でも任意の値でもよく、第6表の利用日がなくてよい",
            "Percentage surcharges may have 0 or any units in results and need no day in table 6",
            files: "UPPLAN UPSIKYU UPJSK",
            cases: "*/CP607/pass-surcharge */CP609/pass-zero-in-table-6 */CP609/pass-zero-in-table-7",
            scenarios: "percentage-surcharge"
        ),
        Requirement(
            "REQ-SLIP-032", "V3 V4", "別紙 第6表 ３０日超区分", .may, .sender,
            "30日を超える短期入所の行は、３０日超区分1で分ける",
            "Short-stay rows over 30 days are set apart by ３０日超区分 1",
            files: "UPPLAN UPJSK",
            cases: "*/CP505/pass-other-over */CP517/pass-inside-and-over",
            scenarios: "over-30-days over-30-days-all-month"
        ),
        Requirement(
            "REQ-SLIP-033", "V3 V4", "別紙 第6表 サテライト枝番", .may, .both,
            "サテライト枝番は事業所が決めた2文字まで。サテライトがなければ空",
            "サテライト枝番 is up to two characters the office chose, empty without a satellite",
            files: "UPPLAN UPJSK UPSIKYU",
            cases: "*/CP404/pass-satellite-1 */CP505/pass-other-satellite */CP607/pass-satellites",
            scenarios: "two-satellites"
        ),
        Requirement(
            "REQ-SLIP-034", "V3 V4", "別紙 第6表", .note, .both,
            "第6表の注記の「利用者基本情報No.18」は、利用者補足情報No.19（区分支給限度基準額）と読む",
            "Where a note of table 6 has the limit in 利用者基本情報 No.18, 利用者補足情報 No.19 is meant",
            files: "UPPLAN UPHOSOKU",
            readings: "A30",
            reason: BilingualText(
                "読み方の記録で、データに現れる違いがない",
                "How we read the notice; no data differ by it")
        ),
        Requirement(
            "REQ-SLIP-035", "V3 V4", "4.1版 5.1.2", .should, .both,
            "予定どおり行われたなら、実績は予定と同じ利用者・事業所・サービスコード・日・回数・用具になる",
            """
            Where the plan was carried out as planned, results agree with it in people, offices, codes, days, \
            counts and equipment
            """,
            files: "UPPLAN UPJSK",
            scenarios: "D3-export D7-export",
            reason: BilingualText(
                "予定どおりだったかどうかは入力から分からない。場面を決めた往復の試験と cpcheck compare で確かめる",
                """
                Whether all went as planned is not in the input; the round trip of the vendor test and cpcheck \
                compare try it
                """)
        ),
        Requirement(
            "REQ-SLIP-036", "V3 V4", "4.1版 5.1.2", .may, .receiver,
            "予定を変えたときは送り直す。受信側は新しい予定で置き換える",
            "A changed plan is sent again; the receiver replaces the older one",
            files: "UPPLAN",
            scenarios: "change-and-resend",
            reason: BilingualText(
                "置き換えは受信側のソフトの中で起こる",
                "The replacement happens inside the receiver's software")
        ),
    ]
}
