extension Rule {
    package static let cp112 = Rule(
        id: "CP112",
        slug: "duplicate-file-in-unit",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .office,
        clause: "4.1版 2.4",
        title: BilingualText(
            ja: "同じ種類のファイルが送信単位に2つ以上ある",
            en: "Two different files of one kind in a send unit"
        ),
        why: BilingualText(
            ja: """
                1つの送信単位に入れられるのは、1つの種類につき1つのファイルです。\
                2つあると、どちらが正しいか決められません。
                """,
            en: "A send unit holds one file of each kind. With two, nothing tells which one is right."
        ),
        mend: BilingualText(
            ja: """
                事業所は、出力先のフォルダーを空にし、介護ソフトからもう一度出力してください。\
                別々に出力したファイルを1つにまとめないでください。
                """,
            en: """
                The office empties the output folder and exports again from its care software. \
                Do not put files of different exports together.
                """
        ),
        bad: "out/UPPLAN_….CSV + old/UPPLAN_….CSV",
        good: "out/UPPLAN_….CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "同じ送信単位に、中身の違う{kind}が2つ以上あります。",
                    en: "The send unit holds two or more different files of {kind}."
                )
            )
        ]
    )
}
