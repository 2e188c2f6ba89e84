extension Rule {
    package static let cp203 = Rule(
        id: "CP203",
        slug: "timestamp-mismatch-in-unit",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .vendor,
        clause: "4.1版 2.4",
        title: BilingualText(
            ja: "同じ送信単位なのにファイル連番(日時)が違う",
            en: "Timestamps differ within a send unit"
        ),
        why: BilingualText(
            ja: """
                同じ送信単位のファイルは、同じファイル連番（作成日時）で結び付きます。\
                1秒でも違うと、別々の送信単位になり、どちらも足りないものとして扱われます。
                """,
            en: """
                Files of a send unit are tied together by one ファイル連番. \
                A difference of a second splits them into units that are both incomplete.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、出力を始めた日時を1回だけ取り、\
                送信単位のすべてのファイル名に同じ値を入れてください。
                """,
            en: "The vendor takes the time of export once and writes the same value into all names of the unit."
        ),
        bad: "UPPLAN_…_20250425200201.CSV + UPSIKYU_…_20250425200202.CSV",
        good: "UPPLAN_…_20250425200201.CSV + UPSIKYU_…_20250425200201.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: """
                        送信単位「{unit}」のファイルの間で、\
                        ファイル連番（作成日時）が違います（{timestamps}）。
                        """,
                    en: "The files of the send unit ({unit}) differ in their ファイル連番 ({timestamps})."
                )
            )
        ]
    )
}
