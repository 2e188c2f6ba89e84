import CarePlanStandard
import TestSupport

/// Numbers of offices, insurers and insured people, each replaced by another one wherever it stands, in names too.
extension Edit {
    static let numbers = [
        Edit("other numbers of offices, insurers and people") { bench in
            guard bench.isLegibleThroughout else { return false }
            var numbers = Renumbering()
            for sheet in bench.sheets {
                for part in sheet.name.split(whereSeparator: { "_.".contains($0) }) {
                    numbers.noteOffice(Array(part.utf8), &bench.random)
                }
                for row in sheet.rows {
                    for (cell, column) in zip(row.cells, sheet.columns(of: row) ?? []) {
                        numbers.note(cell.filter { $0 != 0x22 }, column.format, &bench.random)
                    }
                }
            }
            for index in bench.sheets.indices {
                bench.sheets[index].name = numbers.renamed(bench.sheets[index].name)
                for at in bench.sheets[index].rows.indices {
                    let row = bench.sheets[index].rows[at]
                    for (place, cell) in row.cells.enumerated() {
                        bench.sheets[index].rows[at].cells[place] = numbers.renumbered(cell, isInsurer: place == 1)
                    }
                }
            }
            return !numbers.isEmpty
        }
    ]
}

/// Which number stands for which: legal ones for legal ones, different ones for different ones, beginnings kept.
private struct Renumbering {
    private var offices: [[UInt8]: [UInt8]] = [:]
    private var people: [[UInt8]: [UInt8]] = [:]
    private var insurers: [[UInt8]: [UInt8]] = [:]
    private var taken: Set<[UInt8]> = []

    var isEmpty: Bool { offices.isEmpty && people.isEmpty && insurers.isEmpty }

    mutating func note(_ value: [UInt8], _ format: Format, _ random: inout SeededGenerator) {
        switch format {
        case .office, .officeOrAllNine: noteOffice(value, &random)
        case .insured where value.count == 10 && value.dropFirst().allSatisfy(Self.isDigit):
            if people[value] == nil { people[value] = fresh { value.prefix(1) + Self.digits(9, &random) } }
        case .insurer where value.count == 6 && value.allSatisfy(Self.isDigit):
            guard insurers[value] == nil, Self.checkDigit(value[..<5]) == value[5] else { return }
            insurers[value] = fresh {
                let front = value.prefix(2) + Self.digits(3, &random)
                return front + [Self.checkDigit(front)]
            }
        default: break
        }
    }

    /// Numbers that no rule has a word for, not even about their check digit.
    mutating func noteOffice(_ value: [UInt8], _ random: inout SeededGenerator) {
        let letters = Array("ABCDEFGHJKLMNPRSTUVWXYZ0123456789".utf8)
        guard value.count == 10, offices[value] == nil, value.enumerated().allSatisfy({ $0 == 2 || Self.isDigit($1) }),
            letters.contains(value[2]), Self.checkDigit(value[..<9]) == value[9],
            // That of the grand total.
            value.contains(where: { $0 != 0x39 })
        else { return }
        offices[value] = fresh {
            let front = value.prefix(3) + Self.digits(6, &random)
            return front + [Self.checkDigit(front)]
        }
    }

    private mutating func fresh(_ make: () -> [UInt8]) -> [UInt8] {
        while true {
            let made = make()
            if taken.insert(made).inserted, offices[made] == nil, people[made] == nil { return made }
        }
    }

    func renumbered(_ cell: [UInt8], isInsurer: Bool) -> [UInt8] {
        let isQuoted = cell.count > 1 && cell.first == 0x22 && cell.last == 0x22
        let value = isQuoted ? Array(cell.dropFirst().dropLast()) : cell
        let other: [UInt8]
        if let number = offices[value] ?? people[value] ?? (isInsurer ? insurers[value] : nil) {
            other = number
        } else if value.starts(with: Array("UPKIHON_IMAGE_".utf8)) {
            other = Array(renamed(String(decoding: value, as: UTF8.self)).utf8)
        } else {
            return cell
        }
        return isQuoted ? [0x22] + other + [0x22] : other
    }

    func renamed(_ name: String) -> String {
        name.split(separator: "_", omittingEmptySubsequences: false).map { part in
            offices[Array(part.utf8)].map { String(decoding: $0, as: UTF8.self) } ?? String(part)
        }.joined(separator: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func digits(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
        (0..<count).map { _ in UInt8(0x30 + random.below(10)) }
    }

    /// Modulus 10, weights 2 and 1 in turn from the right, digits of products added; letters count on from A = 10.
    private static func checkDigit(_ front: ArraySlice<UInt8>) -> UInt8 {
        let letters = Array("ABCDEFGHJKLMNPRSTUVWXYZ".utf8)
        var sum = 0
        for (place, byte) in front.reversed().enumerated() {
            let worth = letters.firstIndex(of: byte).map { $0 + 10 } ?? Int(byte) - 0x30
            let product = worth * (place % 2 == 0 ? 2 : 1)
            sum += product / 10 + product % 10
        }
        return UInt8(0x30 + (10 - sum % 10) % 10)
    }
}
