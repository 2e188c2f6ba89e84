import TestSupport

/// Changes numbers and texts of a ZIP's records where they stand: sizes, offsets, methods, flags, names, counts.
enum ZipMutator {
    /// Offset and length of the numbers of a record, by the two bytes of its signature that stand behind `PK`.
    private static let fields: [Int: [(offset: Int, length: Int)]] = [
        0x0201: [
            (4, 2), (6, 2), (8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (32, 2), (34, 2), (38, 4),
            (42, 4),
        ],
        0x0403: [(4, 2), (6, 2), (8, 2), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2)],
        0x0605: [(4, 2), (6, 2), (8, 2), (10, 2), (12, 4), (16, 4), (20, 2)],
        0x0606: [(4, 8), (16, 4), (20, 4), (24, 8), (32, 8), (40, 8), (48, 8)],
        0x0706: [(4, 4), (8, 8), (16, 4)],
        0x0807: [(4, 4), (8, 4), (12, 4)],
    ]
    private static let names = [
        "../x", "/x", "C:\\x", "a\\b.CSV", "a/../b", "__MACOSX/._x", ".DS_Store", "x/", "", "\u{0}", "表.CSV",
    ]

    static func mutated(_ input: [UInt8], _ random: inout SeededGenerator) -> [UInt8]? {
        let records = input.indices.dropLast(3).filter {
            input[$0] == 0x50 && input[$0 + 1] == 0x4B && fields[signature(input, $0)] != nil
        }
        guard !records.isEmpty else { return nil }
        var bytes = input
        for _ in 0...random.below(3) {
            let record = records[random.below(records.count)]
            if random.below(5) == 0 {
                rename(&bytes, record, &random)
            } else {
                renumber(&bytes, record, records, &random)
            }
        }
        return bytes
    }

    private static func signature(_ bytes: [UInt8], _ record: Int) -> Int {
        Int(bytes[record + 2]) | Int(bytes[record + 3]) << 8
    }

    private static func renumber(
        _ bytes: inout [UInt8], _ record: Int, _ records: [Int], _ random: inout SeededGenerator
    ) {
        guard let fields = fields[signature(bytes, record)] else { return }
        let field = fields[random.below(fields.count)]
        let start = record + field.offset
        guard start + field.length <= bytes.count else { return }
        var number: UInt64 = 0
        for index in (0..<field.length).reversed() { number = number << 8 | UInt64(bytes[start + index]) }
        switch random.below(8) {
        case 0: number = 0
        case 1: number = .max
        case 2: number &+= 1
        case 3: number &-= 1
        case 4: number ^= 1 << UInt64(random.below(field.length * 8))
        case 5: number = UInt64(records[random.below(records.count)])
        case 6: number = UInt64(bytes.count)
        default: number = UInt64(random.below(20))
        }
        for index in 0..<field.length { bytes[start + index] = UInt8(truncatingIfNeeded: number >> UInt64(index * 8)) }
    }

    /// Another name of the same length, so that all else keeps its place.
    private static func rename(_ bytes: inout [UInt8], _ record: Int, _ random: inout SeededGenerator) {
        guard let (at, length) = [0x0201: (46, 28), 0x0403: (30, 26)][signature(bytes, record)],
            record + at < bytes.count
        else {
            return
        }
        let count = Int(bytes[record + length]) | Int(bytes[record + length + 1]) << 8
        guard record + at + count <= bytes.count else { return }
        let name = Array(names[random.below(names.count)].utf8)
        for index in 0..<min(count, name.count) { bytes[record + at + index] = name[index] }
    }
}
