/// What a non-empty value of a column must look like: the closed set of format words of the layout.
///
/// A format never speaks of emptiness; that is a matter of 必須 and 必要 (`Column.required`, `Column.needed`).
/// - Standard: 別紙 CSVファイルレイアウト, 書式
package enum Format: Hashable, Sendable {
    /// Six digits; which value belongs to which edition is told by `CSVVersion`.
    case csvVersion
    /// 保険者番号: six digits.
    case insurer
    /// 被保険者番号: ten digits, or `H` and nine digits (生保単独).
    case insured
    /// 事業所番号: two digits, one digit or capital letter (not I, O, Q), seven digits.
    case office
    /// `office`, or 9999999999 on the grand-total row.
    case officeOrAllNine
    /// YYYYMMDD, a real day.
    case date
    /// `date`, or 00000000.
    case dateOrZero
    /// YYYYMM, month 01-12.
    case month
    /// `month`, or 000000.
    case monthOrZero
    /// HHMM, 0000-2400.
    case time
    /// `time`, or 9999: a service without times.
    case timeOr9999
    /// Half-width digits only, at most `length` of them.
    case int
    /// As `int`, with one leading minus sign legal and counted in the length (減算).
    case signedInt
    /// A number 1-99, a leading zero accepted.
    case sequence
    /// 日割対象日: exactly 31 characters 0 or 1; day n is character n.
    case dayMask
    /// Six digits or capitals; the first two are the service type.
    case serviceCode
    /// `serviceCode`, or a subtotal (??AAAA ??EEEE ??ZZZZ) or the grand total (999999).
    case serviceCodeOrTotal
    /// Two characters of the service type table, the file-name-only types excepted.
    case serviceType
    /// TAISコード: five characters, a hyphen, six characters.
    case tais
    /// 福祉用具届出コード: of the same form as `tais`.
    case equipmentNotice
    /// 明細判別コード: digits; no length is checked.
    case detailNumber
    /// サテライト枝番: up to two half-width characters.
    case satellite
    /// Three digits, a hyphen, four digits.
    case postalCode
    /// Up to `length` of digits, `-`, `(`, `)`, `+` and blank.
    case phone
    /// 99.99: one or two digits, a point, two digits.
    case unitPrice
    /// Just this value.
    case fixed(String)
    /// A code of the table of this id.
    case code(String)
    /// UPKIHON_IMAGE_<sender>_<type>_<receiver>_<type>_<timestamp>_<4 digits>.jpg
    case imageFile
    /// 使用しない: empty.
    case unused
    /// Anything up to the length, any character.
    case any
    /// Free text of any length, in double quotes.
    case text
}

extension Format {
    private static let words: [(String, Format)] = [
        ("csvversion", .csvVersion), ("insurer", .insurer), ("insured", .insured), ("office", .office),
        ("office_or_all9", .officeOrAllNine), ("date", .date), ("date_or_zero", .dateOrZero), ("month", .month),
        ("month_or_zero", .monthOrZero), ("time", .time), ("time_or_9999", .timeOr9999), ("int", .int),
        ("sint", .signedInt), ("seq", .sequence), ("daymask", .dayMask), ("servicecode", .serviceCode),
        ("servicecode_or_total", .serviceCodeOrTotal), ("servicetype", .serviceType), ("tais", .tais),
        ("todokede", .equipmentNotice), ("detailno", .detailNumber), ("satellite", .satellite),
        ("postal", .postalCode), ("phone", .phone), ("unitprice", .unitPrice), ("imagefile", .imageFile),
        ("unused", .unused), ("any", .any), ("text", .text),
    ]

    /// The word that stands for the format in tables and JSON, such as `date_or_zero` or `code:sex`.
    package var word: String {
        switch self {
        case .fixed(let value): "fixed:" + value
        case .code(let table): "code:" + table
        default: Self.words.first { $0.1 == self }?.0 ?? ""
        }
    }

    /// The format of a word, or nil when the word is unknown.
    package init?(word: String) {
        if word.hasPrefix("fixed:"), word.utf8.count > 6 {
            self = .fixed(String(word.dropFirst(6)))
        } else if word.hasPrefix("code:"), word.utf8.count > 5 {
            self = .code(String(word.dropFirst(5)))
        } else if let known = Self.words.first(where: { $0.0 == word }) {
            self = known.1
        } else {
            return nil
        }
    }

    /// Every word without an argument, for messages that list what is known.
    package static var allWords: [String] { words.map(\.0) + ["fixed:VALUE", "code:TABLE"] }
}
