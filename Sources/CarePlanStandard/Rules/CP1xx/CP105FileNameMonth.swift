extension Rule {
    package static let cp105 = Rule(
        id: "CP105",
        slug: "file-name-month",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU", "UPPLAN", "UPJSK", "DLTPLAN", "DLTJSK", "UPSIKYU"],
        stage: .send,
        who: .vendor,
        clause: "別紙 ファイル名規約",
        title: BilingualText(
            ja: "ファイル名の年月がYYYYMMでない",
            en: "Month in the file name is not YYYYMM"
        ),
        why: BilingualText(
            ja: """
                ファイルは対象年月ごとに作ります。\
                ファイル名の年月で送信単位が分かれるので、年月として読めないと組み合わせが決まりません。
                """,
            en: """
                Files are made month by month, and the month in the name divides the send units. \
                One that cannot be read leaves the unit undecided.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、対象年月を西暦の数字6桁（YYYYMM）でファイル名に入れてください。",
            en: "The vendor writes the target month into the name as six digits, YYYYMM."
        ),
        bad: "UPPLAN_202513_0300000100_43_0300000005_11_20250425200201.CSV",
        good: "UPPLAN_202504_0300000100_43_0300000005_11_20250425200201.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ファイル名の年月が、YYYYMMの形の年月ではありません（{shape}）。",
                    en: "The month in the file name is no month of the form YYYYMM ({shape})."
                )
            ),
            Message(
                "zero",
                BilingualText(
                    ja: "ファイル名の年月が000000です。",
                    en: "The month in the file name is 000000."
                ),
                hint: BilingualText(
                    ja: """
                        000000を使えるのは、居宅サービス計画書と一緒に送るUPHOSOKUだけです。\
                        ベンダは、対象年月を入れてください。
                        """,
                    en: """
                        Only UPHOSOKU that travels with a care plan may carry 000000. \
                        The vendor writes the target month.
                        """
                )
            ),
        ]
    )
}
