extension Rule {
    package static let cp801 = Rule(
        id: "CP801",
        slug: "leading-zeros-lost",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .office,
        clause: "介護ソフト 操作",
        title: BilingualText(
            ja: "先頭の0が消えている(表計算ソフトで保存した疑い)",
            en: "Leading zeros are gone"
        ),
        why: BilingualText(
            ja: """
                表計算ソフトでCSVを開いて保存すると、番号の先頭の0が消えます。\
                番号が別のものになり、取込エラーになります。
                """,
            en: """
                A spreadsheet that opens and saves a CSV file drops leading zeros. \
                Numbers become other numbers, and import fails.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトからもう一度出力してください。\
                中身を見るときも表計算ソフトでは開かず、保存もしないでください。\
                出力したままのファイルでも0がない場合は、ベンダが出力を直してください。
                """,
            en: """
                The office exports again from its care software and \
                neither opens nor saves the files in a spreadsheet. \
                If the zeros are missing in an untouched export, the vendor corrects it.
                """
        ),
        bad: "被保険者番号: 12345",
        good: "被保険者番号: 0000012345",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}の先頭の0が消えています（{expected}桁のはずです）。",
                    en: "{column} has lost its leading zeros (it should have {expected} digits)."
                )
            )
        ]
    )
}
