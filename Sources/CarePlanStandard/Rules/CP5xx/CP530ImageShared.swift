extension Rule {
    package static let cp530 = Rule(
        id: "CP530",
        slug: "image-shared",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V4"],
        files: ["UPKIHON"],
        stage: .content,
        who: .vendor,
        clause: "別紙 別表の構成",
        title: BilingualText(
            ja: "複数の利用者が同じ画像を指している",
            en: "Several people share one image"
        ),
        why: BilingualText(
            ja: "家族構成の画像は、利用者ごとに1つです。同じ画像を指すと、別の利用者の家族構成が表示されます。",
            en: """
                Each person has a family chart of their own. \
                A shared image shows one person's family under another's name.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、利用者ごとに別の番号の画像ファイルを出力し、No.62にその名前を入れてください。",
            en: "The vendor writes an image with its own number for each person and names it in No.62."
        ),
        bad: "0000012345: UPKIHON_IMAGE_…_0001.jpg / 0000067890: UPKIHON_IMAGE_…_0001.jpg",
        good: "0000012345: UPKIHON_IMAGE_…_0001.jpg / 0000067890: UPKIHON_IMAGE_…_0002.jpg",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "複数の利用者のNo.62が、同じ画像ファイルを指しています。",
                    en: "No.62 of several people names the same image."
                )
            )
        ]
    )
}
