extension Requirement {
    /// 第7表: the money, by the 記載要領.
    static let money: [Requirement] = [
        Requirement(
            "REQ-MONEY-001", "V3 V4", "第7表 記載要領", .should, .sender,
            "サービス単位金額は、割引後単位数（空なら単位数）×回数（負の単位も同じ）",
            "サービス単位金額 = 割引後単位数 (単位数 where empty) × 回数, negative units too",
            files: "UPSIKYU",
            rules: "CP701",
            cases: """
                */CP701/fail-amount */CP701/fail-undiscounted */CP701/pass-discounted
                */CP701/pass-negative
                """,
            scenarios: "negative-units",
            readings: "A18"
        ),
        Requirement(
            "REQ-MONEY-002", "V3 V4", "第7表 記載要領", .should, .sender,
            "種類別小計のサービス単位金額は、その小計が含む明細行の合計",
            "サービス単位金額 of a subtotal is the sum of the rows it covers",
            files: "UPSIKYU",
            rules: "CP702",
            cases: """
                */CP702/fail-inside */CP702/fail-outside */CP702/fail-over
                */CP702/pass-all-three
                """,
            readings: "A18"
        ),
        Requirement(
            "REQ-MONEY-003", "V3 V4", "第7表 記載要領", .should, .sender,
            "小計は、事業所番号とサービス種類ごとに、サテライトを合わせて計算する",
            "Subtotals are per office and service type, satellites together",
            files: "UPSIKYU",
            rules: "CP702",
            cases: "*/CP702/fail-satellites"
        ),
        Requirement(
            "REQ-MONEY-004", "V3 V4", "第7表 記載要領", .should, .sender,
            "全合計は、小計と、どの小計にも含まれない行の合計（または全明細行の合計）",
            "The grand total is the sum over subtotals and the rows none covers (or over all detail rows)",
            files: "UPSIKYU",
            rules: "CP703",
            cases: """
                */CP703/fail-inside */CP703/fail-cost */CP703/fail-share */CP703/fail-own
                */CP703/pass-sum-of-details
                """,
            readings: "A18"
        ),
        Requirement(
            "REQ-MONEY-005", "V3 V4", "第7表 記載要領", .should, .sender,
            "種類支給限度の超と内の和は、その行のサービス単位金額か給付管理単位数",
            "種類超 + 種類内 is サービス単位金額 or 給付管理単位数 of the row",
            files: "UPSIKYU",
            rules: "CP704",
            cases: "*/CP704/fail-type */CP704/fail-subtotal */CP704/pass-type-limit",
            readings: "A18"
        ),
        Requirement(
            "REQ-MONEY-006", "V3 V4", "第7表 記載要領", .should, .sender,
            "区分支給限度の超と内の和は、種類内の単位数（空ならサービス単位金額か給付管理単位数）",
            "区分超 + 区分内 is 種類内 (else サービス単位金額 or 給付管理単位数)",
            files: "UPSIKYU",
            rules: "CP704",
            cases: "*/CP704/fail-category */CP704/fail-category-against-type */CP704/pass-over-limit",
            readings: "A18"
        ),
        Requirement(
            "REQ-MONEY-007", "V3 V4", "第7表 記載要領", .should, .sender,
            "費用総額は、区分支給限度基準内単位数×単位数単価。円未満は切り捨て",
            "費用総額 = 区分支給限度基準内単位数 × 単位数単価, cut to a yen",
            files: "UPSIKYU",
            rules: "CP705",
            cases: "*/CP705/fail-rounded-up */CP705/fail-price */CP705/pass-cut",
            readings: "A18"
        ),
        Requirement(
            "REQ-MONEY-008", "V3 V4", "第7表 記載要領", .should, .sender,
            "保険請求額は、費用総額×給付率÷100。円未満は切り捨て",
            "保険請求額 = 費用総額 × 給付率 / 100, cut to a yen",
            files: "UPSIKYU",
            rules: "CP706",
            cases: "*/CP706/fail-rate */CP706/fail-rounded-up */CP706/pass-rates",
            readings: "A18"
        ),
        Requirement(
            "REQ-MONEY-009", "V3 V4", "第7表 記載要領", .should, .sender,
            "利用者負担は、費用総額から保険請求額を引いた残り",
            "利用者負担 is what 保険請求額 leaves of 費用総額",
            files: "UPSIKYU",
            rules: "CP706",
            cases: "*/CP706/fail-share */CP706/fail-subtotal */CP706/pass-paid-in-full",
            readings: "A18"
        ),
        Requirement(
            "REQ-MONEY-010", "V3 V4", "第7表 記載要領", .may, .sender,
            "定額のサービス（A4、A8）は逆に計算する。利用者負担は定額×回数、請求額は費用総額からその残りで、給付率はない",
            """
            Fixed-fee services (A4 A8) go the other way round: the user's share is 定額 × 回数, the claim the rest, \
            no 給付率
            """,
            files: "UPSIKYU",
            cases: """
                */CP706/pass-fixed-fee */CP706/pass-fixed-fee-with-rate
                */CP701/pass-fixed-fee-a4 */CP701/pass-fixed-fee-a8
                """,
            reason: BilingualText(
                "定額のサービスの金額は比べない（指摘しないことを事例で確かめる）",
                "The money of fixed-fee services is not compared; the cases show that nothing is found")
        ),
        Requirement(
            "REQ-MONEY-011", "V3 V4", "第7表 記載要領", .may, .sender,
            "生活保護単独の人（H番号）は、介護保険の請求額の計算によらない",
            "Claims of people on public assistance alone (H numbers) are not those of the insurance",
            files: "UPSIKYU",
            cases: "*/CP706/pass-public-assistance */CP412/pass-h-number-service-slip",
            scenarios: "public-assistance-only",
            reason: BilingualText(
                "生保単独の請求額は公費の側の計算で、第7表からは求められない（指摘しないことを事例で確かめる）",
                "Their claims are worked out elsewhere; the cases show that nothing is found")
        ),
        Requirement(
            "REQ-MONEY-012", "V3 V4", "第7表 記載要領", .may, .sender,
            "日割りの行は、単位数×回数がサービス単位金額にならなくてよい",
            "Per-diem rows need not have 単位数 × 回数 as amount",
            files: "UPSIKYU",
            cases: "*/CP701/pass-pro-rata"
        ),
        Requirement(
            "REQ-MONEY-013", "V3 V4", "第7表 記載要領", .may, .both,
            "必須でない金額と単位の項目は空でよく、空の項目は突き合わせない",
            "Amounts and units that are not 必須 may be empty; what is empty is not compared",
            files: "UPSIKYU",
            cases: """
                */CP706/pass-share-empty */CP705/pass-cost-empty */CP703/pass-total-empty
                */CP704/pass-split-empty
                """
        ),
    ]
}
