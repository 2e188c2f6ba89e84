import CarePlanStandard
import MS932
import TestSupport

/// A value for a field, and what must be said of it by the words of the format alone.
struct FieldCase: Sendable {
    let value: [UInt8]
    /// Free text in the quotes it must have.
    var isQuoted = false
    /// Id of the rule; nil for a value that is legal.
    let rule: String?
    /// Where the case has another level than the rule.
    var severity: String?

    init(_ value: String, _ rule: String? = nil, severity: String? = nil, isQuoted: Bool = false) {
        self.init(value.ms932, rule, severity: severity, isQuoted: isQuoted)
    }

    init(_ value: [UInt8], _ rule: String?, severity: String? = nil, isQuoted: Bool = false) {
        self.value = value
        self.rule = rule
        self.severity = severity
        self.isQuoted = isQuoted
    }
}

/// The cases of a field: made from what the table prints of it, at the boundaries of its format.
///
/// - Standard: 別紙 書式
struct FieldCases {
    let tables: PrintedTables

    func of(_ field: PrintedField) -> [FieldCase] {
        var cases = ofFormat(field)
        let ofNothing = field.isRequired ? "CP402" : field.isNeeded ? "CP403" : nil
        cases.append(FieldCase("", ofNothing))
        // 外字, which no field takes.
        cases.append(FieldCase([0xF0, 0x40], "CP304", isQuoted: field.format == "text"))
        // A blank is a character that numbers of telephones and `any` may hold.
        let takesBlank = ["text", "phone", "any"].contains(field.format)
        cases.append(FieldCase(" ", ofNothing ?? (takesBlank ? nil : "CP411"), isQuoted: field.format == "text"))
        // 支援計画の番号は自由記載: deviations are warnings.
        if field.kind == "UPYOBO_SUB", field.format == "seq" {
            for index in cases.indices where cases[index].rule != nil { cases[index].severity = "warning" }
        }
        return cases
    }

    private func ofFormat(_ field: PrintedField) -> [FieldCase] {
        let length = field.length ?? 0
        if let table = field.argument(of: "code") { return codes(tables.codes[table] ?? []) }
        if let value = field.argument(of: "fixed") { return fixed(value) }
        return switch field.format {
        case "csvversion": versions(field.edition)
        case "insurer": insurer
        case "insured": insured
        case "office": office + [FieldCase("9999999999", "CP425")]
        case "office_or_all9": office + [FieldCase("9999999999")]
        case "date": dates + [FieldCase("00000000", "CP406")]
        case "date_or_zero": dates + [FieldCase("00000000"), FieldCase("0", "CP801")]
        case "month": months + [FieldCase("000000", "CP407")]
        case "month_or_zero": months + [FieldCase("000000"), FieldCase("0", "CP801")]
        case "time": times + [FieldCase("9999", "CP408")]
        case "time_or_9999": times + [FieldCase("9999")]
        case "int": numbers(length) + [FieldCase("-1", "CP410")]
        case "sint": numbers(length) + signed(length)
        case "seq": sequence
        case "daymask": dayMask
        case "servicecode": serviceCodes + [FieldCase("999999", "CP511")]
        case "servicecode_or_total": serviceCodes + [FieldCase("999999"), FieldCase("11AAAA")]
        case "servicetype": serviceTypes(isKey: field.kind == "DLTJSK")
        case "tais", "todokede": equipment
        case "detailno": [FieldCase("1"), FieldCase("123456789012"), FieldCase("A", "CP410"), FieldCase("-1", "CP410")]
        case "satellite": satellite(length)
        case "postal": postal
        case "phone": phone(length)
        case "unitprice": unitPrice
        case "imagefile": images
        case "unused": [FieldCase("1", "CP419"), FieldCase("A", "CP419")]
        case "any": [FieldCase(text(length)), FieldCase(text(length + 1), "CP404")]
        default:
            [FieldCase(text(40), isQuoted: true), FieldCase("1", isQuoted: true), FieldCase(text(2), "CP312")]
        }
    }

    private func text(_ count: Int) -> String { String(repeating: "花", count: count) }
    private func nines(_ count: Int) -> String { String(repeating: "9", count: count) }

    private func versions(_ edition: String) -> [FieldCase] {
        let current = edition == "V3" ? "202208" : "202407"
        let older = edition == "V3" ? ["201910", "202003"] : []
        let others =
            tables.versions.filter { $0 != current && !older.contains($0) } + ["202501", current + "1", "20240A"]
        return [FieldCase(current)] + older.map { FieldCase($0, "CP426") } + others.map { FieldCase($0, "CP422") }
    }

    private var insurer: [FieldCase] {
        [
            FieldCase(CheckDigit.closing("99001")), FieldCase(CheckDigit.closing("01234")),
            FieldCase("990011", "CP424"),
            FieldCase("9900100", "CP404"), FieldCase("99001A", "CP405"), FieldCase("-90010", "CP405"),
            FieldCase("９９", "CP405"), FieldCase("99001", "CP801"),
        ]
    }

    private var insured: [FieldCase] {
        [
            FieldCase("1000000001"), FieldCase("H123456789"), FieldCase("10000000011", "CP412"),
            FieldCase("h123456789", "CP412"), FieldCase("G123456789", "CP412"), FieldCase("H12345678", "CP412"),
            FieldCase("100000000A", "CP412"), FieldCase("100000001", "CP801"),
        ]
    }

    private var office: [FieldCase] {
        [
            FieldCase(CheckDigit.closing("139990002")), FieldCase(CheckDigit.closing("13A990002")),
            FieldCase("13999000290", "CP413"), FieldCase("13I9900029", "CP413"), FieldCase("13O9900029", "CP413"),
            FieldCase("13Q9900029", "CP413"), FieldCase("13a9900029", "CP413"), FieldCase("1A99900029", "CP413"),
            FieldCase("139990002A", "CP413"), FieldCase("H139990002", "CP413"), FieldCase("0000000001", "CP425"),
            FieldCase("139990002", "CP801"),
        ]
    }

    private var dates: [FieldCase] {
        [
            FieldCase("20240229"), FieldCase("20251231"), FieldCase("20250229", "CP406"),
            FieldCase("20250431", "CP406"),
            FieldCase("20251301", "CP406"), FieldCase("20250400", "CP406"), FieldCase("99999999", "CP406"),
            FieldCase("2025041", "CP406"), FieldCase("202504010", "CP406"), FieldCase("2025040A", "CP406"),
            FieldCase("2025/04/01", "CP802"), FieldCase("２０２５", "CP405"),
        ]
    }

    private var months: [FieldCase] {
        [
            FieldCase("202601"), FieldCase("202512"), FieldCase("202500", "CP407"), FieldCase("202513", "CP407"),
            FieldCase("20251", "CP407"), FieldCase("2025011", "CP407"), FieldCase("20250A", "CP407"),
            FieldCase("2025/04", "CP802"),
        ]
    }

    private var times: [FieldCase] {
        [
            FieldCase("0000"), FieldCase("2359"), FieldCase("2400"), FieldCase("2401", "CP408"),
            FieldCase("1260", "CP408"), FieldCase("9998", "CP408"), FieldCase("12000", "CP408"),
            FieldCase("120A", "CP408"), FieldCase("9:30", "CP802"), FieldCase("930", "CP801"),
        ]
    }

    private func numbers(_ length: Int) -> [FieldCase] {
        [
            FieldCase(nines(length)), FieldCase("0"), FieldCase(nines(length + 1), "CP404"), FieldCase("1A", "CP410"),
            FieldCase("1.5", "CP410"), FieldCase("+1", "CP410"), FieldCase("１", "CP405"),
        ]
    }

    private func signed(_ length: Int) -> [FieldCase] {
        [
            FieldCase("-" + nines(length - 1)), FieldCase("-" + nines(length), "CP404"), FieldCase("--1", "CP410"),
            FieldCase("-", "CP410"), FieldCase("1-", "CP410"),
        ]
    }

    private var sequence: [FieldCase] {
        [
            FieldCase("1"), FieldCase("99"), FieldCase("01"), FieldCase("0", "CP410"), FieldCase("00", "CP410"),
            FieldCase("100", "CP404"), FieldCase("1A", "CP410"), FieldCase("-1", "CP410"), FieldCase("１", "CP405"),
        ]
    }

    private var dayMask: [FieldCase] {
        let zeros = String(repeating: "0", count: 30)
        return [
            FieldCase("1" + zeros), FieldCase(zeros + "1"), FieldCase("0" + zeros, "CP416", severity: "warning"),
            FieldCase("1" + zeros.dropLast(), "CP416"), FieldCase("10" + zeros, "CP416"),
            FieldCase("2" + zeros, "CP416"),
        ]
    }

    private var serviceCodes: [FieldCase] {
        [
            FieldCase("111211"), FieldCase("11A211"), FieldCase("11121", "CP421"), FieldCase("1112111", "CP421"),
            FieldCase("11a211", "CP421"), FieldCase("11-211", "CP421"), FieldCase("１１", "CP405"),
        ]
    }

    private func serviceTypes(isKey: Bool) -> [FieldCase] {
        let refused = isKey ? "CP511" : "CP409"
        return tables.serviceTypes.map { type in
            FieldCase(type.code, type.isForNamesOnly || isKey && !type.inScope ? refused : nil)
        } + [FieldCase("ZZ", refused), FieldCase("00", refused), FieldCase("111", "CP404"), FieldCase("1", "CP404")]
    }

    private var equipment: [FieldCase] {
        [
            FieldCase("00123-000001"), FieldCase("A0123-B00001"), FieldCase("00123000001", "CP418"),
            FieldCase("001230000001", "CP418"), FieldCase("0012-3000001", "CP418"), FieldCase("00123-00001", "CP418"),
            FieldCase("00123-0000011", "CP418"), FieldCase("00123－000001", "CP418"), FieldCase("あ", "CP405"),
        ]
    }

    private func satellite(_ length: Int) -> [FieldCase] {
        [
            FieldCase(String(repeating: "A", count: length)), FieldCase("9"), FieldCase("あ", "CP405"),
            FieldCase(String(repeating: "A", count: length + 1), "CP404"),
        ]
    }

    private var postal: [FieldCase] {
        [
            FieldCase("123-4567"), FieldCase("1234567", "CP414"), FieldCase("123-456", "CP414"),
            FieldCase("123-45678", "CP414"), FieldCase("1234-567", "CP414"), FieldCase("12A-4567", "CP414"),
        ]
    }

    private func phone(_ length: Int) -> [FieldCase] {
        [
            FieldCase(nines(length)), FieldCase("+81(3)1-2 3"), FieldCase(nines(length + 1), "CP404"),
            FieldCase("03-1234-5678A", "CP415"), FieldCase("０３", "CP415"),
        ]
    }

    private var unitPrice: [FieldCase] {
        [
            FieldCase("10.00"), FieldCase("9.99"), FieldCase("10", "CP417"), FieldCase("10.0", "CP417"),
            FieldCase("100.00", "CP417"), FieldCase("10.000", "CP417"), FieldCase("-1.00", "CP417"),
        ]
    }

    private var images: [FieldCase] {
        let name = "UPKIHON_IMAGE_1399900029_43_1399902012_11_20250401101530_"
        return [
            FieldCase(name + "0001.jpg"), FieldCase(name + "0001.JPG"), FieldCase(name + "001.jpg", "CP524"),
            FieldCase(name + "0001.png", "CP524"), FieldCase("0001", "CP524"),
        ]
    }

    private func fixed(_ value: String) -> [FieldCase] {
        [
            FieldCase(value), FieldCase(value.dropLast() + "8", "CP420"), FieldCase(value + "9", "CP420"),
            FieldCase("1", "CP420"),
        ]
    }

    /// Every code of the table, and every other value of its length.
    private func codes(_ codes: [String]) -> [FieldCase] {
        let length = codes.first?.count ?? 0
        let characters = Array("0123456789AHNYZ")
        var all = [""]
        for _ in 0..<length { all = all.flatMap { head in characters.map { head + String($0) } } }
        return all.map { FieldCase($0, codes.contains($0) ? nil : "CP409") }
            + [FieldCase(String(repeating: "A", count: length + 1), "CP404"), FieldCase("あ", "CP405")]
    }
}
