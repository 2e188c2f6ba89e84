extension Requirement {
    /// Records, separators, quotes and encoding.
    static let records: [Requirement] = [
        Requirement(
            "REQ-FILE-001", "V3 V4", "別紙 ファイル形式", .must, .sender,
            "項目の区切りは半角カンマ",
            "Fields are separated by commas",
            rules: "CP313",
            cases: """
                */CP313/fail-tabs */CP313/fail-semicolons
                */CP313/pass-tabs-and-semicolons-in-text
                """
        ),
        Requirement(
            "REQ-FILE-002", "V3 V4", "別紙 文字コード", .must, .sender,
            "文字コードはMS932（コードページ932）",
            "Text is in MS932 (code page 932)",
            rules: "CP301",
            cases: """
                */CP301/fail-utf-8 */CP301/fail-utf-16-le-bom */CP301/fail-euc-jp
                */CP301/pass-kanji-and-kana
                """
        ),
        Requirement(
            "REQ-FILE-003", "V3 V4", "別紙 文字コード", .mustNot, .sender,
            "MS932にない文字やバイト列を使わない",
            "Characters and bytes outside MS932 are not used",
            rules: "CP303",
            cases: "*/CP303/fail-byte-80 */CP303/fail-unassigned-81ad */CP303/fail-lead-before-comma"
        ),
        Requirement(
            "REQ-FILE-004", "V3 V4", "別紙 文字コード", .mustNot, .sender,
            "外字（F040～F9FC）を使わない",
            "The user-defined area (外字, F040-F9FC) is not used",
            rules: "CP304",
            cases: "*/CP304/fail-first */CP304/fail-last"
        ),
        Requirement(
            "REQ-FILE-005", "V3 V4", "別紙 文字コード", .may, .both,
            "NEC特殊文字、NEC選定IBM拡張文字、IBM拡張文字はMS932の内にあり、髙・﨑・①・㈱は使ってよい",
            "NEC special, NEC-selected IBM and IBM extension characters are inside MS932: 髙 﨑 ① ㈱ are legal",
            cases: """
                */CP303/pass-nec-special */CP303/pass-ibm-taka */CP303/pass-ibm-saki
                */CP303/pass-nec-selected-taka */CP303/pass-nec-selected-saki
                */CP304/pass-first-ibm-extension */CP304/pass-nec-selected
                """
        ),
        Requirement(
            "REQ-FILE-006", "V3 V4", "別紙 文字コード", .should, .sender,
            "𠮷・𠮟・鷗・噓などMS932にない文字は、読める字（吉など）に換える。「?」「〓」「□」にして名前を失わない",
            "Characters without an MS932 code (𠮷 𠮟 鷗 噓 …) are converted to readable ones, not to ? 〓 □",
            rules: "CP805",
            cases: """
                */CP805/fail-question-mark-uphosoku-6 */CP805/fail-geta
                */CP805/pass-full-width-question-mark
                """,
            scenarios: "name-to-convert"
        ),
        Requirement(
            "REQ-FILE-007", "V3 V4", "別紙 文字コード", .should, .both,
            "文字化けした文を送らない",
            "Text is not sent garbled",
            rules: "CP804",
            cases: "*/CP804/fail-whole-text */CP804/fail-two-pairs */CP804/pass-one-pair"
        ),
        Requirement(
            "REQ-FILE-008", "V3 V4", "別紙 ファイル形式", .mustNot, .sender,
            "見出し行を付けない。データのレコードだけにする",
            "There is no header row: data records only",
            rules: "CP309",
            cases: """
                */CP309/fail-layout-names */CP309/fail-quoted
                */CP309/pass-names-in-second-record
                """,
            readings: "A11"
        ),
        Requirement(
            "REQ-FILE-009", "V3 V4", "別紙 ファイル形式", .mustNot, .sender,
            "コントロールレコード、トレーラレコード、EOF文字（0x1A）を付けない",
            "There is no control or trailer record and no end-of-file character",
            rules: "CP314 CP401",
            cases: "*/CP314/fail-after-line-end */CP314/pass-none",
            readings: "A13"
        ),
        Requirement(
            "REQ-FILE-010", "V3 V4", "別紙 ファイル形式", .should, .sender,
            "レコードの終わりはCRLF（規定はなく、実務による）",
            "Records end in CRLF (by practice; the layout is silent)",
            rules: "CP306",
            cases: "*/CP306/fail-lf */CP306/fail-cr */CP306/pass-line-breaks-inside-quotes",
            readings: "A10"
        ),
        Requirement(
            "REQ-FILE-011", "V3 V4", "別紙 ファイル形式", .should, .sender,
            "最後のレコードの後にも改行を付ける（規定はなく、実務による）",
            "The last record ends in a line end too (by practice)",
            rules: "CP315",
            cases: "*/CP315/fail-no-line-end */CP315/pass-line-end",
            readings: "A13"
        ),
        Requirement(
            "REQ-FILE-012", "V3 V4", "別紙 文字コード", .mustNot, .sender,
            "BOMを付けない",
            "There is no byte order mark",
            rules: "CP302",
            cases: """
                */CP302/fail-bom-before-ms932 */CP302/fail-bom-before-ascii
                */CP302/pass-bb-bf-in-text
                """,
            readings: "A12"
        ),
        Requirement(
            "REQ-FILE-013", "V3 V4", "別紙 ファイル形式", .mustNot, .sender,
            "改行とフリーテキスト内のタブのほかに、制御文字を入れない",
            "No control character stands in a file but line ends, and tabs in free text",
            rules: "CP305",
            cases: "*/CP305/fail-nul */CP305/fail-bell */CP305/fail-tab-in-code"
        ),
        Requirement(
            "REQ-FILE-014", "V3 V4", "別紙 ファイル形式", .may, .both,
            "フリーテキストにタブと改行があってよい",
            "Free text may hold tabs and line breaks",
            cases: "*/CP305/pass-tab-in-text */CP305/pass-line-breaks-in-text"
        ),
        Requirement(
            "REQ-FILE-015", "V3 V4", "別紙 ファイル形式", .must, .sender,
            "ファイルには1件以上のレコードがある",
            "A file has at least one record",
            rules: "CP307",
            cases: "*/CP307/fail-zero-bytes */CP307/fail-line-ends-only */CP307/pass-one-record"
        ),
        Requirement(
            "REQ-FILE-016", "V3 V4", "別紙 ファイル形式", .mustNot, .sender,
            "空行や、区切りだけのレコードを入れない",
            "There are no blank lines and no records of separators only",
            rules: "CP308",
            cases: """
                */CP308/fail-blank-line */CP308/fail-row-of-separators
                */CP308/pass-blank-line-in-text
                """
        ),
        Requirement(
            "REQ-FILE-017", "V3 V4", "別紙 フリーテキスト注記", .must, .sender,
            "フリーテキストは「\"」で囲む",
            "Free text stands in double quotes",
            rules: "CP312",
            cases: "*/CP312/fail-one V4/CP312/fail-ascii */CP312/pass-empty"
        ),
        Requirement(
            "REQ-FILE-018", "V3 V4", "別紙 フリーテキスト注記", .must, .receiver,
            "囲んだフリーテキストの中のカンマと改行は、文の一部として受け取る",
            "Commas and line breaks inside quotes belong to the text",
            cases: """
                */CP311/pass-comma-and-quote */CP401/pass-commas-in-text
                */CP310/pass-text-over-many-lines */CP308/pass-blank-line-in-text
                """,
            scenarios: "comma-quote-line-break"
        ),
        Requirement(
            "REQ-FILE-019", "V3 V4", "別紙 フリーテキスト注記", .must, .sender,
            "フリーテキストの中の「\"」は「\"\"」と二つ重ねる",
            "A double quote in free text is doubled",
            rules: "CP311",
            cases: """
                */CP311/fail-undoubled-quotes */CP311/fail-text-after-closing
                */CP311/fail-bare-quote */CP311/pass-doubled
                """,
            scenarios: "comma-quote-line-break"
        ),
        Requirement(
            "REQ-FILE-020", "V3 V4", "別紙 フリーテキスト注記", .must, .sender,
            "開いた引用符は閉じる",
            "An opened quote is closed",
            rules: "CP310",
            cases: "*/CP310/fail-text V4/CP310/fail-in-a-unit V4/CP310/pass-ends-with-quote"
        ),
        Requirement(
            "REQ-FILE-021", "V3 V4", "別紙 フリーテキスト注記", .may, .both,
            "空のフリーテキストは、「\"\"」でも何もなしでもよい",
            "Empty free text may be \"\" or nothing",
            cases: "*/CP312/pass-empty */CP312/pass-empty-quoted",
            readings: "A15"
        ),
        Requirement(
            "REQ-FILE-022", "V3 V4", "別紙 フリーテキスト注記", .should, .sender,
            "フリーテキストでない項目は引用符で囲まない。囲まれていても、外した値で受け取る",
            "Other fields are not quoted; where they are, the value without the quotes counts",
            rules: "CP316",
            cases: """
                */CP316/fail-all-quoted */CP316/fail-value-still-checked
                */CP316/pass-text-quoted
                """,
            readings: "A14"
        ),
        Requirement(
            "REQ-FILE-023", "V4", "別紙 フリーテキスト注記", .may, .sender,
            "別表の三つの番号は、レイアウトがフリーテキストと呼ぶため、囲んでも囲まなくてもよい",
            "The three number columns of UPYOBO_SUB, called free text by the layout, may be quoted or not",
            files: "UPYOBO_SUB",
            cases: "V4/CP312/pass-no-columns",
            readings: "A45"
        ),
        Requirement(
            "REQ-FILE-024", "V3 V4", "別紙 CSVファイルレイアウト", .must, .sender,
            "どのレコードも、レイアウトの項目数どおり",
            "Every record has the layout's number of columns",
            rules: "CP401",
            cases: """
                */CP401/fail-one-too-few */CP401/fail-trailing-comma
                */CP401/fail-too-few-and-too-many
                """
        ),
        Requirement(
            "REQ-FILE-025", "V3 V4", "別紙 フリーテキスト注記", .may, .both,
            "フリーテキストの長さに上限はない",
            "Free text has no maximum length",
            cases: "*/CP404/pass-long-text"
        ),
    ]
}
