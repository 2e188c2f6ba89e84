extension Rule {
    package static let cp209 = Rule(
        id: "CP209",
        slug: "image-not-jpeg",
        severity: .error,
        vendorTest: .error,
        editions: ["V4"],
        files: ["UPKIHON_IMAGE"],
        stage: .send,
        who: .office,
        clause: "別紙 利用者基本情報 No.62",
        title: BilingualText(
            ja: "画像ファイルがJPEGでない",
            en: "Image is not a JPEG"
        ),
        why: BilingualText(
            ja: "家族構成の画像はJPEGと決まっています。拡張子だけをjpgにした別の形式は、受信側で開けません。",
            en: """
                The image of the family chart has to be a JPEG. \
                Another format under the extension jpg cannot be opened by the receiver.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、JPEG形式の画像を介護ソフトに登録し直し、もう一度出力してください。\
                拡張子を書き換えても直りません。
                """,
            en: """
                The office registers a JPEG image in its care software and exports again. \
                Renaming the file does not help.
                """
        ),
        bad: "UPKIHON_IMAGE_…_0001.jpg: 89 50 4E 47",
        good: "UPKIHON_IMAGE_…_0001.jpg: FF D8 FF E0",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "画像ファイルの中身が、JPEGではありません。",
                    en: "The content of the image file is not a JPEG."
                )
            )
        ]
    )
}
