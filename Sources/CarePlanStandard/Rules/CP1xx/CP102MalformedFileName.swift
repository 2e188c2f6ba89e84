extension Rule {
    package static let cp102 = Rule(
        id: "CP102",
        slug: "malformed-file-name",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .vendor,
        clause: "別紙 ファイル名規約",
        title: BilingualText(
            ja: "ファイル名の構成が規約と違う",
            en: "Parts of the file name do not follow the naming rule"
        ),
        why: BilingualText(
            ja: """
                連携システムは、ファイル名の各部分から送信元、送信先、年月、ファイル連番を読み取ります。\
                部分が足りない、余る、順番が違うと、送信先や送信単位が決まりません。
                """,
            en: """
                The exchange reads sender, receiver, month and ファイル連番 from the parts of the name. \
                With a part missing, extra or misplaced, it cannot tell \
                where the file goes or which send unit it belongs to.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、ファイル名を規約の形で出力してください。\
                V4は「種類_年月_送信元_種類コード_送信先_種類コード_作成日時.CSV」、\
                V3は種類コードのない形です。\
                年月は、年月を持つ種類だけに入ります。
                """,
            en: """
                The vendor names the file as the rule says. \
                V4: KIND_MONTH_SENDER_TYPE_RECEIVER_TYPE_TIMESTAMP.CSV; V3: the same without the types. \
                Only kinds that carry a month have one.
                """
        ),
        bad: "UP1KYO_1399900029_43_20250703101530.CSV",
        good: "UP1KYO_1399900029_43_1399900011_11_20250703101530.CSV",
        messages: [
            Message(
                "missing",
                BilingualText(
                    ja: "ファイル名に足りない部分があります（{parts}）。",
                    en: "The file name lacks a part ({parts})."
                )
            ),
            Message(
                "extra",
                BilingualText(
                    ja: "ファイル名に余分な部分があります（{parts}）。",
                    en: "The file name has a part too many ({parts})."
                )
            ),
            Message(
                "order",
                BilingualText(
                    ja: "ファイル名の部分の並ぶ順番が、ファイル名規約と違います。",
                    en: "The parts of the file name stand in the wrong order."
                )
            ),
            Message(
                "not-in-edition",
                BilingualText(
                    ja: "{kind}は、{edition}形式のファイル名では使えません。",
                    en: "{kind} does not exist under file names of the {edition} form."
                ),
                hint: BilingualText(
                    ja: """
                        UP3KYOと、利用者基本情報・支援計画書のファイルは、V4だけにあります。\
                        ベンダは、サービス種類コードの入ったV4形式の名前で出力してください。
                        """,
                    en: """
                        UP3KYO and the files of basic information and prevention plans exist in V4 only. \
                        The vendor uses V4 names, with service types.
                        """
                )
            ),
            Message(
                "zero-month",
                BilingualText(
                    ja: "年月を持たない種類なのに、ファイル名に000000が入っています。",
                    en: "The file name holds 000000 though names of this kind carry no month."
                ),
                hint: BilingualText(
                    ja: """
                        通知の例には000000の入った名前がありますが、\
                        規約ではUPKIHONとUPYOBOの名前に年月は入りません。\
                        ベンダは、000000を除いた名前で出力してください。
                        """,
                    en: """
                        One example of the notice prints such a name, but by \
                        the naming rule UPKIHON and UPYOBO carry no month. \
                        The vendor leaves 000000 out.
                        """
                )
            ),
            Message(
                "no-parts",
                BilingualText(
                    ja: "ファイル名に、種類のほかの部分がありません。",
                    en: "The file name consists of the prefix alone."
                ),
                hint: BilingualText(
                    ja: """
                        事業所で名前を短くした場合は、介護ソフトからもう一度出力し、\
                        名前を変えずに送ってください。\
                        変えていない場合は、ベンダが規約の名前で出力するように直してください。
                        """,
                    en: """
                        If the office shortened the name, it exports again and leaves the name as it is. \
                        If not, the vendor makes the software use full names.
                        """
                )
            ),
        ]
    )
}
