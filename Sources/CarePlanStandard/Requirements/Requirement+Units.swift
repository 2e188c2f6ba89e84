extension Requirement {
    /// Which files travel together, in which order they are taken in, and what takes back what.
    static let units: [Requirement] = [
        Requirement(
            "REQ-GROUP-001", "V3 V4", "4.1版 2.4", .must, .sender,
            "一つの送信単位のファイルは、ファイル連番を同じにする",
            "All files of a send unit have the same timestamp",
            rules: "CP203",
            cases: """
                */CP203/fail-one-file-later */CP203/fail-main-file-later
                */CP203/pass-two-complete-units
                """
        ),
        Requirement(
            "REQ-GROUP-002", "V3 V4", "4.1版 2.4", .must, .sender,
            "送信単位に必要なファイルをすべてそろえて送る",
            "A send unit is sent with all the files it requires",
            rules: "CP201",
            cases: """
                */CP201/fail-service-slip-without-upsikyu
                */CP201/fail-care-plan-without-up1kyo
                */CP201/fail-service-slip-without-uphosoku
                """
        ),
        Requirement(
            "REQ-GROUP-003", "V3 V4", "4.1版 2.4", .mustNot, .sender,
            "送信単位にない組み合わせのファイルを、同じ連番で送らない",
            "Files that form no send unit are not sent under one timestamp",
            rules: "CP202",
            cases: """
                */CP202/fail-two-torn-units */CP202/fail-care-plan-with-one-file-of-a-slip
                */CP202/pass-two-timestamps
                """
        ),
        Requirement(
            "REQ-GROUP-004", "V3 V4", "4.1版 2.4 2.5", .should, .sender,
            "別の送信単位には、別のファイル連番を付ける",
            "Different send units have different timestamps",
            rules: "CP214",
            cases: """
                */CP214/fail-two-months */CP214/fail-care-plan-and-slip
                */CP214/pass-one-second-later
                """,
            scenarios: "two-months"
        ),
        Requirement(
            "REQ-GROUP-005", "V3 V4", "4.1版 更新履歴", .mustNot, .sender,
            "一つの送信単位にV3とV4の名前を混ぜない",
            "V3 and V4 names are not mixed in one send unit",
            rules: "CP204",
            cases: """
                V4/CP204/fail-table-7-in-v3 V3/CP204/fail-table-7-in-v4
                */CP204/pass-both-complete
                """
        ),
        Requirement(
            "REQ-GROUP-006", "V3 V4", "別紙 ファイル作成単位", .must, .sender,
            "利用票の送信単位のファイルは、対象年月をそろえる",
            "The files of a service slip have one target month",
            files: "UPPLAN UPSIKYU",
            rules: "CP206",
            cases: "*/CP206/fail-supplement-with-table-6 */CP206/pass-two-months"
        ),
        Requirement(
            "REQ-GROUP-007", "V3 V4", "別紙 利用者補足情報 ファイル名規約", .must, .sender,
            "利用票とともに送る利用者補足情報の名前の年月は、利用票の対象年月",
            "The month in the name of a service slip's UPHOSOKU is that of the slip",
            files: "UPHOSOKU",
            rules: "CP205",
            cases: """
                */CP205/fail-slip-with-another-month */CP205/fail-slip-with-000000
                */CP205/pass-both-kinds
                """
        ),
        Requirement(
            "REQ-GROUP-008", "V3 V4", "4.1版 2.4", .mustNot, .sender,
            "一つの送信単位に、同じ種類のファイルを二つ入れない",
            "A send unit does not hold two files of one kind",
            rules: "CP112",
            cases: "*/CP112/fail-one-kind-of-a-unit-twice */CP112/pass-two-receivers"
        ),
        Requirement(
            "REQ-GROUP-009", "V3 V4", "4.1版 2.4", .note, .exchange,
            "同じ名前で同じ内容のファイルが二か所にあるだけなら、重複ではない",
            "The same file in two places is no duplicate",
            rules: "CP113",
            cases: "*/CP113/fail-two-folders */CP113/pass-same-bytes-to-two-receivers"
        ),
        Requirement(
            "REQ-GROUP-010", "V3 V4", "4.1版 2.4", .note, .exchange,
            "送信単位はファイル名だけで決まり、フォルダーの分け方は関係ない",
            "Names alone decide the units; folders do not matter",
            cases: "*/CP201/pass-three-folders"
        ),
        Requirement(
            "REQ-GROUP-011", "V4", "4.1版 3.3 3.4", .must, .sender,
            "別表と画像は、本体（利用者基本情報、支援計画書）とともに送る",
            "Annexes and images are sent with their main file",
            files: "UPKIHON_SUB1 UPKIHON_SUB2 UPYOBO_SUB UPKIHON_IMAGE",
            rules: "CP213",
            cases: "V4/CP213/fail-main-missing V4/CP213/fail-only-upyobo-sub V4/CP213/pass-one-sub"
        ),
        Requirement(
            "REQ-GROUP-012", "V4", "4.1版 3.3", .should, .sender,
            "本体には別表を付ける（利用者基本情報は別表1か別表2の少なくとも一方）",
            "The main file comes with an annex (of 利用者基本情報 at least one of the two)",
            files: "UPKIHON UPYOBO",
            rules: "CP215",
            cases: """
                V4/CP215/fail-basic-information V4/CP215/fail-prevention-plan
                V4/CP215/pass-without-sub1
                """
        ),
        Requirement(
            "REQ-GROUP-013", "V4", "別紙 利用者基本情報 No.62", .must, .sender,
            "家族構成 画像ファイル名（No.62）に書いた画像を、ともに送る",
            "The image that No.62 names is sent too",
            files: "UPKIHON UPKIHON_IMAGE",
            rules: "CP207",
            cases: "V4/CP207/fail-one-image V4/CP207/pass-image-in-another-folder",
            scenarios: "D4-export",
            readings: "A44"
        ),
        Requirement(
            "REQ-GROUP-014", "V4", "別紙 利用者基本情報 No.62", .should, .sender,
            "利用者基本情報のどれかが指す画像だけを送る",
            "Only images that a record names are sent",
            files: "UPKIHON_IMAGE",
            rules: "CP208",
            cases: """
                V4/CP208/fail-reference-removed V4/CP208/fail-third-image
                V4/CP208/pass-every-image-named
                """
        ),
        Requirement(
            "REQ-GROUP-015", "V4", "別紙 利用者基本情報 No.62", .must, .sender,
            "家族構成の画像はJPEG",
            "A family image is a JPEG",
            files: "UPKIHON_IMAGE",
            rules: "CP209",
            cases: "V4/CP209/fail-png V4/CP209/fail-text V4/CP209/pass-exif"
        ),
        Requirement(
            "REQ-GROUP-016", "V4", "別紙 利用者基本情報 No.62", .must, .sender,
            "No.62の画像ファイル名は、そのファイルと同じ送信元・送信先・連番をもつUPKIHON_IMAGE_…_NNNN.jpg",
            "The name in No.62 is UPKIHON_IMAGE_…_NNNN.jpg with the file's own sender, receiver and timestamp",
            files: "UPKIHON",
            rules: "CP524",
            cases: """
                V4/CP524/fail-free-name V4/CP524/fail-other-timestamp
                V4/CP524/fail-three-digits V4/CP524/pass-extension-case
                """,
            readings: "A44"
        ),
        Requirement(
            "REQ-GROUP-017", "V4", "別紙 別表の構成", .should, .sender,
            "画像は利用者ごとに分ける",
            "Every person has images of their own",
            files: "UPKIHON",
            rules: "CP530",
            cases: "V4/CP530/fail-shared V4/CP530/pass-own-images"
        ),
        Requirement(
            "REQ-GROUP-018", "V3 V4", "4.1版 2.4 2.5", .note, .both,
            "出力フォルダーに残った古い出力は、もう一度送られる。送るのは新しいものだけ",
            "An old export left in the folder gets sent again; only the newest is to be sent",
            rules: "CP114",
            cases: "*/CP114/fail-older-service-slip */CP114/fail-two-older */CP114/pass-other-month"
        ),
        Requirement(
            "REQ-GROUP-019", "V3 V4", "4.1版 2.5", .must, .receiver,
            "送信単位は、ファイル連番の順に取り込む",
            "Send units are imported in the order of their timestamps",
            rules: "CP216",
            cases: "*/CP216/fail-deletion-between-two-exports",
            scenarios: "two-months change-and-resend"
        ),
        Requirement(
            "REQ-GROUP-020", "V3 V4", "4.1版 2.5", .may, .sender,
            "更新するとき、先に削除を送る必要はない。同じキーの新しいデータが前のデータを置き換える",
            "An update needs no deletion before it: newer data of the same key replace the older",
            cases: "*/CP114/fail-older-service-slip",
            scenarios: "change-and-resend"
        ),
        Requirement(
            "REQ-GROUP-021", "V3 V4", "4.1版 2.5", .may, .sender,
            "削除を先に、データを後に送る入れ替えもよい",
            "A replacement by a deletion first and data later is legal",
            rules: "CP216",
            cases: "*/CP216/pass-dltplan-earlier */CP216/pass-dltjsk-earlier"
        ),
        Requirement(
            "REQ-GROUP-022", "V3 V4", "4.1版 2.5", .mustNot, .sender,
            "これから渡すデータを消す削除を、データより後の連番で送らない",
            "No deletion with a later timestamp takes away data of the same sending",
            rules: "CP216",
            cases: "*/CP216/fail-dltplan-later */CP216/fail-dlt1kyo-later */CP216/pass-another-month"
        ),
        Requirement(
            "REQ-GROUP-023", "V3 V4", "4.1版 2.5", .must, .sender,
            "サテライトの一つを訂正するときは、その番号のすべての場所とサービスを送り直す",
            "A correction at one satellite resends all places and services of the number",
            scenarios: "two-satellites",
            reason: BilingualText(
                "前に送った内容は入力にないため、欠けた場所が訂正漏れか休止かを見分けられない",
                "What was sent before is not in the input: a missing place may be closed or forgotten")
        ),
        Requirement(
            "REQ-GROUP-024", "V3 V4", "4.1版 2.5", .mustNot, .sender,
            "実績の削除はサービス種類ごとに働く。その種類の実績がほかのサテライトに残る間は使わない",
            """
            A deletion of results works per service type and is not used while another satellite still has \
            results of the type
            """,
            files: "DLTJSK",
            reason: BilingualText(
                "ほかのサテライトに残る実績は、入力から分からない",
                "Results that remain at other satellites cannot be seen in the input")
        ),
        Requirement(
            "REQ-GROUP-025", "V3 V4", "4.1版 2.5", .must, .receiver,
            "計画書第1表の削除は、第2表・第3表も消す",
            "DLT1KYO deletes tables 2 and 3 with table 1",
            files: "DLT1KYO",
            cases: "*/conforming/care-plan-deletion",
            scenarios: "deletion"
        ),
        Requirement(
            "REQ-GROUP-026", "V3 V4", "4.1版 2.5", .must, .receiver,
            "第6表計画の削除は、第7表も消す",
            "DLTPLAN deletes table 7 too",
            files: "DLTPLAN",
            cases: "*/conforming/service-slip-deletion",
            scenarios: "deletion"
        ),
        Requirement(
            "REQ-GROUP-027", "V4", "4.1版 3.4", .must, .receiver,
            "利用者基本情報・支援計画書の削除は、別表と画像も消す",
            "DLTKIHON and DLTYOBO delete their annexes and image",
            files: "DLTKIHON DLTYOBO",
            cases: "V4/conforming/basic-information-deletion V4/conforming/prevention-plan-deletion",
            scenarios: "deletion"
        ),
        Requirement(
            "REQ-GROUP-028", "V3 V4", "4.1版 2.5", .must, .both,
            "実績が空になったとき（利用がなかった月など）は、前の実績を削除で取り消す",
            "Where results come to nothing, earlier results are taken back by a deletion",
            files: "DLTJSK DLTPLAN",
            scenarios: "deletion-after-empty-results",
            reason: BilingualText(
                "空の実績ファイル（レコードなし）は CP307 となる。前に送ったかどうかは入力から分からない",
                "A file without records is CP307; whether results were sent before cannot be seen in the input")
        ),
        Requirement(
            "REQ-GROUP-029", "V3 V4", "4.1版 2.4", .note, .exchange,
            "送信単位は、版、送信元と種類、送信先と種類、ファイル連番、（年月）が同じファイルの組",
            """
            A send unit is the files of one edition, sender with type, receiver with type, timestamp and (where \
            names have one) month
            """,
            cases: """
                */CP112/pass-two-receivers */CP203/pass-two-complete-units
                */CP214/pass-one-second-later */CP204/pass-both-complete
                """
        ),
    ]
}
