extension Rule {
    package static let cp201 = Rule(
        id: "CP201",
        slug: "incomplete-send-unit",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .office,
        clause: "4.1版 2.4 3.4",
        title: BilingualText(
            ja: "送信単位に必要なファイルが足りない",
            en: "Send unit lacks a file"
        ),
        why: BilingualText(
            ja: "ファイルは送信単位ごとにそろえて送ります。1つでも欠けると、受信側は取り込めません。",
            en: "Files are sent as complete send units. If one is missing, the receiver cannot import the rest."
        ),
        mend: BilingualText(
            ja: """
                事業所は、帳票ごとに分けず、送信単位のファイルを一度にまとめて出力してください。\
                まとめて出力しても足りない場合は、ベンダが出力を直してください。
                """,
            en: """
                The office exports all files of the unit at once, not form by form. \
                If one is missing even then, the vendor corrects the export.
                """
        ),
        bad: "UPPLAN + UPSIKYU",
        good: "UPPLAN + UPSIKYU + UPHOSOKU",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "送信単位「{unit}」に必要な{missing}がありません。",
                    en: "The send unit ({unit}) lacks {missing}."
                )
            )
        ]
    )
}
