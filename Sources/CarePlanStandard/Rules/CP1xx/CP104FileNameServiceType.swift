extension Rule {
    package static let cp104 = Rule(
        id: "CP104",
        slug: "file-name-service-type",
        severity: .error,
        vendorTest: .error,
        editions: ["V4"],
        files: ["all"],
        stage: .send,
        who: .vendor,
        clause: "別紙 ファイル名規約",
        title: BilingualText(
            ja: "ファイル名のサービス種類コードが2桁でない、または使えない",
            en: "Service type in the file name is malformed or cannot be used"
        ),
        why: BilingualText(
            ja: """
                V4のファイル名は、送信元と送信先を事業所番号とサービス種類コード2桁で表します。\
                1つの番号で複数のサービスを行う事業所は、この2桁で見分けます。
                """,
            en: """
                V4 names tell sender and receiver by office number and a two-character service \
                type; it keeps apart the services of an office that runs several under one number.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、送信元と送信先のサービス種類コードを、コード表にある2桁で出力してください。\
                居宅介護支援は43、介護予防支援は46、介護予防ケアマネジメントはAFです。
                """,
            en: """
                The vendor writes the two-character service types of the code table. \
                Care management (居宅介護支援) is 43, prevention support (介護予防支援) \
                46, prevention care management (介護予防ケアマネジメント) AF.
                """
        ),
        bad: "UPJSK_202506_1399900011_011_1399900029_43_20250703101530.CSV",
        good: "UPJSK_202506_1399900011_11_1399900029_43_20250703101530.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ファイル名の{part}が2桁ではありません（{shape}）。",
                    en: "The {part} in the file name does not have two characters ({shape})."
                )
            ),
            Message(
                "three-characters",
                BilingualText(
                    ja: "ファイル名の{part}が3桁です。",
                    en: "The {part} in the file name has three characters."
                ),
                hint: BilingualText(
                    ja: "3桁は、取り下げられた4.0版の形です。ベンダは、4.1版の2桁で出力してください。",
                    en: """
                        Three characters are the form of edition 4.0, which was withdrawn. \
                        The vendor writes two, as edition 4.1 has it.
                        """
                )
            ),
            Message(
                "unknown",
                BilingualText(
                    ja: "ファイル名の{part}が、サービス種類コードの表にありません（{shape}）。",
                    en: "The {part} in the file name is not in the table of service types ({shape})."
                )
            ),
            Message(
                "out-of-scope",
                BilingualText(
                    ja: "ファイル名の{part}（{code}）は、データ連携の対象外のサービス種類です。",
                    en: "The {part} in the file name ({code}) is a service outside the scope of the exchange."
                ),
                hint: BilingualText(
                    ja: """
                        対象外のサービスのデータは、この連携では送れません。\
                        事業所は送信元と送信先の選び方を、ベンダはコードの割り当てを確かめてください。
                        """,
                    en: """
                        Data of services outside the scope cannot be exchanged. \
                        The office checks the chosen sender and receiver, the vendor the code it assigns.
                        """
                )
            ),
        ]
    )
}
