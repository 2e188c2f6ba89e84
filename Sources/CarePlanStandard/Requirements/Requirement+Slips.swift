extension Requirement {
    /// 第6表 and results: services by day.
    static let slips: [Requirement] = [
        Requirement(
            "REQ-SLIP-001", "V3 V4", "4.1版 2.6", .must, .sender,
            "第6表・第7表には、送信先の事業所のサービスがある利用者だけを入れる",
            "Tables 6 and 7 hold only people with a service at the receiving office",
            files: "UPPLAN UPSIKYU",
            rules: "CP514",
            cases: "*/CP514/fail-one-person */CP514/pass-one-row-is-enough",
            scenarios: "D2-export"
        ),
        Requirement(
            "REQ-SLIP-002", "V3 V4", "4.1版 2.6", .must, .sender,
            "第6表・第7表には、その利用者の対象サービスを、ほかの事業所のものも含めてすべて、利用者に示すとおりに入れる",
            "Tables 6 and 7 hold every in-scope service of the person, all offices, as shown to the person",
            files: "UPPLAN UPSIKYU",
            cases: "*/conforming/rich-service-slip",
            scenarios: "D2-export D6-export",
            reason: BilingualText(
                "入れなかったサービスは入力から分からない。場面を決めた試験（ベンダ試験の出力）で確かめる",
                """
                A service left out cannot be seen in the input; the exports of the vendor test have a scenario to \
                compare with
                """)
        ),
        Requirement(
            "REQ-SLIP-003", "V3 V4", "4.1版 1.3 1.4", .mustNot, .sender,
            "連携の対象外のサービスは、第6表・第7表に入れない",
            "Services out of scope are left out of tables 6 and 7",
            files: "UPPLAN UPSIKYU",
            rules: "CP511",
            cases: "*/CP511/fail-slip-33 */CP511/fail-slip-51 */CP511/pass-grand-total"
        ),
        Requirement(
            "REQ-SLIP-004", "V3 V4", "別紙 第6表 サービス利用日", .must, .sender,
            "サービス利用日は、対象年月の中の日",
            "サービス利用日 lies in the target month",
            files: "UPPLAN UPJSK",
            rules: "CP503",
            cases: """
                */CP503/fail-upplan-20250501 */CP503/fail-upjsk-20250331
                */CP503/pass-first-day */CP503/pass-last-day
                """,
            readings: "A18"
        ),
        Requirement(
            "REQ-SLIP-005", "V3 V4", "別紙 第6表 サービス利用日", .should, .both,
            "実績のサービス利用日は、ファイルの作成日より後にならない（予定はよい）",
            "A result's day is not after the file's day (a plan's may be)",
            files: "UPJSK",
            rules: "CP525",
            cases: "*/CP525/fail-day-after */CP525/pass-same-day */CP525/pass-plan",
            readings: "A18"
        ),
        Requirement(
            "REQ-SLIP-006", "V3 V4", "別紙 第6表 サービス開始時刻", .should, .sender,
            "時刻のないサービスは、開始と終了の両方を9999にする",
            "A service without times has 9999 as start and as end",
            files: "UPPLAN UPJSK",
            rules: "CP507",
            cases: "*/CP507/fail-start-upplan */CP507/fail-end-upjsk */CP507/pass-both"
        ),
        Requirement(
            "REQ-SLIP-007", "V3 V4", "別紙 第6表 日割対象日", .must, .sender,
            "日割対象日は31桁の0と1で、n桁目がn日",
            "日割対象日 is 31 characters 0 or 1, the nth for day n",
            files: "UPPLAN UPJSK",
            rules: "CP416",
            cases: "*/CP416/fail-30 */CP416/fail-digit-2 */CP416/pass-31",
            scenarios: "per-diem"
        ),
        Requirement(
            "REQ-SLIP-008", "V3 V4", "別紙 第6表 日割対象日", .should, .sender,
            "日割りのない行の日割対象日は、すべて0にせず空にする",
            "A row without per-diem leaves 日割対象日 empty rather than all zero",
            files: "UPPLAN UPJSK",
            rules: "CP416",
            cases: "*/CP416/fail-all-zero"
        ),
        Requirement(
            "REQ-SLIP-009", "V3 V4", "別紙 第6表 日割対象日", .mustNot, .sender,
            "日割対象日で、月末より後の日を1にしない",
            "日割対象日 has no 1 beyond the month's last day",
            files: "UPPLAN UPJSK",
            rules: "CP506",
            cases: "*/CP506/fail-april-31 */CP506/fail-february-29 */CP506/pass-leap-february-29",
            scenarios: "per-diem"
        ),
        Requirement(
            "REQ-SLIP-010", "V3 V4", "別紙 第6表 サービス回数", .should, .sender,
            "同じ日、同じ時刻、同じサービスは、1行にまとめて回数をnとする",
            "Equal services of a day and time are one row with 回数 n, not n rows",
            files: "UPPLAN UPJSK",
            rules: "CP505",
            cases: "*/CP505/fail-upplan */CP505/fail-only-count-differs */CP505/pass-other-start"
        ),
        Requirement(
            "REQ-SLIP-011", "V3 V4", "別紙 第6表 サービス回数", .should, .sender,
            "サービス回数は1以上",
            "サービス回数 is at least 1",
            files: "UPPLAN UPJSK",
            rules: "CP531",
            cases: "*/CP531/fail-upplan */CP531/pass-leading-zero",
            readings: "A18"
        ),
        Requirement(
            "REQ-SLIP-012", "V3 V4", "別紙 第6表 明細判別コード", .should, .sender,
            "明細判別コードは、福祉用具貸与（17、67）の行だけに入れる",
            "明細判別コード is for rental rows (17, 67) only",
            files: "UPPLAN UPJSK",
            rules: "CP510",
            cases: "*/CP510/fail-other-type */CP510/pass-type-67",
            readings: "A29"
        ),
        Requirement(
            "REQ-SLIP-013", "V3 V4", "別紙 第6表 明細判別コード", .should, .sender,
            "サービスコードと単位数が同じ貸与の行を、明細判別コード1、2、3…で区別する。番号は毎日同じものを使う",
            "Rental rows of equal code and units are told apart by 明細判別コード 1, 2, 3 …, the same on every day",
            files: "UPPLAN UPJSK",
            rules: "CP510",
            cases: """
                */CP510/fail-gap */CP510/fail-begins-at-2 */CP510/pass-one-to-three
                */CP510/pass-repeats-every-day
                """,
            scenarios: "equal-rental-items",
            readings: "A28"
        ),
        Requirement(
            "REQ-SLIP-014", "V3 V4", "別紙 第6表 明細判別コード", .may, .sender,
            "区別が要らなければ、明細判別コードは空でよい",
            "明細判別コード may stay empty",
            files: "UPPLAN UPJSK",
            cases: "*/CP510/pass-empty */CP505/pass-rental-without-detail"
        ),
        Requirement(
            "REQ-SLIP-015", "V4", "別紙 第6表 No.16 17", .should, .sender,
            "福祉用具貸与の明細行には、TAISコードか福祉用具届出コードを入れる",
            "A rental detail row has a TAISコード or a 福祉用具届出コード",
            files: "UPPLAN UPJSK UPSIKYU",
            rules: "CP508",
            cases: "V4/CP508/fail-upjsk V4/CP508/fail-slip V4/CP508/pass-notice-code"
        ),
        Requirement(
            "REQ-SLIP-016", "V4", "別紙 第6表 No.16 17", .may, .sender,
            "貸与の加算の行と小計の行には、用具のコードがなくてよい",
            "Rental surcharges and subtotal rows need no equipment code",
            files: "UPPLAN UPJSK UPSIKYU",
            cases: """
                V4/CP508/pass-surcharge V4/CP508/pass-subtotal-rows
                V4/CP607/pass-rental-surcharge
                """
        ),
        Requirement(
            "REQ-SLIP-017", "V4", "別紙 第6表 No.16 17", .should, .sender,
            "TAISコードと福祉用具届出コードは、どちらか一方を入れる",
            "Only one of TAISコード and 福祉用具届出コード is filled",
            files: "UPPLAN UPJSK UPSIKYU",
            rules: "CP509",
            cases: "V4/CP509/fail-upjsk V4/CP509/pass-one"
        ),
        Requirement(
            "REQ-SLIP-018", "V4", "別紙 TAISコード 福祉用具届出コード", .should, .sender,
            "TAISコードと福祉用具届出コードは、5桁、半角ハイフン、6桁",
            "TAISコード and 福祉用具届出コード are five characters, a half-width hyphen, six characters",
            files: "UPPLAN UPJSK UPSIKYU",
            rules: "CP418",
            cases: """
                V4/CP418/fail-tais-full-width-hyphen V4/CP418/fail-tais-no-hyphen
                V4/CP418/pass-notice-code
                """,
            readings: "A22"
        ),
        Requirement(
            "REQ-SLIP-019", "V3 V4", "別紙 第6表 プラン担当業者コード", .should, .both,
            "プラン担当業者コードは、予定では送信元、実績では送信先の事業所番号（予防給付・総合事業の行を除く）",
            """
            プラン担当業者コード is the sender's number in plans and the receiver's in results (rows of prevention and 総合事\
            業 aside)
            """,
            files: "UPPLAN UPJSK",
            rules: "CP515",
            cases: "*/CP515/fail-upplan */CP515/fail-upjsk V4/CP515/pass-prevention-rows",
            readings: "A26"
        ),
        Requirement(
            "REQ-SLIP-020", "V3 V4", "4.1版 5.1.2", .must, .sender,
            "実績と実績の削除には、送信元の事業所のサービスだけを入れる",
            "Results and their deletions hold the sender's own services",
            files: "UPJSK DLTJSK",
            rules: "CP512",
            cases: "*/CP512/fail-upjsk */CP512/fail-dltjsk */CP512/pass-satellite"
        ),
        Requirement(
            "REQ-SLIP-021", "V3 V4", "4.1版 3.4", .may, .relay,
            "委託を受けた事業所は、サービス事業所の実績と自分の計画を、地域包括支援センターへ中継してよい",
            """
            An entrusted office may pass the providers' results and its own plan on to the community support \
            centre
            """,
            files: "UPJSK DLTJSK",
            cases: """
                V4/CP512/pass-relay-43-46 V4/CP512/pass-relay-af-46
                V4/CP512/pass-deletion-relay V4/CP513/pass-relay
                */conforming/rich-actuals-relay
                """,
            scenarios: "D7-export entrusted"
        ),
        Requirement(
            "REQ-SLIP-022", "V4", "4.1版 3.4", .may, .relay,
            "委託で46・AFへ送る利用票には、送信先のサービスがない利用者を入れてよい",
            "A slip to 46 or AF may hold people without a service at the receiver",
            files: "UPPLAN UPSIKYU",
            cases: """
                V4/CP514/pass-receiver-46 V4/CP514/pass-receiver-af
                V4/CP515/pass-both-plan-types-slip
                """,
            scenarios: "D6-export"
        ),
    ]
}
