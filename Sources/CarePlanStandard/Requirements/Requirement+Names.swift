extension Requirement {
    /// How files are called.
    static let names: [Requirement] = [
        Requirement(
            "REQ-NAME-001", "V4", "別紙 ファイル名規約", .must, .sender,
            "V4のファイル名は、種類、（年月）、送信元の事業所番号とサービス種類、送信先の事業所番号とサービス種類、ファイル連番を、この順に「_」でつなぐ",
            """
            A V4 name joins kind, (month), sender and its service type, receiver and its service type, and \
            timestamp by '_', in this order
            """,
            rules: "CP102",
            cases: """
                V4/CP102/fail-no-receiver V4/CP102/fail-one-part-too-many
                V4/CP102/fail-types-before-numbers V4/conforming/service-slip
                """
        ),
        Requirement(
            "REQ-NAME-002", "V3", "別紙 ファイル名規約", .must, .sender,
            "V3のファイル名は、種類、（年月）、送信元の事業所番号、送信先の事業所番号、ファイル連番を、この順に「_」でつなぐ",
            "A V3 name joins kind, (month), sender, receiver and timestamp by '_', in this order",
            rules: "CP102",
            cases: "V3/CP102/fail-no-timestamp V3/conforming/service-slip"
        ),
        Requirement(
            "REQ-NAME-003", "V3 V4", "別紙 ファイル名規約", .must, .sender,
            "ファイル名の先頭は、標準仕様にあるファイルの種類のどれか",
            "A name begins with one of the kinds of file of the standard",
            rules: "CP101",
            cases: """
                */CP101/fail-unknown-prefix V4/CP101/fail-near-prefix
                */CP101/fail-dltbet-is-no-deletion
                """
        ),
        Requirement(
            "REQ-NAME-004", "V3 V4", "別紙 ファイル名規約", .should, .sender,
            "ファイル名の先頭の英字は大文字で書く",
            "The kind at the head of a name is in capitals",
            rules: "CP109",
            cases: "*/CP109/fail-lower-case */CP109/fail-mixed-case"
        ),
        Requirement(
            "REQ-NAME-005", "V3 V4", "別紙 ファイル名規約", .must, .sender,
            "送信元と送信先は、事業所番号10桁で書く",
            "Sender and receiver are office numbers of ten characters",
            rules: "CP103",
            cases: """
                */CP103/fail-nine-digits */CP103/fail-eleven-digits */CP103/fail-letter-o
                */CP103/pass-third-character-a
                """,
            readings: "A01"
        ),
        Requirement(
            "REQ-NAME-006", "V3 V4", "別紙 ファイル名規約", .may, .both,
            "実演用の事業所番号（9999999999など）は使ってよい",
            "Demonstration numbers such as 9999999999 may be used as office numbers",
            cases: "*/CP103/pass-demonstration-number"
        ),
        Requirement(
            "REQ-NAME-007", "V4", "別紙 ファイル名規約", .must, .sender,
            "サービス種類は、コード表にあって連携の対象となる2桁で書く",
            "A service type in a name has two characters, stands in the table and is in the exchange's scope",
            rules: "CP104",
            cases: """
                V4/CP104/fail-three-characters V4/CP104/fail-not-in-the-table
                V4/CP104/fail-out-of-scope V4/CP104/pass-2a
                """
        ),
        Requirement(
            "REQ-NAME-008", "V4", "別紙 ファイル名規約", .may, .sender,
            "ファイル名のサービス種類には、43（居宅介護支援）、46（介護予防支援）、AF（介護予防ケアマネジメント）も使う",
            "43, 46 and AF (care management) may stand as service types in names",
            cases: "V4/CP104/pass-46 V4/CP104/pass-af V4/conforming/service-slip",
            readings: "A07"
        ),
        Requirement(
            "REQ-NAME-009", "V4", "別紙 ファイル名規約", .mustNot, .sender,
            "4.0版の3桁のサービス種類は使わない",
            "The three-character service types of the withdrawn edition 4.0 are not used",
            rules: "CP104",
            cases: """
                V4/CP104/fail-three-characters V4/CP104/fail-sender-three-characters
                V4/CP104/fail-facility
                """
        ),
        Requirement(
            "REQ-NAME-010", "V3 V4", "別紙 ファイル名規約", .must, .sender,
            "年月を含む名前では、年月をYYYYMM（月は01～12）で書く",
            "Where a name has a month it is YYYYMM, month 01-12",
            files: "UPHOSOKU UPPLAN UPJSK DLTPLAN DLTJSK UPSIKYU",
            rules: "CP105",
            cases: "*/CP105/fail-month-00 */CP105/fail-month-13 */CP105/pass-december"
        ),
        Requirement(
            "REQ-NAME-011", "V3 V4", "別紙 ファイル名規約", .mustNot, .sender,
            "年月のないファイルの名前に年月を入れない",
            "A name of a kind without a month has none",
            rules: "CP102",
            cases: """
                V4/CP102/fail-month-where-none-belongs V4/CP102/fail-upkihon-with-a-month
                V4/CP102/fail-deletion-with-000000
                """,
            readings: "A03"
        ),
        Requirement(
            "REQ-NAME-012", "V4", "別紙 ファイル名規約", .note, .sender,
            "通知の例にある「UPKIHON_000000_…」の000000はレイアウトになく、付けないと読む（付いていれば警告）",
            """
            The 000000 that an example prints in UPKIHON_000000_… is in no layout; with it a name costs a \
            warning
            """,
            files: "UPKIHON UPYOBO",
            rules: "CP102",
            cases: """
                V4/CP102/fail-upkihon-000000-is-a-warning
                V4/CP102/fail-upyobo-000000-is-a-warning
                """,
            readings: "A03"
        ),
        Requirement(
            "REQ-NAME-013", "V3 V4", "別紙 ファイル名規約", .must, .sender,
            "利用者補足情報の名前の年月は、居宅サービス計画書とともに送るとき000000、利用票とともに送るとき対象年月。000000はこのファイルだけに使う",
            """
            The month in UPHOSOKU's name is 000000 beside a care plan and the target month beside a service \
            slip; no other kind has 000000
            """,
            files: "UPHOSOKU",
            rules: "CP105 CP205",
            cases: """
                */CP105/fail-zeros */CP105/pass-supplement-with-000000
                */CP205/fail-care-plan-with-a-month
                """
        ),
        Requirement(
            "REQ-NAME-014", "V3 V4", "別紙 ファイル名規約", .must, .sender,
            "ファイル連番は作成日時YYYYMMDDHHMMSSの14桁で、実在する日時",
            "The timestamp (ファイル連番) is YYYYMMDDHHMMSS, 14 digits, a real date and time",
            rules: "CP106",
            cases: """
                */CP106/fail-fifteen-digits */CP106/fail-date-only */CP106/fail-no-such-day
                */CP106/fail-no-such-hour */CP106/pass-leap-day
                """,
            readings: "A02"
        ),
        Requirement(
            "REQ-NAME-015", "V3 V4", "別紙 ファイル名規約", .must, .sender,
            "拡張子はCSV",
            "The extension is CSV",
            rules: "CP107",
            cases: "*/CP107/fail-txt */CP107/fail-no-extension",
            readings: "A06"
        ),
        Requirement(
            "REQ-NAME-016", "V3 V4", "別紙 ファイル名規約", .may, .both,
            "拡張子の英字は大文字でも小文字でもよい",
            "The letter case of the extension does not matter",
            cases: """
                */CP107/pass-any-letter-case */CP102/pass-supplement-with-000000
                */CP101/pass-lower-case-extension
                """,
            readings: "A05 A06"
        ),
        Requirement(
            "REQ-NAME-017", "V4", "別紙 ファイル名規約", .must, .sender,
            "家族構成の画像ファイルの名前は、ファイル連番の後に4桁の番号を付け、拡張子をjpgとする",
            "The name of a family image ends in a four-digit number behind the timestamp, with the extension jpg",
            files: "UPKIHON_IMAGE",
            rules: "CP102 CP107",
            cases: """
                V4/CP102/fail-image-number-1 V4/CP102/fail-image-number-abcd
                V4/CP107/fail-image-jpeg V4/CP107/pass-image-upper-case
                """,
            readings: "A05"
        ),
        Requirement(
            "REQ-NAME-018", "V3 V4", "連携システム FAQ", .mustNot, .sender,
            "ファイル名を書き換えない。複製の印「(1)」「- コピー」、空白、全角文字があると送信エラーになる",
            "A file name is not changed: copy marks, blanks and full-width characters make sending fail",
            rules: "CP108",
            cases: """
                */CP108/fail-browser-copy */CP108/fail-windows-copy */CP108/fail-mac-copy
                */CP108/fail-full-width-name */CP108/fail-blank-inside
                """
        ),
        Requirement(
            "REQ-NAME-019", "V3 V4", "別紙 ファイル名規約", .note, .both,
            "V3とV4の名前は、サービス種類の部分があるかどうかで見分ける。V4の名前から送信先が抜けてもV3の名前にはならない",
            "V3 and V4 names are told apart by the service types; a V4 name that lost its receiver is no V3 name",
            rules: "CP102 CP204",
            cases: "V4/CP102/fail-no-receiver V4/CP102/fail-up3kyo-without-types-in-care-plan"
        ),
        Requirement(
            "REQ-NAME-020", "V3", "別紙 ファイル名規約", .mustNot, .sender,
            "UP3KYO、UPKIHON、UPYOBOなどV4で加わった種類を、V3の形の名前で送らない",
            "Kinds that came with V4 (UP3KYO, UPKIHON, UPYOBO …) are not sent under V3 names",
            rules: "CP102",
            cases: "V3/CP102/fail-kind-that-v3-lacks"
        ),
        Requirement(
            "REQ-NAME-021", "V3 V4", "連携システム FAQ", .should, .sender,
            "送信元と送信先が同じ事業所番号（V4では番号もサービス種類も同じ）だと、送受信に失敗することがある",
            "The same office number (in V4, and type) on both sides may fail",
            rules: "CP110",
            cases: "*/CP110/fail-same-party */CP110/pass-last-digit-differs"
        ),
        Requirement(
            "REQ-NAME-022", "V4", "4.1版 2.4", .should, .sender,
            "計画の側のファイルは、居宅介護支援・介護予防支援（43、46、AF）からサービス事業所へ送る",
            "Files of the planning side go from 43, 46 or AF to providers",
            rules: "CP111",
            cases: "V4/CP111/fail-plan-from-a-provider V4/CP111/fail-swapped-service-slip",
            readings: "A04"
        ),
        Requirement(
            "REQ-NAME-023", "V4", "4.1版 2.4", .should, .sender,
            "実績は、サービス事業所から居宅介護支援・介護予防支援の事業所へ返す",
            "Results go from a provider back to the planning office",
            files: "UPJSK DLTJSK",
            rules: "CP111",
            cases: "V4/CP111/fail-swapped-actuals V4/CP111/fail-results-to-a-provider",
            readings: "A04"
        ),
        Requirement(
            "REQ-NAME-024", "V4", "4.1版 2.4", .may, .both,
            "73、75、77、68、69、79（計画もサービスも行う種類）は、どちらの側にも立てる",
            "Types that plan and provide (73 75 77 68 69 79) may stand on either side",
            cases: "V4/CP111/pass-types-of-both-sides V4/CP111/pass-two-provider-types"
        ),
        Requirement(
            "REQ-NAME-025", "V4", "4.1版 3.4", .may, .relay,
            "委託では、43・46・AFの間でファイルを送る",
            "Where work is entrusted, files pass between 43, 46 and AF",
            cases: "V4/CP111/pass-two-plan-types V4/conforming/rich-actuals-relay"
        ),
        Requirement(
            "REQ-NAME-026", "V3 V4", "別紙 ファイル作成単位", .must, .sender,
            "1ファイルには、ファイル名の年月と同じ対象年月のデータだけを入れる",
            "One file holds one target month, that of its name",
            files: "UPPLAN UPJSK UPSIKYU DLTPLAN DLTJSK",
            rules: "CP502",
            cases: "*/CP502/fail-upplan */CP502/fail-two-months */CP502/pass-same-month"
        ),
        Requirement(
            "REQ-NAME-027", "V4", "別紙 ファイル作成単位", .should, .sender,
            "実績のファイルは、事業所番号とサービス種類ごとに作る",
            "Results are one file per office number and service type",
            files: "UPJSK DLTJSK",
            rules: "CP513",
            cases: "V4/CP513/fail-upjsk V4/CP513/fail-dltjsk V4/CP513/pass-same-type-other-code",
            readings: "A08"
        ),
        Requirement(
            "REQ-NAME-028", "V3 V4", "別紙 ファイル作成単位", .must, .sender,
            "事業所番号とサービス種類が同じサテライトのデータは、1ファイルにまとめる",
            "Satellites of one office number and service type go into one file",
            files: "UPJSK",
            cases: "*/CP512/pass-satellite",
            scenarios: "two-satellites",
            reason: BilingualText(
                "複数の入力に分かれたサテライトの実績は、別の時点の送り直しと区別できないため、まとめていないことは指摘しない。サテライトを含むファイルの検査と、ベンダ試験の場面で確かめる",
                """
                Satellites split over several exports look like a resend; that they are together is tried by a \
                scenario
                """)
        ),
    ]
}
