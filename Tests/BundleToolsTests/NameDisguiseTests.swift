import BundleChecker
import CarePlanStandard
import MS932
import TestSupport
import Testing

@testable import BundleTools

@Suite("Anonymize: names of files and folders")
struct NameDisguiseTests {
    private let values: ValueDisguise
    private let names: NameDisguise

    init() {
        var generator = SeededGenerator(seed: 21)
        values = ValueDisguise(SecretKey(using: &generator), timestampDays: [])
        names = NameDisguise(values, standard: .current)
    }

    private func file(_ name: String) -> String {
        String(decoding: names.fileName(Array(name.utf8)), as: UTF8.self)
    }

    private func number(_ digits: String) -> String {
        MS932.decode(ValueDisguise.bytes(of: values.number(digits.utf8.map { UInt16($0) }, due: 10)))
    }

    @Test("office numbers become what they become in records, all else of a legal name stays") func legal() {
        let sender = number("1399901014")
        let receiver = number("1399902012")
        #expect(
            file("UPPLAN_202504_1399901014_43_1399902012_11_20250425200201.CSV")
                == "UPPLAN_202504_\(sender)_43_\(receiver)_11_20250425200201.CSV")
        #expect(
            file("UPKIHON_IMAGE_1399901014_43_1399902012_46_20250425200201_0001.jpg")
                == "UPKIHON_IMAGE_\(sender)_43_\(receiver)_46_20250425200201_0001.jpg")
        #expect(
            file("upyobo_sub_1399901014_43_1399902012_46_20250425200201.csv")
                == "upyobo_sub_\(sender)_43_\(receiver)_46_20250425200201.csv")
    }

    @Test(
        "what is wrong with a name stays wrong in the same way",
        arguments: [
            "UPPLAN_202504_1399901014_43_1399902012_11_20250425200201 (1).CSV",
            "Copy of UPPLAN_202504_1399901014_43_1399902012_11_20250425200201.CSV",
            "UPPLAN_202504_1399901014_43_1399902012_11_20250425200201 - コピー.CSV",
            "ＵＰＰＬＡＮ＿202504＿1399901014＿43＿1399902012＿11＿20250425200201.CSV",
            "UPPLAN_202504_13999 01014_43_1399902012_11_20250425200201.CSV",
            "UPPLAN_202504_399901014_43_1399902012_11_20250425200201.CSV",
            "UPPLAN_202504_1399901014_43_1399902012_11_202504252002.CSV",
            "UPPLAN_202504_1399901014_43_20250425200201.CSV", "UPPLAN_202504_1399901014_43_1399902012_11.CSV",
            "UPPLAN_202504_山田太郎_1399901014_43_1399902012_11_20250425200201.CSV",
            "UPPLAN_1399901014_43_1399902012_11_20250425200201.txt", "UPPLAN.CSV", "UPPLAN_.CSV", "UPKHON_2025.CSV",
            "UPPLAN_202504_1399901014_1399902012_20250425200201.CSV",
            "UPPLAN_202504_1399901014_43_1399902012_11_20250425200201のコピー 2.CSV",
        ])
    func faulty(name: String) {
        let parser = NameParser(.current)
        let (old, made) = (parser.parse(name), file(name))
        let new = parser.parse(made)
        #expect(old.kind?.id == new.kind?.id && old.edition == new.edition && old.isAltered == new.isAltered)
        #expect(old.findings.map(\.rule) == new.findings.map(\.rule), "\(made)")
        #expect(old.parts.mapValues(\.isLegal) == new.parts.mapValues(\.isLegal), "\(made)")
        for part in ["1399901014", "1399902012", "399901014", "13999 01014", "山田太郎"] { #expect(!made.contains(part)) }
    }

    @Test(
        "a month that was written wrong stays: it tells which file goes with which month",
        arguments: [
            "2025040", "20250432", "20250499", "2025-04", "2025.04", "2025年04月", "２０２５０４０", "2025 04",
        ])
    func months(month: String) {
        let made = file("UPSIKYU_\(month)_1399901014_43_1399902012_11_20250425200201.CSV")
        #expect(made.hasPrefix("UPSIKYU_\(month)_") && !made.contains("1399901014"))
    }

    @Test(
        "numbers that are no month's, or stand in another place, are an office's and go",
        arguments: [
            "UPSIKYU_{}_43_1399902012_11_20250425200201.CSV": ["2013040", "2025130", "1399901", "139990101"],
            "UPSIKYU_202504_{}_43_1399902012_11_20250425200201.CSV": ["2025040", "2025049"],
            "UPKIHON_{}_43_1399902012_46_20250425200201.CSV": ["2025040", "2025049"],
        ])
    func shortOffices(form: String, numbers: [String]) {
        for number in numbers {
            let made = file(form.split(separator: "{}").joined(separator: number))
            #expect(!made.contains(number), "\(made)")
        }
    }

    @Test("an attachment and a folder keep nothing but their shape and the extension") func free() {
        let made = file("計画書_山田太郎_1399901014.pdf")
        #expect(made.hasSuffix(".pdf") && made.count == "計画書_山田太郎_1399901014.pdf".count)
        #expect(!made.contains("山田") && !made.contains("計画") && made.contains("_\(number("1399901014")).pdf"))
        let text = MS932.decode(
            ValueDisguise.bytes(of: values.text("山田太郎".unicodeScalars.map { MS932.encode($0)!.code })))
        #expect(made.contains(text), "a name in a path is what it is in records")
        let folder = String(decoding: names.folderName(Array("山田太郎".utf8)), as: UTF8.self)
        #expect(folder == text)
    }

    @Test("names in MS932, of broken bytes and of combining marks keep their form") func bytes() {
        let old = "山田太郎.pdf".ms932
        let made = names.fileName(old)
        #expect(made.count == old.count && made != old && Array(made.suffix(4)) == Array(".pdf".utf8))
        let broken: [UInt8] = [0xFF, 0x80] + Array("abc.pdf".utf8)
        #expect(Array(names.fileName(broken).prefix(2)) == [0xFF, 0x80])
        // か and its mark apart, as macOS writes them: the mark stays.
        let apart = Array("か\u{3099}.pdf".utf8)
        #expect(names.fileName(apart).count == apart.count)
    }
}
