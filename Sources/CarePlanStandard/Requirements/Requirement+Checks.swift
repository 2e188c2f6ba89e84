extension Requirement {
    /// How the check reports deviations: one fault, one finding.
    static let checks: [Requirement] = [
        Requirement(
            "REQ-CHECK-001", "V3 V4", "検査の規約 値", .note, .exchange,
            "一つの値に出す指摘は、当てはまる最初の一つだけ",
            "A value gets at most one finding, the first that applies",
            cases: """
                */CP402/fail-version */CP801/fail-insured */CP803/fail-office
                */CP802/fail-date-slashes
                """
        ),
        Requirement(
            "REQ-CHECK-002", "V3 V4", "検査の規約 値", .note, .exchange,
            "文字コードの誤り（CP303、CP304、CP305）がある値は、それ以上調べない。キーの項目なら読めないものとする",
            "A value with CP303, CP304 or CP305 is not judged further; in a key column it is unreadable",
            cases: "*/CP303/fail-in-code */CP303/fail-in-key */CP304/fail-in-key */CP305/fail-in-key"
        ),
        Requirement(
            "REQ-CHECK-003", "V3 V4", "検査の規約 値", .note, .exchange,
            "前後の空白は、中身が正しいときだけ指摘する。中身が誤っていれば中身を調べ、必須の項目が空白だけなら空とする",
            """
            Blanks round a value are found where its inside is legal; else the inside is judged; a 必須 field of \
            blanks is empty
            """,
            cases: """
                */CP411/pass-required-blank */CP411/fail-optional-blanks
                */CP411/pass-inside-illegal-date */CP411/pass-inside-illegal-code
                """
        ),
        Requirement(
            "REQ-CHECK-004", "V3 V4", "検査の規約 値", .note, .exchange,
            "桁の足りない数字を「先頭の0が消えた」とするのは、同じ項目のほかの値に0で始まるものがなく、0を補うと正しいものがあるとき",
            """
            Short digits have lost their zeros where no value of the column begins with 0 and at least one is \
            legal when padded
            """,
            cases: """
                */CP801/pass-zeros-kept */CP801/fail-some-not-legal-when-padded
                */CP801/pass-short-not-legal-when-padded */CP404/fail-insurer-short
                """
        ),
        Requirement(
            "REQ-CHECK-005", "V3 V4", "検査の規約 値", .note, .exchange,
            "日付・年月・日割対象日では、先頭の0が消えたとはみなさない",
            "Dates, months and 日割対象日 are never said to have lost zeros",
            cases: "*/CP801/pass-short-date */CP801/pass-short-month */CP801/pass-short-days"
        ),
        Requirement(
            "REQ-CHECK-006", "V3 V4", "検査の規約 値", .note, .exchange,
            "全角文字や半角カタカナは、書式の誤りより先に指摘する（電話番号はCP415、TAISコードのハイフンはCP418、anyの項目はどの文字でもよい）",
            """
            Multi-byte characters and half-width katakana come before the format's own rule (phone: CP415; \
            hyphen of TAIS codes: CP418; any: none)
            """,
            cases: """
                */CP405/fail-date-text */CP415/fail-full-width
                V4/CP418/fail-tais-full-width-hyphen */CP405/pass-any-half-width-kana
                """
        ),
        Requirement(
            "REQ-CHECK-007", "V3 V4", "検査の規約 値", .note, .exchange,
            "コードの桁数が違えば項目長の誤り、桁数が合っていればコード表にない値とする",
            "A code of the wrong length is CP404, of the right length CP409",
            cases: "*/CP404/fail-code-long */CP409/fail-sex */CP404/fail-service-type-long"
        ),
        Requirement(
            "REQ-CHECK-008", "V3 V4", "検査の規約 値", .note, .exchange,
            "検証番号は、ほかの誤りがない値にだけ調べる",
            "Check digits are looked at in values without another finding only",
            cases: "*/CP413/fail-letter-i */CP404/fail-insurer-long"
        ),
        Requirement(
            "REQ-CHECK-009", "V3 V4", "検査の規約 レコード", .note, .exchange,
            "項目数が違うレコードは、No.1～3だけを調べ、突き合わせには使わない",
            "A record of the wrong count has its columns 1-3 judged and takes part in nothing else",
            cases: """
                */CP401/fail-first-columns-judged-insured
                */CP401/fail-columns-behind-third-not-judged */CP401/fail-yields-no-fact
                """
        ),
        Requirement(
            "REQ-CHECK-010", "V3 V4", "検査の規約 レコード", .note, .exchange,
            "見出し行と空のレコードには、ほかの指摘を重ねない",
            "A header row or blank record yields nothing else",
            cases: """
                */CP309/fail-other-count */CP309/fail-layout-names
                */CP308/fail-row-of-other-count
                """
        ),
        Requirement(
            "REQ-CHECK-011", "V3 V4", "検査の規約 ファイル", .note, .exchange,
            "文字コードやBOMの誤りがあっても、読み換えて検査を続ける",
            "Checks go on over the converted text where encoding or BOM is wrong",
            cases: "*/CP301/fail-utf-8-fields-go-on */CP302/fail-bom-fields-go-on"
        ),
        Requirement(
            "REQ-CHECK-012", "V3 V4", "検査の規約 ファイル", .note, .exchange,
            "版の違う中身（CP806）、版の混在（CP501）、レコードのないファイル（CP307）には、それから生じる指摘を重ねない",
            "CP806, CP501 and CP307 take the place of what follows from them",
            cases: """
                */CP806/fail-fields-of-content */CP501/fail-current-and-older
                */CP307/fail-bom-only
                """
        ),
        Requirement(
            "REQ-CHECK-013", "V3 V4", "検査の規約 送信単位", .note, .exchange,
            "書き換えられた名前のファイルは、本来の名前で送信単位に加え、中身を検査する",
            "A file with an altered name is checked, and grouped, under the name it must have had",
            cases: "*/CP108/fail-copy-and-other-extension */CP108/fail-one-file-of-a-unit"
        ),
        Requirement(
            "REQ-CHECK-014", "V3 V4", "検査の規約 送信単位", .note, .exchange,
            "足りないファイルの要る突き合わせは、誤りにせず「検査していない」とする",
            "Comparisons that need a missing file are 'not checked', not found",
            cases: """
                */CP201/fail-care-plan-without-up1kyo-not-checked
                */CP201/fail-care-plan-without-uphosoku-not-checked
                """
        ),
        Requirement(
            "REQ-CHECK-015", "V3 V4", "検査の規約 送信単位", .note, .exchange,
            "名前の誤った部分は、送信単位を組むとき不明とする。全ファイルで同じなら、そのまま組む",
            "A refused part of a name is unknown for grouping, unless every file of the group carries the same",
            cases: "*/CP103/fail-one-file-of-a-unit */CP103/fail-every-file-of-a-unit"
        ),
        Requirement(
            "REQ-CHECK-016", "V3 V4", "検査の規約 キー", .note, .exchange,
            "キーの読めないレコードがあるとき、「ない」ことを調べる規則は「検査していない」とする",
            "Where a key could not be read, rules that need the absence of a key are 'not checked'",
            cases: """
                */CP601/pass-main-key-unreadable */CP514/pass-key-unreadable
                */CP602/pass-dependent-key-unreadable
                """
        ),
        Requirement(
            "REQ-CHECK-017", "V3 V4", "検査の規約 キー", .note, .exchange,
            "行が失われたとき、小計と合計の突き合わせは「検査していない」とする",
            "Where a row was lost, sums of table 7 are 'not checked'",
            cases: "*/CP517/pass-row-lost */CP702/pass-row-lost"
        ),
        Requirement(
            "REQ-CHECK-018", "V3 V4", "検査の規約 件数", .note, .exchange,
            "同じファイルの同じ項目で同じ規則・重さの違反は、件数をもつ一つの指摘にまとめる",
            "Deviations of one rule, level, column and file are one finding with a count",
            cases: "*/CP406/fail-counted */CP402/fail-count-on-all-rows"
        ),
        Requirement(
            "REQ-CHECK-019", "V3 V4", "検査の規約 件数", .note, .exchange,
            "読めないファイルも、名前と送信単位では「ある」ものとする",
            "A file that cannot be read counts as present for names and units",
            cases: "*/CP901/fail-one-file-of-a-unit"
        ),
        Requirement(
            "REQ-CHECK-020", "V3 V4", "検査の規約 バイト", .note, .exchange,
            "カンマ・引用符・改行は、2バイト文字の1バイト目の直後でも区切りとみなす",
            "Commas, quotes and line ends count wherever they stand, also after a lead byte",
            cases: """
                */CP303/fail-lead-before-comma */CP303/fail-lead-before-quote
                */CP303/fail-lead-before-line-end
                """
        ),
        Requirement(
            "REQ-CHECK-021", "V3 V4", "検査の規約 バイト", .note, .exchange,
            "フリーテキストでない項目の引用符の中の改行は、その項目の書式の誤りとする",
            "A line break inside quotes in a field that is not free text is a fault of the field's format",
            cases: "*/CP404/fail-line-break-in-satellite-lf */CP316/fail-line-break-in-code"
        ),
    ]
}
