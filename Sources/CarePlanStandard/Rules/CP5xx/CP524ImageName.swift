extension Rule {
    package static let cp524 = Rule(
        id: "CP524",
        slug: "image-name",
        severity: .error,
        vendorTest: .error,
        editions: ["V4"],
        files: ["UPKIHON"],
        stage: .import,
        who: .vendor,
        clause: "別紙 利用者基本情報 No.62",
        title: BilingualText(
            ja: "画像ファイル名の形が違う",
            en: "Malformed image name in No.62"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                画像は、No.62の名前で探します。\
                規約の形でない名前では、画像が見つかりません。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                The image is looked up by the name in No.62; one \
                that does not follow the naming rule finds nothing.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、UPKIHON_IMAGEに、UPKIHONのファイル名と同じ送信元、送信先、\
                作成日時と4桁の番号を続けた名前を出力してください。\
                拡張子はjpgです。
                """,
            en: """
                The vendor writes UPKIHON_IMAGE followed by sender, receiver and \
                timestamp of the file's own name and four digits, with the extension jpg.
                """
        ),
        bad: "No.62: kazoku.jpg",
        good: "No.62: UPKIHON_IMAGE_1399900029_43_1399900011_46_20250703101530_0001.jpg",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "No.62の画像ファイル名が、規約の形ではありません。",
                    en: "The image name in No.62 does not follow the naming rule."
                )
            )
        ]
    )
}
