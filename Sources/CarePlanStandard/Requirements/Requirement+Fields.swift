extension Requirement {
    /// What holds for the fields of every file.
    static let fields: [Requirement] = [
        Requirement(
            "REQ-FIELD-001", "V3 V4", "別紙 必須", .must, .sender,
            "必須は、取り込むときにレコードを識別するための項目で、空にしない。空白だけの値も空とみなす",
            "必須 marks what identifies a record on import: it is never empty; nothing but blanks counts as empty",
            rules: "CP402",
            cases: """
                */CP402/fail-code-empty */CP402/fail-text-empty-quoted
                */CP402/fail-text-full-width-blank
                """
        ),
        Requirement(
            "REQ-FIELD-002", "V3 V4", "Q&A 令和5年10月 問11", .may, .both,
            "必須でない項目は空でよい。業務上必要かどうかとは別",
            "Any other field may be blank; 必須 does not mean needed in a business sense",
            cases: """
                */CP402/pass-optional-fields-empty-care-plan
                */CP402/pass-optional-fields-empty-service-slip
                */CP402/pass-optional-fields-empty-actuals
                """
        ),
        Requirement(
            "REQ-FIELD-003", "V4", "別紙 必要", .should, .sender,
            "必要の印だけがある項目にも値を入れる（定義がないため、空は警告）",
            "A field marked 必要 only is filled too (nowhere defined: a blank is a warning)",
            files: "UPKIHON UPYOBO",
            rules: "CP403",
            cases: """
                V4/CP403/fail-empty-upkihon V4/CP403/fail-empty-upyobo
                V4/CP403/pass-required-and-needed
                """,
            readings: "A19"
        ),
        Requirement(
            "REQ-FIELD-004", "V3 V4", "別紙 項目長", .must, .sender,
            "固定長の項目は項目長どおり、そのほかの項目は項目長まで。文字数で数える",
            "Fields of fixed length have just that length, others at most it; characters are counted",
            rules: "CP404",
            cases: """
                */CP404/fail-insurer-short */CP404/fail-code-short */CP404/fail-int
                */CP404/fail-satellite
                """
        ),
        Requirement(
            "REQ-FIELD-005", "V3 V4", "別紙 書式", .must, .sender,
            "フリーテキストでない項目の数字・英字・記号は半角",
            "Digits, letters and signs are half-width outside free text",
            rules: "CP405",
            cases: "*/CP405/fail-int */CP405/fail-code-kana */CP405/pass-text-all-widths"
        ),
        Requirement(
            "REQ-FIELD-006", "V3 V4", "別紙 書式", .mustNot, .sender,
            "フリーテキストでない項目の値の前後に空白を付けない",
            "There are no blanks around a value outside free text",
            rules: "CP411",
            cases: """
                */CP411/fail-before */CP411/fail-behind */CP411/fail-optional-blank
                */CP411/pass-text
                """
        ),
        Requirement(
            "REQ-FIELD-007", "V3 V4", "介護ソフト 操作", .must, .sender,
            "番号とコードの先頭の0を失わない",
            "Leading zeros of numbers and codes are kept",
            rules: "CP801",
            cases: """
                */CP801/fail-insured */CP801/fail-insurer */CP801/fail-office
                */CP801/fail-time */CP801/pass-zeros-kept
                """
        ),
        Requirement(
            "REQ-FIELD-008", "V3 V4", "介護ソフト 操作", .must, .sender,
            "日付・年月・時刻を「2025/4/1」「9:00」などの形に変えない",
            "Dates, months and times are not turned into forms such as 2025/4/1 or 9:00",
            rules: "CP802",
            cases: """
                */CP802/fail-date-slashes */CP802/fail-month-kanji */CP802/fail-time-9-00
                V4/CP802/pass-in-text
                """
        ),
        Requirement(
            "REQ-FIELD-009", "V3 V4", "介護ソフト 操作", .must, .sender,
            "番号を指数表記（1.23E+11）にしない",
            "Numbers are not turned into scientific notation",
            rules: "CP803",
            cases: "*/CP803/fail-office */CP803/fail-insured */CP803/pass-in-text"
        ),
        Requirement(
            "REQ-FIELD-010", "V3 V4", "別紙 書式 YYYYMMDD", .mustNot, .sender,
            "日付がないときは空にする。00000000や99999999を入れない",
            "Where there is no date the field is empty: no 00000000 or 99999999",
            rules: "CP406",
            cases: "*/CP406/fail-all-zero */CP406/fail-all-nine */CP406/pass-optional-empty"
        ),
        Requirement(
            "REQ-FIELD-011", "V3 V4", "保険者番号 検証番号", .should, .sender,
            "保険者番号の検証番号が合う（モジュラス10、末尾側から2・1の重み、積は各桁を足す）",
            """
            The insurer number's check digit is right (modulus 10, weights 2,1 from the right, digits of \
            products added)
            """,
            rules: "CP424",
            cases: """
                */CP424/fail-unit */CP424/pass-digits-of-products-added
                */CP424/pass-zero-check-digit
                """
        ),
        Requirement(
            "REQ-FIELD-012", "V3 V4", "事業所番号 検証番号", .should, .sender,
            "事業所番号の検証番号が、9文字から作る形か、医療機関の4～9文字目から作る形のどちらかで合う",
            """
            The office number's check digit is right in one of its two forms (nine characters, or characters \
            4-9 of medical institutions)
            """,
            rules: "CP425",
            cases: """
                */CP425/fail-check-digit */CP425/pass-all-nine-characters
                */CP425/pass-characters-4-to-9 */CP425/pass-letter
                """,
            readings: "A24"
        ),
        Requirement(
            "REQ-FIELD-013", "V3 V4", "事業所番号 検証番号", .should, .sender,
            "事業所番号の先頭2桁は都道府県番号01～47",
            "The first two digits of an office number are a prefecture 01-47",
            rules: "CP425",
            cases: "*/CP425/fail-prefecture-00 */CP425/fail-prefecture-48 */CP425/pass-prefecture-47"
        ),
        Requirement(
            "REQ-FIELD-014", "V3 V4", "別紙 被保険者番号", .may, .both,
            "生活保護単独の人の被保険者番号は、Hと数字9桁",
            "A person on public assistance alone (生保単独) has H and nine digits",
            cases: "*/CP412/pass-h-number-service-slip */CP412/pass-h-number-actuals",
            scenarios: "public-assistance-only"
        ),
        Requirement(
            "REQ-FIELD-015", "V3 V4", "別紙 被保険者番号", .should, .both,
            "H番号の人が被保険者番号を得たときは、新しい番号の情報として送る",
            "A person whose H number becomes an insured number is sent under the new number",
            scenarios: "h-number-becomes-number",
            reason: BilingualText(
                "番号が変わった人が同じ人かどうかは、データの中にない",
                "That two numbers are one person is not in the data")
        ),
        Requirement(
            "REQ-FIELD-016", "V3 V4", "別紙 被保険者番号", .should, .both,
            "保険者が変わった人は、新しい保険者番号の情報として送る",
            "A person who moved between insurers is sent under the new insurer number",
            scenarios: "moved-between-insurers",
            reason: BilingualText(
                "保険者が変わった人が同じ人かどうかは、データの中にない",
                "That records under two insurers are one person is not in the data")
        ),
        Requirement(
            "REQ-FIELD-017", "V3 V4", "別紙 識別子", .mustNot, .sender,
            "識別子は使わず、空にする",
            "識別子 is not used: it stays empty",
            rules: "CP419",
            cases: "*/CP419/fail-upplan */CP419/pass-empty"
        ),
        Requirement(
            "REQ-FIELD-018", "V3 V4", "別紙 更新業者コード", .should, .sender,
            "更新業者コードを入れるときは、送信元の事業所番号",
            "更新業者コード, where filled, is the sender's number",
            files: "UPPLAN UPJSK UPSIKYU UPHOSOKU UP1KYO UP2KYO",
            rules: "CP529",
            cases: "*/CP529/fail-upplan */CP529/fail-uphosoku */CP529/pass-empty-upplan",
            readings: "A36"
        ),
        Requirement(
            "REQ-FIELD-019", "V3 V4", "別紙 作成年月日", .should, .sender,
            "作成年月日は、ファイルの作成日時より後にならない",
            "作成年月日 is not after the file's timestamp",
            files: "UPPLAN UPJSK UPSIKYU UP1KYO",
            rules: "CP526",
            cases: "*/CP526/fail-upplan */CP526/fail-up1kyo */CP526/pass-day-before",
            readings: "A18"
        ),
        Requirement(
            "REQ-FIELD-020", "V3 V4", "生年月日 妥当性", .should, .both,
            "生年月日は、作成日時より後でなく、130年より前でもない",
            "A birth date is neither after the file's timestamp nor more than 130 years before it",
            files: "UPHOSOKU UPKIHON",
            rules: "CP523",
            cases: """
                */CP523/fail-uphosoku-18950424 */CP523/fail-uphosoku-20250426
                */CP523/pass-uphosoku-18950425
                """,
            readings: "A18"
        ),
        Requirement(
            "REQ-FIELD-021", "V3 V4", "別紙 有効期間", .must, .both,
            "期間の開始は終了より後にならない（同じ日はよい）",
            "A period does not end before it begins (equal days are legal)",
            files: "UPHOSOKU UP1KYO UPKIHON UPYOBO",
            rules: "CP522",
            cases: "*/CP522/fail-uphosoku */CP522/fail-up1kyo */CP522/pass-equal-uphosoku",
            readings: "A18"
        ),
        Requirement(
            "REQ-FIELD-022", "V3 V4", "別紙 その他の内容", .should, .both,
            "「その他」などを選んだら、その内容を書く（第1表の算定理由、利用者基本情報の相談方法・利用者の現況）",
            "Where 'other' is chosen, its text is filled (UP1KYO No.25; UPKIHON No.8 and No.12)",
            files: "UP1KYO UPKIHON",
            rules: "CP521",
            cases: """
                */CP521/fail-up1kyo V4/CP521/fail-upkihon-method
                V4/CP521/fail-upkihon-situation */CP521/pass-up1kyo
                """
        ),
        Requirement(
            "REQ-FIELD-023", "V3 V4", "別紙 書式 HHMM", .must, .sender,
            "時刻は0000～2400。日をまたぐサービスは終了を翌日の時刻で書き、2430のようには書かない",
            "Times are 0000-2400; a service past midnight ends at the time of the next day, not at 2430",
            files: "UPPLAN UPJSK UP3KYO",
            rules: "CP408",
            cases: """
                */CP408/fail-2401 */CP408/fail-2430 */CP408/pass-0000 */CP408/pass-2400
                */CP408/pass-overnight
                """,
            scenarios: "overnight-visit end-at-2400",
            readings: "A25"
        ),
        Requirement(
            "REQ-FIELD-024", "V3 V4", "別紙 書式 整数", .may, .sender,
            "単位数と金額の減算は、先頭に「-」を付けた負の数で書く。符号も桁数に数える",
            "Reductions (減算) are negative numbers with a leading '-', counted in the length",
            cases: "*/CP410/pass-negative-units */CP404/pass-sint-6",
            scenarios: "negative-units",
            readings: "A21"
        ),
        Requirement(
            "REQ-FIELD-025", "V3 V4", "別紙 サービス種類", .must, .sender,
            "連携の対象となるサービス種類だけを入れる",
            "Only service types in the exchange's scope are sent",
            files: "UPPLAN UPJSK UPSIKYU DLTJSK",
            rules: "CP511",
            cases: """
                */CP511/fail-slip-33 */CP511/fail-upjsk */CP511/fail-dltjsk
                */CP511/pass-in-scope
                """
        ),
        Requirement(
            "REQ-FIELD-026", "V3 V4", "別紙 サービス種類", .mustNot, .sender,
            "43・46・AFはファイル名にだけ使い、レコードの中では使わない",
            "43, 46 and AF stand in file names only, never in records",
            files: "UPHOSOKU DLTJSK",
            rules: "CP409 CP511",
            cases: "*/CP409/fail-service-type-name-only */CP511/fail-dltjsk-name-only",
            readings: "A07"
        ),
    ]
}
