extension Rule {
    package static let cp103 = Rule(
        id: "CP103",
        slug: "file-name-office-number",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .office,
        clause: "別紙 ファイル名規約",
        title: BilingualText(
            ja: "ファイル名の事業所番号が10桁でない",
            en: "Office number in the file name is not 10 characters"
        ),
        why: BilingualText(
            ja: """
                ファイル名の事業所番号で、送信元と送信先が決まります。\
                形が違うと、送信エラーになるか、別の事業所あてになります。
                """,
            en: """
                The office numbers in the name decide who sends and who receives. \
                A malformed one fails on sending or goes to another office.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトに登録した事業所番号を10桁に直し、もう一度出力してください。\
                先頭の0の抜けや、ハイフン、空白も確かめてください。\
                通知の例に9桁のものがありますが、正しくは10桁です。
                """,
            en: """
                The office corrects the office number registered in its care software to 10 \
                characters and exports again; look for a lost leading 0, hyphens and blanks too. \
                Some examples of the notice have nine digits; ten are right.
                """
        ),
        bad: "UPPLAN_202504_300000100_43_0300000005_11_20250425200201.CSV",
        good: "UPPLAN_202504_0300000100_43_0300000005_11_20250425200201.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ファイル名の{part}が、10桁の事業所番号の形ではありません（{shape}）。",
                    en: "The {part} in the file name is not an office number of 10 characters ({shape})."
                )
            ),
            Message(
                "empty",
                BilingualText(
                    ja: "ファイル名の{part}が空です。",
                    en: "The {part} in the file name is empty."
                ),
                hint: BilingualText(
                    ja: "事業所は、介護ソフトに事業所番号を登録し、送信先を選んで、もう一度出力してください。",
                    en: """
                        The office registers the office number in its care \
                        software, chooses the receiver and exports again.
                        """
                )
            ),
        ]
    )
}
