extension Format {
    /// What the format allows, in a few words.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト, 書式
    package var meaning: BilingualText {
        switch self {
        case .csvVersion: BilingualText("CSVバージョン(数字6桁)", "CSV version, six digits")
        case .insurer: BilingualText("保険者番号(数字6桁)", "insurer's number, six digits")
        case .insured:
            BilingualText("被保険者番号(数字10桁、生保単独はHと数字9桁)", "insured person's number: ten digits, or H and nine")
        case .office:
            BilingualText(
                "事業所番号(10桁。3桁目は数字かI・O・Q以外の英大文字)",
                "office number of ten characters, the third a digit or a capital other than I, O, Q")
        case .officeOrAllNine:
            BilingualText("事業所番号、全合計の行は9999999999", "office number; 9999999999 on the grand-total row")
        case .date: BilingualText("日付 YYYYMMDD", "day YYYYMMDD")
        case .dateOrZero: BilingualText("日付 YYYYMMDD、または00000000", "day YYYYMMDD, or 00000000")
        case .month: BilingualText("年月 YYYYMM", "month YYYYMM")
        case .monthOrZero: BilingualText("年月 YYYYMM、または000000", "month YYYYMM, or 000000")
        case .time: BilingualText("時刻 HHMM(0000-2400)", "time HHMM, 0000-2400")
        case .timeOr9999:
            BilingualText(
                "時刻 HHMM(0000-2400)、時刻のないサービスは9999",
                "time HHMM, 0000-2400; 9999 for a service without times")
        case .int: BilingualText("整数(半角数字)", "integer, half-width digits")
        case .signedInt:
            BilingualText("整数(半角数字、減算は先頭に「-」)", "integer, half-width digits, a leading '-' for reductions")
        case .sequence: BilingualText("番号 1-99", "number 1-99")
        case .dayMask: BilingualText("31桁の0/1(n桁目がn日)", "31 characters 0 or 1, the nth for day n")
        case .serviceCode: BilingualText("サービスコード(半角英数字6桁)", "service code, six digits or capitals")
        case .serviceCodeOrTotal:
            BilingualText(
                "サービスコード、小計は種類+AAAA/EEEE/ZZZZ、全合計は999999",
                "service code; type + AAAA, EEEE or ZZZZ for subtotals, 999999 for the grand total")
        case .serviceType: BilingualText("サービス種類コード(2桁)", "service type code, two characters")
        case .tais: BilingualText("TAISコード(5桁-6桁)", "TAIS code: five characters, a hyphen, six characters")
        case .equipmentNotice:
            BilingualText("福祉用具届出コード(5桁-6桁)", "notified code: five characters, a hyphen, six characters")
        case .detailNumber: BilingualText("明細判別コード(1, 2, 3 …)", "detail number 1, 2, 3 …")
        case .satellite: BilingualText("事業所が決めた2文字まで", "up to two characters the office chose")
        case .postalCode: BilingualText("郵便番号 XXX-XXXX", "postal code XXX-XXXX")
        case .phone: BilingualText("電話番号(半角数字と - ( ) + 空白)", "phone number: digits, - ( ) + and blanks")
        case .unitPrice: BilingualText("単価 99.99", "price 99.99")
        case .fixed(let value): BilingualText("固定値 \(value)", "just \(value)")
        case .code(let table): BilingualText("コード表 \(table)", "code of the table \(table)")
        case .imageFile:
            BilingualText(
                "画像ファイル名 UPKIHON_IMAGE_…_NNNN.jpg", "image name UPKIHON_IMAGE_…_NNNN.jpg, else as the file's own name")
        case .unused: BilingualText("使用しない(空)", "not used: empty")
        case .any: BilingualText("項目長までの任意の文字", "anything up to the length")
        case .text: BilingualText("フリーテキスト(引用符で囲む)", "free text, in double quotes")
        }
    }
}
