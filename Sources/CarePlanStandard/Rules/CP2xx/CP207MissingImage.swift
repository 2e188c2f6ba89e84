extension Rule {
    package static let cp207 = Rule(
        id: "CP207",
        slug: "missing-image",
        severity: .error,
        vendorTest: .error,
        editions: ["V4"],
        files: ["UPKIHON"],
        stage: .send,
        who: .office,
        clause: "別紙 利用者基本情報 No.62",
        title: BilingualText(
            ja: "家族構成の画像ファイルがない",
            en: "Image named in UPKIHON is missing"
        ),
        why: BilingualText(
            ja: """
                利用者基本情報のNo.62に画像ファイル名を書くと、受信側はその画像を一緒に取り込みます。\
                画像がないと、家族構成を表示できません。
                """,
            en: """
                Where No.62 of UPKIHON names an image, the receiver takes the image in with it. \
                Without it the family chart cannot be shown.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、画像を含めてもう一度出力し、できたファイルをすべて一緒に送ってください。\
                それでも画像がない場合は、ベンダが画像を出力するように直してください。
                """,
            en: """
                The office exports again, image included, and sends all files together. \
                If there is still no image, the vendor makes the software export it.
                """
        ),
        bad: "UPKIHON No.62: UPKIHON_IMAGE_…_0001.jpg",
        good: "UPKIHON No.62: UPKIHON_IMAGE_…_0001.jpg + UPKIHON_IMAGE_…_0001.jpg",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "No.62に書かれた家族構成の画像ファイルが、一緒にありません。",
                    en: "The image of the family chart that No.62 names is not there."
                )
            )
        ]
    )
}
