extension Requirement {
    /// The exchange itself: what the client does, what its operator has published.
    static let exchange: [Requirement] = [
        Requirement(
            "REQ-EXCHANGE-001", "V3 V4", "連携システム 操作", .note, .exchange,
            "一括送信が受け付けるのはCSVだけ。PDFなどは後から手で添付する",
            "Bulk upload takes CSV only; PDF and others are attached by hand afterwards",
            rules: "CP210",
            cases: "*/CP210/fail-pdf */CP210/fail-workbook"
        ),
        Requirement(
            "REQ-EXCHANGE-002", "V3 V4", "連携システム 操作", .note, .exchange,
            "一括送信は、ファイル名で宛先を分け、宛先とファイル連番ごとに1行を「登録」「削除」「PDF等」と示す",
            """
            Bulk upload sorts files to destinations by name, one row per destination and timestamp, marked 登録, \
            削除 or PDF等
            """,
            reason: BilingualText(
                "クライアントの画面そのものは試せない。cpcheck read とベンダ試験の送信一覧が同じ並びを予告する",
                "The client's screen itself cannot be tried; cpcheck read and the vendor test preview the list")
        ),
        Requirement(
            "REQ-EXCHANGE-003", "V3 V4", "連携システム FAQ", .must, .sender,
            "送信先の事業所番号を正しく入れる（送信エラーの原因として公表）",
            "The receiver's number is typed right: a published cause of send errors",
            rules: "CP103 CP425",
            cases: "*/CP103/fail-nine-digits",
            reason: BilingualText(
                "形と検証番号だけを検査できる。実在する別の事業所の番号かどうかは、入力から分からない",
                "Form and check digit only; that it is the number of the right office cannot be seen")
        ),
        Requirement(
            "REQ-EXCHANGE-004", "V3 V4", "連携システム FAQ", .mustNot, .sender,
            "ファイル名を変えて送らない（送信エラーの原因として公表）",
            "A changed file name is a published cause of send errors",
            rules: "CP108 CP101 CP102",
            cases: "*/CP108/fail-browser-copy"
        ),
        Requirement(
            "REQ-EXCHANGE-005", "V3 V4", "連携システム FAQ", .mustNot, .sender,
            "誤った組み合わせのファイルを送らない（送信エラーの原因として公表）",
            "A wrong combination of files is a published cause of send errors",
            rules: "CP201 CP202",
            cases: "*/CP202/fail-two-torn-units */CP201/fail-service-slip-only-upplan"
        ),
        Requirement(
            "REQ-EXCHANGE-006", "V3 V4", "連携システム 操作", .must, .sender,
            "介護ソフトがZIPで渡すときは、展開してから送る",
            "A ZIP is unpacked before sending",
            rules: "CP211",
            cases: "*/CP211/fail-as-the-path */CP211/fail-in-a-folder"
        ),
        Requirement(
            "REQ-EXCHANGE-007", "V3 V4", "介護ソフト 操作", .mustNot, .sender,
            "CSVを表計算ソフトで開いて保存しない。先頭の0、日付、長い番号が壊れる",
            "A CSV is not opened in a spreadsheet and saved: zeros, dates and long numbers are destroyed",
            rules: "CP801 CP802 CP803",
            cases: "*/CP801/fail-insured */CP802/fail-date-slashes */CP803/fail-office"
        ),
        Requirement(
            "REQ-EXCHANGE-008", "V3 V4", "介護ソフト 操作", .should, .sender,
            "送った後の古い出力を、出力フォルダーに残さない",
            "Old exports are not left in the output folder",
            rules: "CP114",
            cases: "*/CP114/fail-older-actuals"
        ),
        Requirement(
            "REQ-EXCHANGE-009", "V3 V4", "連携システム 操作", .note, .receiver,
            "受信したデータをダウンロードできるのは1回",
            "Received data can be downloaded once",
            reason: BilingualText(
                "受信側のクライアントの動作で、ファイルには表れない",
                "Behaviour of the receiver's client; nothing of it is in a file")
        ),
        Requirement(
            "REQ-EXCHANGE-010", "V4", "連携システム 版の選択", .must, .sender,
            "送信側と受信側の両方がV4対応のシステムで、受信側のソフトがV4を読めるときは、V4で送る",
            "Where both are on the V4-capable system and the receiver's software reads V4, V4 is sent",
            reason: BilingualText(
                "受信側のシステムとソフトはファイルに表れない。cpcheck advise が条件から答える",
                """
                The receiver's system and software are not in the file; cpcheck advise answers from what is known \
                of them
                """)
        ),
        Requirement(
            "REQ-EXCHANGE-011", "V3", "連携システム 版の選択", .must, .sender,
            "受信側のソフトがV4を読めずV3を読めるときは、V3で送る",
            "Where the receiver's software reads V3 but not V4, V3 is sent",
            reason: BilingualText(
                "受信側のソフトはファイルに表れない。cpcheck advise が条件から答える",
                "The receiver's software is not in the file; cpcheck advise answers from what is known of it")
        ),
        Requirement(
            "REQ-EXCHANGE-012", "V3 V4", "連携システム 版の選択", .note, .both,
            "受信側のソフトがV3もV4も読めないときは、送れない",
            "Where the receiver's software reads neither, nothing can be sent",
            reason: BilingualText(
                "受信側のソフトはファイルに表れない。cpcheck advise が条件から答える",
                "The receiver's software is not in the file; cpcheck advise answers from what is known of it")
        ),
        Requirement(
            "REQ-EXCHANGE-013", "V3", "連携システム 版の選択", .must, .sender,
            "どちらかがV3のシステムにいる間は、V3だけで送る",
            "While one of them is on the V3 system, only V3 is sent",
            reason: BilingualText(
                "どのシステムにいるかはファイルに表れない。cpcheck advise が条件から答える",
                "Which system a party is on is not in the file; cpcheck advise answers from what is known of it")
        ),
        Requirement(
            "REQ-EXCHANGE-014", "V3", "介護保険最新情報 Vol.1529", .mustNot, .sender,
            "2027年1月の移行後は、V3で送らない（V4.1、またはAPIによる5.0版だけ）",
            "From the move of January 2027 on V3 is not sent: V4.1 only, or 5.0 over the API",
            rules: "CP217",
            cases: "V3/CP217/fail-service-slip-of-2027 V3/CP217/pass-last-second-of-2026"
        ),
        Requirement(
            "REQ-EXCHANGE-015", "V3 V4", "連携システム 版の選択", .should, .sender,
            "同じ内容をV3とV4の両方で出力したときも、それぞれで完全な送信単位になる",
            "Where both editions of one content are exported, each is a complete unit of its own",
            cases: "V4/CP204/pass-both-complete",
            scenarios: "v3-beside-v4"
        ),
        Requirement(
            "REQ-EXCHANGE-016", "V3 V4", "4.1版 2.6", .may, .receiver,
            "住所地特例では、受信側が保険者番号を手で直してよい",
            "With 住所地特例 the receiver may correct 保険者番号 by hand",
            reason: BilingualText(
                "受信側のソフトの中での操作。当事者間の比較は、被保険者番号だけで行う（cpcheck compare、往復の試験）",
                "Done inside the receiver's software; comparisons between two parties go by insured number alone")
        ),
    ]
}
