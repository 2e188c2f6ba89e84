extension Requirement {
    /// Which halves of the vendor test a product takes part in.
    static let vendor: [Requirement] = [
        Requirement(
            "REQ-TEST-009", "V3 V4", "強化ベンダ試験", .must, .both,
            "居宅介護支援事業所の製品は、D1とD2を出力し、D3を取り込む。委託を受けるなら、D4～D7の両方を行う",
            "A care manager's product exports D1 and D2 and imports D3; with entrusted work D4-D7 go both ways",
            scenarios: """
                D1-export D2-export D3-import D4-export D4-import D5-export D5-import
                D6-export D6-import D7-export D7-import
                """
        ),
        Requirement(
            "REQ-TEST-010", "V3 V4", "強化ベンダ試験", .must, .both,
            "サービス事業所の製品は、D1・D2（D4～D6）を取り込み、D3（D7）を出力する",
            "A service provider's product imports D1 and D2 (D4-D6) and exports D3 (D7)",
            scenarios: "D1-import D2-import D3-export D4-import D5-import D6-import D7-export"
        ),
        Requirement(
            "REQ-TEST-011", "V3 V4", "強化ベンダ試験", .must, .both,
            "地域包括支援センターの製品は、D4とD5の両方を行い、D6を出力し、D7を（委託ならD6も）取り込む",
            """
            A community support centre's product does both ways of D4 and D5, exports D6 and imports D7 (and D6 \
            where entrusted)
            """,
            scenarios: "D4-export D4-import D5-export D5-import D6-export D6-import D7-import"
        ),
        Requirement(
            "REQ-TEST-012", "V3 V4", "強化ベンダ試験", .must, .both,
            "当事者の間の比較は、保険者番号を除いて被保険者番号で行う（住所地特例では受信側が保険者番号を直す）",
            "Comparisons between parties go by insured number, not by insurer and number",
            scenarios: "D3-export D7-export"
        ),
        Requirement(
            "REQ-TEST-013", "V3 V4", "強化ベンダ試験", .must, .both,
            "製品が扱うどの系統のサービス（訪問、通所、短期入所、福祉用具貸与、多機能、総合事業）でも、予定と実績をやり取りできる",
            "Plans and results of every family of services that a product deals with are exchanged",
            scenarios: "basic visit day short-stay rental multifunctional municipal"
        ),
        Requirement(
            "REQ-TEST-014", "V4", "強化ベンダ試験", .may, .both,
            "支援計画書と利用者基本情報を、一つの送信単位で送ってよい",
            "A prevention plan and the basic information may travel as one send unit",
            files: "UPYOBO UPKIHON",
            cases: "V4/conforming/prevention-plan-and-basic-information",
            scenarios: "with-basic-information"
        ),
    ]
}
