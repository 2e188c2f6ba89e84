extension Requirement {
    /// What a check needs of its input; not of the standard.
    static let input: [Requirement] = [
        Requirement(
            "REQ-INPUT-001", "V3 V4", "検査の前提", .note, .exchange,
            "検査する入力に、標準仕様のファイルが一つ以上ある",
            "The input holds at least one file of the standard",
            rules: "CP212",
            cases: "*/CP212/fail-empty-folder */CP212/fail-attachment-only */CP212/pass-one-record"
        ),
        Requirement(
            "REQ-INPUT-002", "V3 V4", "検査の前提", .note, .exchange,
            "検査するファイルを読み取れる",
            "Files can be read",
            rules: "CP901",
            cases: "*/CP901/fail-path-not-there */CP901/fail-no-permission"
        ),
        Requirement(
            "REQ-INPUT-003", "V3 V4", "検査の前提", .note, .exchange,
            "ファイル、ZIP、レコード、項目の大きさが、検査の上限を超えない",
            "Files, archives, records and fields keep below the limits of the check",
            rules: "CP902",
            cases: "*/CP902/fail-file */CP902/fail-ratio */CP902/pass-file"
        ),
        Requirement(
            "REQ-INPUT-004", "V3 V4", "検査の前提", .note, .exchange,
            "ZIPは壊れておらず、暗号化されていない",
            "A ZIP is whole and not encrypted",
            rules: "CP903",
            cases: "*/CP903/fail-encrypted */CP903/fail-checksum"
        ),
        Requirement(
            "REQ-INPUT-005", "V3 V4", "検査の前提", .note, .exchange,
            "ZIPの中のパスやリンクが、入力の外を指さない",
            "Paths in a ZIP and links do not lead out of the input",
            rules: "CP904",
            cases: """
                */CP904/fail-member-climbing */CP904/fail-link-out-of-the-bundle
                */CP904/pass-link-inside
                """
        ),
    ]
}
