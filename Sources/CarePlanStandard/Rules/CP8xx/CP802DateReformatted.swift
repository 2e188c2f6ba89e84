extension Rule {
    package static let cp802 = Rule(
        id: "CP802",
        slug: "date-reformatted",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .office,
        clause: "介護ソフト 操作",
        title: BilingualText(
            ja: "日付・時刻が表計算ソフトの形に変わっている",
            en: "Date or time was changed by a spreadsheet"
        ),
        why: BilingualText(
            ja: """
                表計算ソフトでCSVを開いて保存すると、日付や時刻が「2025/4/1」「9:00」のような形に変わり、\
                取込エラーになります。
                """,
            en: """
                A spreadsheet that opens and saves a CSV file turns dates and \
                times into forms such as 2025/4/1 or 9:00, and import fails.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトからもう一度出力してください。\
                中身を見るときも表計算ソフトでは開かず、保存もしないでください。\
                出力したままのファイルでもこの形の場合は、ベンダが出力を直してください。
                """,
            en: """
                The office exports again from its care software and \
                neither opens nor saves the files in a spreadsheet. \
                If an untouched export looks like this, the vendor corrects it.
                """
        ),
        bad: "サービス利用日: 2025/4/7, サービス開始時刻: 9:00",
        good: "サービス利用日: 20250407, サービス開始時刻: 0900",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、{expected}ではなく、表計算ソフトの日付や時刻の形です。",
                    en: "{column} has the form of a spreadsheet's date or time instead of {expected}."
                )
            )
        ]
    )
}
