import BundleChecker
import MS932
import Synchronization

/// Puts invented values in place of those of a record: of the same shape, character for character of the same class.
///
/// Equal values become equal ones and different ones different ones, in all files and in the names of files.
/// A value is given as its MS932 codes; 0 stands for a character that MS932 lacks, which stays.
final class ValueDisguise: Sendable {
    private enum Way: Hashable, Sendable {
        case text, number(due: Int), birthDate
    }

    private struct Asked: Hashable, Sendable {
        var way: Way
        var codes: [UInt16]
    }

    let groups = CharacterGroups.all
    private let texts: KeyedCycle
    private let numbers: NumberDisguise
    private let birthDates: BirthDateDisguise
    private let mojibake: MojibakeDisguise
    private let known = Mutex<[Asked: [UInt16]]>([:])

    /// Values that are remembered, and their greatest length: those of one person come again and again.
    private static let mostKnown = 20_000
    private static let longestKnown = 64

    init(_ key: SecretKey, timestampDays: Set<Int>) {
        texts = KeyedCycle(key.part(1))
        numbers = NumberDisguise(key)
        birthDates = BirthDateDisguise(key, timestampDays: timestampDays)
        mojibake = MojibakeDisguise(key)
    }

    /// A text: every character that has others of its kind moves.
    func text(_ codes: [UInt16]) -> [UInt16] { remembered(.text, codes, freshText) }

    /// A number of a person, office or insurer, a telephone or postal number. Signs, blanks and widths stay.
    func number(_ codes: [UInt16], due: Int = 0) -> [UInt16] {
        remembered(.number(due: due), codes) { freshNumber($0, due) }
    }

    /// A birth date, whole or as a spreadsheet wrote it.
    func birthDate(_ codes: [UInt16]) -> [UInt16] { remembered(.birthDate, codes, freshBirthDate) }

    private func remembered(_ way: Way, _ codes: [UInt16], _ make: ([UInt16]) -> [UInt16]) -> [UInt16] {
        guard codes.count <= Self.longestKnown else { return make(codes) }
        let asked = Asked(way: way, codes: codes)
        if let known = known.withLock({ $0[asked] }) { return known }
        let made = make(codes)
        known.withLock { known in
            if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
            known[asked] = made
        }
        return made
    }

    // MARK: Texts

    private func freshText(_ codes: [UInt16]) -> [UInt16] {
        let bytes = Self.bytes(of: codes)
        let runs = MojibakeDisguise.runs(in: bytes)
        guard !runs.isEmpty else { return move(codes) { _ in true } }
        // Characters that touch a run move with it, the others among themselves.
        let changed = Self.codes(of: mojibake.replace(runs, in: bytes), like: codes)
        var isInRun = [Bool](repeating: false, count: codes.count)
        var at = 0
        var runsLeft = runs[...]
        for (index, code) in codes.enumerated() {
            let end = at + Self.length(code)
            while let run = runsLeft.first, run.upperBound <= at { runsLeft.removeFirst() }
            if let run = runsLeft.first, run.lowerBound < end { isInRun[index] = true }
            at = end
        }
        return move(changed) { !isInRun[$0] }
    }

    /// Moves the characters that have others of their kind. The first digit of a number stays 0, or other than 0.
    private func move(_ codes: [UInt16], where moves: (Int) -> Bool) -> [UInt16] {
        var places: [Int] = []
        var row: [Int] = []
        var radices: [Int] = []
        var leasts: [Int] = []
        for (index, code) in codes.enumerated() where moves(index) {
            guard let place = groups.place(of: code) else { continue }
            let begins = groups.isDigit(code) && (index == 0 || !groups.isDigit(codes[index - 1]))
            if begins, place.index == 0 { continue }
            let least = begins ? 1 : 0
            places.append(index)
            row.append(place.index - least)
            radices.append(groups.members[place.group].count - least)
            leasts.append(least)
        }
        guard !row.isEmpty else { return codes }
        var result = codes
        for (number, digit) in texts.next(row, radices).enumerated() {
            guard let place = groups.place(of: codes[places[number]]) else { continue }
            result[places[number]] = groups.members[place.group][digit + leasts[number]]
        }
        return result
    }

    // MARK: Numbers

    private func freshNumber(_ codes: [UInt16], _ due: Int) -> [UInt16] {
        var digits: [(index: Int, value: UInt8)] = []
        var letters: [Int] = []
        var others = 0
        for (index, code) in codes.enumerated() {
            if let place = groups.place(of: code) {
                if groups.isDigit(code) {
                    digits.append((index, UInt8(place.index)))
                } else if code < 0x80 {
                    letters.append(index)
                } else {
                    return text(codes)
                }
            } else if code != 0x20, code != 0x8140 {
                others += 1
            }
        }
        // A word is no number; a letter or two may stand in one.
        guard letters.count <= 2 else { return text(codes) }
        let values = digits.map(\.value)
        let replaced: [UInt8]
        if letters.count == 1, others == 0, values.count == 9, let letter = officeLetter(codes, letters[0], digits) {
            replaced = numbers.office(values, letter: letter)
        } else if letters.isEmpty {
            replaced = numbers.digits(values, due: due, isWhole: others == 0)
        } else {
            replaced = numbers.digits(values, due: 0, isWhole: false)
        }
        var result = codes
        for (digit, value) in zip(digits, replaced) {
            guard let place = groups.place(of: codes[digit.index]) else { continue }
            result[digit.index] = groups.members[place.group][Int(value)]
        }
        return result
    }

    /// The letter of an office number where it stands behind the first two digits.
    private func officeLetter(_ codes: [UInt16], _ place: Int, _ digits: [(index: Int, value: UInt8)]) -> UInt8? {
        guard place == digits[1].index + 1, digits[2].index == place + 1, (0x41...0x5A).contains(codes[place]),
            ![0x49, 0x4F, 0x51].contains(codes[place])
        else { return nil }
        return UInt8(codes[place])
    }

    // MARK: Birth dates

    private func freshBirthDate(_ codes: [UInt16]) -> [UInt16] {
        let digits = codes.compactMap { groups.isDigit($0) ? groups.place(of: $0).map { Int($0.index) } : nil }
        let isPlain = codes.allSatisfy { groups.isDigit($0) || $0 == 0x20 || $0 == 0x8140 }
        if digits.count == 8, isPlain {
            let day = digits.reduce(0) { $0 * 10 + $1 }
            if day == 0 || day == 9999_9999 { return codes }
            return put(CalendarMath.isDay(day) ? birthDates.day(day) : noDay(day), into: codes)
        }
        // The signs and words of a date stay, so that it is still told for one.
        return SpreadsheetForms.isDateOrTime(Self.bytes(of: codes)) ? numbersAlone(codes) : freshNumber(codes, 0)
    }

    /// A date that is none becomes another that is none.
    private func noDay(_ day: Int) -> Int {
        let year = day / 1_0000
        let cycle = texts.next([year % 10], [10]) {
            !CalendarMath.isDay((year / 10 * 10 + $0[0]) * 1_0000 + day % 1_0000)
        }
        return (year / 10 * 10 + cycle[0]) * 1_0000 + day % 1_0000
    }

    private func put(_ day: Int, into codes: [UInt16]) -> [UInt16] {
        var rest = day
        var result = codes
        for index in codes.indices.reversed() {
            guard groups.isDigit(codes[index]), let place = groups.place(of: codes[index]) else { continue }
            result[index] = groups.members[place.group][rest % 10]
            rest /= 10
        }
        return result
    }

    private func numbersAlone(_ codes: [UInt16]) -> [UInt16] { move(codes) { groups.isDigit(codes[$0]) } }

    // MARK: Codes and bytes

    private static func length(_ code: UInt16) -> Int { code > 0xFF ? 2 : 1 }

    static func bytes(of codes: [UInt16]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(codes.count * 2)
        for code in codes {
            if code > 0xFF { bytes.append(UInt8(code >> 8)) }
            bytes.append(UInt8(code & 0xFF))
        }
        return bytes
    }

    /// Parts bytes into codes of the same lengths as others.
    private static func codes(of bytes: [UInt8], like codes: [UInt16]) -> [UInt16] {
        var at = 0
        return codes.map { code in
            defer { at += length(code) }
            return code > 0xFF ? UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1]) : UInt16(bytes[at])
        }
    }
}
