extension Rule {
    package static let cp409 = Rule(
        id: "CP409",
        slug: "unknown-code",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 コード表",
        title: BilingualText(
            ja: "コード表にない値",
            en: "Value that is not in the code table"
        ),
        why: BilingualText(
            ja: """
                コードの意味は、標準仕様のコード表で決まっています。\
                表にない値は、受信側で意味が分からず、取込エラーになります。
                """,
            en: """
                What a code means is fixed by the code tables. \
                A value outside them means nothing to the receiver, and import fails.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、介護ソフトのコードを標準仕様のコード表の値に置き換えて出力してください。",
            en: "The vendor converts the software's own codes to those of the standard's code table."
        ),
        bad: "利用者性別: 3",
        good: "利用者性別: 2",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}の値が、コード表（{table}）にありません。",
                    en: "The value of {column} is not in the code table ({table})."
                )
            ),
            Message(
                "care-level-06",
                BilingualText(
                    ja: "{column}に、UPKIHONでは使えない06（事業対象者）が入っています。",
                    en: "{column} holds 06 (事業対象者), which UPKIHON does not have."
                ),
                hint: BilingualText(
                    ja: """
                        UPKIHONのコード表に06はありません。\
                        ベンダは、事業対象者かどうかをNo.27 基本チェックリスト記入結果で出力してください。
                        """,
                    en: """
                        The code table of UPKIHON has no 06. \
                        The vendor says in No.27 基本チェックリスト記入結果 whether the person is 事業対象者.
                        """
                )
            ),
            Message(
                "care-level-01",
                BilingualText(
                    ja: "{column}に、UPKIHONでしか使えない01（非該当）が入っています。",
                    en: "{column} holds 01 (非該当), which only UPKIHON has."
                ),
                hint: BilingualText(
                    ja: """
                        UPHOSOKUとUP1KYOのコード表に01はありません。\
                        ベンダは、06、12、13、21から25のどれかを出力し、当てはまらないときは空にしてください。
                        """,
                    en: """
                        The code table of UPHOSOKU and UP1KYO has no 01. \
                        The vendor writes 06, 12, 13 or 21 to 25, or \
                        leaves the field empty where none applies.
                        """
                )
            ),
            Message(
                "type",
                BilingualText(
                    ja: "{column}の値が、サービス種類コードの表にありません。",
                    en: "The value of {column} is not in the table of service types."
                ),
                hint: BilingualText(
                    ja: "ベンダは、標準仕様のサービス種類コードを2桁で出力してください。",
                    en: "The vendor writes a two-character service type of the standard."
                )
            ),
        ]
    )
}
