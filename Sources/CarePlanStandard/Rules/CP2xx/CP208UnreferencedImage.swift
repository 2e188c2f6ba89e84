extension Rule {
    package static let cp208 = Rule(
        id: "CP208",
        slug: "unreferenced-image",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V4"],
        files: ["UPKIHON_IMAGE"],
        stage: .send,
        who: .vendor,
        clause: "別紙 利用者基本情報 No.62",
        title: BilingualText(
            ja: "どの利用者基本情報からも参照されない画像ファイル",
            en: "Image that no UPKIHON record names"
        ),
        why: BilingualText(
            ja: """
                家族構成の画像は、利用者基本情報のNo.62から参照します。\
                参照されない画像は、誰のものか分かりません。
                """,
            en: """
                An image of a family chart is found through No.62 of UPKIHON. \
                Without such a reference nobody knows whose it is.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、画像の持ち主のレコードのNo.62に画像ファイル名を入れるか、\
                使わない画像を出力しないようにしてください。
                """,
            en: """
                The vendor writes the image's name into No.62 of the record \
                it belongs to, or does not export images that are not used.
                """
        ),
        bad: "UPKIHON_IMAGE_…_0002.jpg / UPKIHON No.62: UPKIHON_IMAGE_…_0001.jpg",
        good: "UPKIHON_IMAGE_…_0001.jpg / UPKIHON No.62: UPKIHON_IMAGE_…_0001.jpg",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "どの利用者基本情報のNo.62からも参照されていない画像ファイルです。",
                    en: "No record of UPKIHON names this image in its No.62."
                )
            )
        ]
    )
}
