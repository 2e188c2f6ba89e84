extension Rule {
    package static let cp213 = Rule(
        id: "CP213",
        slug: "missing-main-of-detail",
        severity: .error,
        vendorTest: .error,
        editions: ["V4"],
        files: ["UPKIHON_SUB1", "UPKIHON_SUB2", "UPYOBO_SUB", "UPKIHON_IMAGE"],
        stage: .send,
        who: .office,
        clause: "4.1版 3.3 3.4",
        title: BilingualText(
            ja: "別表だけがあり本体がない",
            en: "Detail file without its main file"
        ),
        why: BilingualText(
            ja: "別表と画像は、本体のファイルに付いて取り込まれます。本体がないと、誰のものか決まりません。",
            en: "Detail tables and images are imported with their main file. Without it they belong to nobody."
        ),
        mend: BilingualText(
            ja: """
                事業所は、本体を含めてもう一度出力し、できたファイルをすべて一緒に送ってください。\
                まとめて出力しても本体がない場合は、ベンダが出力を直してください。
                """,
            en: """
                The office exports again, main file included, and sends all files together. \
                If it is missing even then, the vendor corrects the export.
                """
        ),
        bad: "UPYOBO_SUB",
        good: "UPYOBO + UPYOBO_SUB",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "別表または画像だけがあり、本体の{main}がありません。",
                    en: "There is a detail table or image, but not its main file {main}."
                )
            )
        ]
    )
}
