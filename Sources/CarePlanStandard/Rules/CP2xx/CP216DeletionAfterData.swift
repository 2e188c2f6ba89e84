extension Rule {
    package static let cp216 = Rule(
        id: "CP216",
        slug: "deletion-after-data",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["DLT"],
        stage: .content,
        who: .office,
        clause: "4.1版 2.5",
        title: BilingualText(
            ja: "後から処理される削除が同じ入力のデータを消す",
            en: "Deletion that comes after the data"
        ),
        why: BilingualText(
            ja: "取込はファイル連番の順です。データより後の削除を一緒に送ると、届けたばかりのデータが消えます。",
            en: """
                Import follows the ファイル連番. \
                A deletion that is later than the data removes what has just been delivered.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、データを残すのであれば、この削除を送らないでください。\
                データの入れ替えに、先に削除する必要はありません。
                """,
            en: """
                If the data are to stay, the office does not send this deletion. \
                Replacing data needs no deletion beforehand.
                """
        ),
        bad: "UPJSK_…_20250703101530.CSV + DLTJSK_…_20250703101600.CSV",
        good: "DLTJSK_…_20250703101500.CSV + UPJSK_…_20250703101530.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: """
                        この削除は、一緒にあるデータ（{dataTimestamp}）より後に処理され、\
                        そのデータを消します。
                        """,
                    en: """
                        This deletion is processed after the data of \
                        {dataTimestamp} in the same input and removes them.
                        """
                )
            )
        ]
    )
}
