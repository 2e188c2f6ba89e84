extension Requirement {
    /// 第7表: rows and totals.
    static let annex: [Requirement] = [
        Requirement(
            "REQ-ANNEX-001", "V3 V4", "別紙 第7表 サービスコード", .must, .sender,
            "第7表には、利用者と対象年月ごとに全合計の行（999999）がちょうど1行ある",
            "Table 7 has just one grand-total row (999999) per person and month",
            files: "UPSIKYU",
            rules: "CP516",
            cases: "*/CP516/fail-none */CP516/fail-two */CP516/pass-any-order",
            readings: "A38"
        ),
        Requirement(
            "REQ-ANNEX-002", "V3 V4", "別紙 第7表 サービス事業所コード", .must, .sender,
            "全合計の行の事業所コードは9999999999",
            "The grand-total row has the office 9999999999",
            files: "UPSIKYU",
            rules: "CP519",
            cases: "*/CP519/fail-total-row */CP519/pass-total-row"
        ),
        Requirement(
            "REQ-ANNEX-003", "V3 V4", "別紙 第7表 サービス事業所コード", .mustNot, .sender,
            "全合計のほかの行に、事業所コード9999999999を使わない",
            "No other row has the office 9999999999",
            files: "UPSIKYU",
            rules: "CP519",
            cases: "*/CP519/fail-reverse"
        ),
        Requirement(
            "REQ-ANNEX-004", "V3 V4", "別紙 第7表 サービスコード", .must, .sender,
            "区分支給限度内のサービスコードが二つ以上ある種類には、種類別小計（種類＋AAAA）の行を付ける",
            "A type with several codes inside the limit has a subtotal row (type + AAAA)",
            files: "UPSIKYU",
            rules: "CP517",
            cases: "*/CP517/fail-no-subtotal */CP517/fail-satellites-together */CP517/pass-one-code"
        ),
        Requirement(
            "REQ-ANNEX-005", "V3 V4", "別紙 第7表 サービスコード", .may, .sender,
            "区分支給限度外の小計（種類＋EEEE）と30日超の小計（種類＋ZZZZ）は、付けても付けなくてもよい",
            "Subtotals outside the limit (type + EEEE) and over 30 days (type + ZZZZ) are optional",
            files: "UPSIKYU",
            cases: """
                */CP702/pass-all-three */CP421/pass-subtotal-codes
                */CP517/pass-inside-and-outside
                """
        ),
        Requirement(
            "REQ-ANNEX-006", "V3 V4", "別紙 第7表 単位数 割引後率", .must, .sender,
            "小計と合計の行は、単位数を0、割引後率と割引後単位数を空にする",
            "On subtotal and total rows 単位数 is 0, 割引後率 and 割引後単位数 are empty",
            files: "UPSIKYU",
            rules: "CP518",
            cases: """
                */CP518/fail-units-total */CP518/fail-rate-subtotal
                */CP518/fail-discounted-subtotal */CP518/pass-detail-row
                """
        ),
        Requirement(
            "REQ-ANNEX-007", "V3 V4", "別紙 第7表", .may, .both,
            "第7表の行の順は決まっていない",
            "No order of rows is prescribed in table 7",
            files: "UPSIKYU",
            cases: "*/CP516/pass-any-order"
        ),
        Requirement(
            "REQ-ANNEX-008", "V3 V4", "別紙 第7表 給付管理単位数", .may, .sender,
            "給付管理単位数は、送信側が空にしてよい",
            "給付管理単位数 may be Null",
            files: "UPSIKYU",
            cases: "*/CP702/pass-no-managed-units */CP517/pass-undetermined",
            readings: "A37"
        ),
        Requirement(
            "REQ-ANNEX-009", "V3 V4", "別紙 第7表 給付管理単位数", .should, .sender,
            "区分支給限度外の行に、給付管理単位数を入れない",
            "Rows outside the limit have no 給付管理単位数",
            files: "UPSIKYU",
            rules: "CP527",
            cases: "*/CP527/fail-eeee */CP527/pass-aaaa"
        ),
        Requirement(
            "REQ-ANNEX-010", "V3 V4", "別紙 第7表 サービスコード", .must, .both,
            "区分支給限度内の行は、３０日超区分が0で給付管理単位数がある行。どの行にもなければ、費用総額のない行",
            """
            Rows inside the limit have ３０日超区分 0 and 給付管理単位数; where no row has it, those without a 費用総額 of their \
            own
            """,
            files: "UPSIKYU",
            rules: "CP517 CP702",
            cases: "*/CP517/fail-managed-units-null */CP702/fail-no-managed-units",
            readings: "A37"
        ),
        Requirement(
            "REQ-ANNEX-011", "V3 V4", "別紙 第7表 サービスコード", .note, .exchange,
            "給付管理単位数がなく、どの行にも費用総額があれば、限度の内外を見分けられない",
            "Where no row has 給付管理単位数 and each has its own 費用総額, nothing tells inside from outside",
            files: "UPSIKYU",
            cases: "*/CP517/pass-undetermined */CP702/pass-undetermined",
            readings: "A37"
        ),
        Requirement(
            "REQ-ANNEX-012", "V3 V4", "別紙 第7表 サービスコード", .note, .both,
            "居宅療養管理指導（31、34）は、いつも区分支給限度外",
            "31 and 34 are always outside the limit",
            files: "UPSIKYU",
            rules: "CP702",
            cases: """
                */CP702/fail-always-outside-31 */CP517/pass-always-outside-31
                */CP517/pass-always-outside-34
                """
        ),
        Requirement(
            "REQ-ANNEX-013", "V3 V4", "別紙 第7表 サービスコード", .may, .sender,
            "限度外の加算（処遇改善、サービス提供体制など）は、自分の費用総額をもち区分内の単位をもたない行になる",
            "Surcharges outside the limit are rows with a 費用総額 of their own and no units inside",
            files: "UPSIKYU",
            cases: "*/CP703/pass-inside-with-surcharge */CP702/pass-outside-without-cost",
            scenarios: "surcharges-outside-limit"
        ),
        Requirement(
            "REQ-ANNEX-014", "V3 V4", "別紙 第7表 回数／日数", .should, .sender,
            "回数／日数と３０日超区分は、小計と合計の行も含めて全行で必須（小計・合計の回数の空欄は警告）",
            "回数／日数 and ３０日超区分 are 必須 on every row (a blank count on total rows is a warning)",
            files: "UPSIKYU",
            rules: "CP402",
            cases: "*/CP402/fail-count-on-total-row */CP402/fail-count-on-subtotal-row",
            readings: "A31"
        ),
        Requirement(
            "REQ-ANNEX-015", "V3 V4", "別紙 第7表 ３０日超区分", .must, .sender,
            "サービスコード、事業所コード、３０日超区分は、合計の行でも空にしない",
            "Code, office and ３０日超区分 are filled on total rows too",
            files: "UPSIKYU",
            rules: "CP402",
            cases: "*/CP402/fail-code-of-total-row",
            readings: "A32"
        ),
        Requirement(
            "REQ-ANNEX-016", "V3 V4", "別紙 第7表 事業所コード", .should, .sender,
            "第7表の事業所コードを入れるときは、9999999999",
            "事業所コード of table 7, where filled, is 9999999999",
            files: "UPSIKYU",
            rules: "CP420",
            cases: "*/CP420/fail-other-office */CP420/pass-empty",
            readings: "A34"
        ),
        Requirement(
            "REQ-ANNEX-017", "V3 V4", "別紙 第7表 単位数単価", .must, .sender,
            "単位数単価は99.99の形（整数部1～2桁、小数2桁）",
            "単位数単価 is 99.99: one or two digits, a point, two digits",
            files: "UPSIKYU",
            rules: "CP417",
            cases: "*/CP417/fail-no-point */CP417/fail-one-decimal */CP417/pass-one-digit"
        ),
        Requirement(
            "REQ-ANNEX-018", "V3 V4", "別紙 第7表", .should, .sender,
            "第7表に、同じ行を二度入れない（福祉用具貸与で用具名称のない行を除く）",
            "Table 7 has no row twice (rental rows without 用具名称 aside)",
            files: "UPSIKYU",
            rules: "CP505",
            cases: """
                */CP505/fail-upsikyu V4/CP505/pass-rental-table-7
                */CP505/pass-table-7-other-satellite
                """
        ),
        Requirement(
            "REQ-ANNEX-019", "V3 V4", "別紙 第7表 前月までの利用日数", .may, .both,
            "前月までの利用日数は5桁までよい",
            "前月までの利用日数 may have up to five digits",
            files: "UPSIKYU",
            cases: "*/conforming/rich-service-slip",
            readings: "A33"
        ),
        Requirement(
            "REQ-ANNEX-020", "V3 V4", "別紙 第7表 入力者コード", .may, .both,
            "入力者コードに書式の定めはなく、10文字までなら何でもよい",
            "入力者コード has no format: anything of up to ten characters",
            files: "UPSIKYU",
            cases: "*/CP404/fail-any */conforming/rich-service-slip",
            readings: "A35"
        ),
    ]
}
