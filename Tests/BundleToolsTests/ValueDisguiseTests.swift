import BundleChecker
import MS932
import TestSupport
import Testing

@testable import BundleTools

@Suite("Anonymize: values")
struct ValueDisguiseTests {
    private let disguise: ValueDisguise = {
        var generator = SeededGenerator(seed: 11)
        return ValueDisguise(SecretKey(using: &generator), timestampDays: [2025_0503, 2025_0425])
    }()

    private func codes(_ text: String) -> [UInt16] { text.unicodeScalars.map { MS932.encode($0)?.code ?? 0 } }
    private func text(_ codes: [UInt16]) -> String { MS932.decode(ValueDisguise.bytes(of: codes)) }
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test("a date as a spreadsheet shows it stays; a name that only begins like a month does not") func keptDates() {
        for date in ["1-Apr-25", "April 1, 2025", "30-Sept", "午後1時30分", "令和元年5月1日"] {
            #expect(KeptValues.stays(codes(date), asWritten: false), "\(date)")
        }
        for name in ["Mayumi-1", "Marina.3", "1/Junko", "2025-Augusta-1", "Mayumi 1, 2025"] {
            #expect(!KeptValues.stays(codes(name), asWritten: false), "\(name)")
        }
    }

    // MARK: Texts

    @Test("characters stay in their class, signs stay themselves") func classes() {
        let original = "山田　太郎（やまだ・ﾀﾛｳ）ABCxyz１２３ 45-678〓?□ー㈱①髙Ωд"
        let made = text(disguise.text(codes(original)))
        #expect(made != original && made.unicodeScalars.count == original.unicodeScalars.count)
        for (old, new) in zip(original.unicodeScalars, made.unicodeScalars) {
            let a = MS932.encode(old)
            let b = MS932.encode(new)
            #expect(a?.characterClass == b?.characterClass && a?.length == b?.length, "\(old) \(new)")
            if "　（・） -〓?□ー".unicodeScalars.contains(old) { #expect(old == new) }
            if ("ぁ"..."ん").contains(old) { #expect(("ぁ"..."ん").contains(new)) }
            if ("0"..."9").contains(old) { #expect(("0"..."9").contains(new)) }
        }
    }

    @Test("equal texts become equal, different ones different") func equality() {
        let names = (0..<400).map { "利用者\($0)号" } + ["山田太郎", "山田次郎", "山田　太郎"]
        let made = names.map { disguise.text(codes($0)) }
        #expect(Set(made).count == names.count)
        #expect(made == names.map { disguise.text(codes($0)) })
        #expect(zip(names, made).allSatisfy { codes($0) != $1 })
        // A blank more changes nothing but itself.
        #expect(text(made[400]) == text(made[402]).filter { $0 != "　" })
    }

    @Test("broken bytes, unassigned codes, controls stay; user-defined characters stay user-defined") func faults() {
        let original: [UInt16] = [0x80, 0xA0, 0x81AD, 0x01, 0x7F, 0x09, 0x83, 0xF040, 0x8EF0]
        let made = disguise.text(original)
        #expect(Array(made[..<7]) == Array(original[..<7]))
        #expect((0xF040...0xF9FC).contains(made[7]) && made[7] != 0xF040)
    }

    @Test("UTF-8 that was read as MS932 stays that, kana stay kana") func mojibake() {
        let original = Array("訪問介護をおねがいします。".utf8)
        let characters = TextCoderTests.characters(original, .ms932)
        let made = ValueDisguise.bytes(of: disguise.text(characters.map(\.code)))
        #expect(made != original && made.count == original.count)
        let written = String(validating: made, as: UTF8.self)
        #expect(written?.unicodeScalars.allSatisfy { (0x3000...0x9FFF).contains($0.value) } == true)
        // 縺 (E381) and 繧 (E382) stand where they stood.
        #expect(zip(original, made).allSatisfy { $0 != 0xE3 || $0 == $1 })
        let validator = MS932.Validator()
        #expect(validator.contents(made) == validator.contents(original))
    }

    @Test("a long text of UTF-8 takes no more than its length") func longMojibake() {
        let original = Array(String(repeating: "介護サービス計画", count: 2000).utf8)
        let made = ValueDisguise.bytes(of: disguise.text(TextCoderTests.characters(original, .ms932).map(\.code)))
        #expect(String(validating: made, as: UTF8.self) != nil && made != original)
    }

    // MARK: Numbers

    @Test(
        "check digits go on holding or failing, prefectures stay prefectures",
        arguments: ["1399901014", "1399901015", "0300000100", "9900000001", "13A9901014", "13B0000007"])
    func offices(number: String) {
        let made = text(disguise.number(codes(number), due: 10))
        #expect(made != number && made.count == 10)
        #expect(CheckDigits.officeHolds(bytes(made)) == CheckDigits.officeHolds(bytes(number)))
        #expect((1...47).contains(Int(made.prefix(2)) ?? 0) == (1...47).contains(Int(number.prefix(2)) ?? 0))
        #expect(made.hasPrefix("0") == number.hasPrefix("0"))
        #expect(made.dropFirst(2).first?.isLetter == number.dropFirst(2).first?.isLetter)
    }

    @Test("insurers keep the state of their check digit", arguments: ["990010", "131016", "131017", "012345"])
    func insurers(number: String) {
        let made = text(disguise.number(codes(number), due: 6))
        #expect(made != number)
        #expect(CheckDigits.insurerHolds(bytes(made)) == CheckDigits.insurerHolds(bytes(number)))
        #expect(made.hasPrefix("0") == number.hasPrefix("0"))
    }

    @Test("H numbers stay H numbers; nothing but zeros or nines stays") func special() {
        let made = text(disguise.number(codes("H123456789"), due: 10))
        #expect(made.hasPrefix("H") && made.count == 10 && made != "H123456789")
        for number in ["9999999999", "0000000000"] {
            #expect(text(disguise.number(codes(number), due: 10)) == number)
        }
    }

    @Test("a number that lost zeros becomes what the whole one becomes, without them") func lostZeros() {
        for number in ["0300000100", "0000123456", "0012345678"] {
            let whole = text(disguise.number(codes(number), due: 10))
            let zeros = number.prefix { $0 == "0" }.count
            guard zeros <= 3 else { continue }
            #expect(text(disguise.number(codes(String(number.dropFirst(zeros))), due: 10)) == whole.dropFirst(zeros))
        }
        let insurer = text(disguise.number(codes("012346"), due: 6))
        #expect(text(disguise.number(codes("12346"), due: 6)) == insurer.dropFirst())
    }

    @Test("numbers of people stay different") func people() {
        let numbers = (1...500).map { "0000\(100_000 + $0)" }
        let made = Set(numbers.map { text(disguise.number(codes($0), due: 10)) })
        #expect(made.count == 500)
        #expect(made.allSatisfy { $0.hasPrefix("0000") && $0.count == 10 })
    }

    @Test("scientific and full-width numbers keep their form") func forms() {
        #expect(text(disguise.number(codes("1.23457E+09"), due: 10)).wholeMatch(of: /[1-9]\.[0-9]+E\+[0-9]+/) != nil)
        #expect(text(disguise.number(codes("１３９９９０１０１４"), due: 10)).wholeMatch(of: /[０-９]{10}/) != nil)
        #expect(text(disguise.number(codes("03-1234-5678"))).wholeMatch(of: /0[0-9]-[0-9]{4}-[0-9]{4}/) != nil)
    }

    // MARK: Birth dates

    @Test("birth dates stay in their decade and on their side of the files' days") func birthDates() {
        for day in ["19350101", "19491231", "20250424", "20250426", "20250504", "18950425", "18950426"] {
            let made = text(disguise.birthDate(codes(day)))
            let old = Int(day) ?? 0
            let new = Int(made) ?? 0
            #expect(CalendarMath.isDay(new) && new / 10_0000 == old / 10_0000, "\(day) \(made)")
            for stamp in [2025_0425, 2025_0503] {
                #expect((old > stamp) == (new > stamp), "\(day) \(made)")
                #expect((old < stamp - 130_0000) == (new < stamp - 130_0000), "\(day) \(made)")
            }
        }
        #expect(text(disguise.birthDate(codes("19350101"))) != "19350101")
    }

    @Test(
        "what is no date becomes what is none", arguments: ["19500230", "19501301", "1950/4/1", "S25.4.1", "昭和25年4月1日"])
    func noDates(value: String) {
        let made = text(disguise.birthDate(codes(value)))
        #expect(made != value)
        let bytes = ValueDisguise.bytes(of: codes(made))
        #expect(SpreadsheetForms.isDateOrTime(bytes) == SpreadsheetForms.isDateOrTime(value.ms932))
        if let number = Int(made), made.count == 8 { #expect(!CalendarMath.isDay(number)) }
        #expect(text(disguise.birthDate(codes("00000000"))) == "00000000")
    }
}
