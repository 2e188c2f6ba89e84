extension Rule {
    package static let cp522 = Rule(
        id: "CP522",
        slug: "period-reversed",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU", "UP1KYO", "UPKIHON", "UPYOBO"],
        stage: .import,
        who: .office,
        clause: "別紙 有効期間",
        title: BilingualText(
            ja: "期間の開始が終了より後",
            en: "Period ends before it starts"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                開始が終了より後の期間は、どの日にも当てはまらず、認定の有効期間として扱えません。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                A period that ends before it starts holds no day and cannot be used as one.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトで認定や限度額適用の期間を確かめて直し、もう一度出力してください。\
                開始と終了が同じ日なのは構いません。
                """,
            en: """
                The office checks and corrects the period of the certification \
                or limit in its care software and exports again. \
                Start and end may be the same day.
                """
        ),
        bad: "認定有効期間開始日: 20260401, 認定有効期間終了日: 20250331",
        good: "認定有効期間開始日: 20250401, 認定有効期間終了日: 20260331",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "期間の開始日が、終了日より後です。",
                    en: "The period starts after its end."
                )
            )
        ]
    )
}
