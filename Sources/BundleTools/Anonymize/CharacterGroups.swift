import MS932

/// Which characters of MS932 may stand for each other in an anonymized copy: those of one kind and one size.
///
/// Signs, blanks, control characters and broken bytes are in no group: they stay. So do the characters that a diagnosis
/// reads (〓, and the kanji that UTF-8 turns into when it is read as MS932), and none takes their place.
/// - Standard: 別紙 文字コード
final class CharacterGroups: Sendable {
    /// A group by its number in `members`.
    struct Place: Hashable, Sendable {
        var group: Int
        var index: Int
    }

    /// The codes of each group.
    let members: [[UInt16]]
    private let groups: [UInt8]
    private let indices: [UInt16]

    static let all = CharacterGroups()

    static let digits = 0
    static let wideDigits = 1

    private init() {
        let members = Self.codes()
        var groups = [UInt8](repeating: .max, count: 1 << 16)
        var indices = [UInt16](repeating: 0, count: 1 << 16)
        for (group, codes) in members.enumerated() {
            for (index, code) in codes.enumerated() {
                groups[Int(code)] = UInt8(group)
                indices[Int(code)] = UInt16(index)
            }
        }
        self.members = members
        self.groups = groups
        self.indices = indices
    }

    /// Nil for a character that stays.
    func place(of code: UInt16) -> Place? {
        let group = groups[Int(code)]
        return group == .max ? nil : Place(group: Int(group), index: Int(indices[Int(code)]))
    }

    func isDigit(_ code: UInt16) -> Bool { groups[Int(code)] <= UInt8(Self.wideDigits) }

    /// What UTF-8 text looks like when it is read as MS932: its most frequent kanji.
    private static let mojibake: Set<UInt16> = Set(
        "縺繧譁蜷莨繝".unicodeScalars.compactMap { MS932.encode($0)?.code })

    private static func codes() -> [[UInt16]] {
        var groups: [[UInt16]] = [
            codes(0x30...0x39), codes(0x824F...0x8258),
            codes(0x41...0x5A), codes(0x61...0x7A), codes(0x8260...0x8279), codes(0x8281...0x829A),
            // Half-width katakana: the large ones, the small ones; ｰ, ﾞ and ﾟ stay.
            codes(0xB1...0xDD), codes(0xA7...0xAF),
            codes(0x829F...0x82F1), codes(0x8340...0x8396),
            codes(0x839F...0x83B6), codes(0x83BF...0x83D6), codes(0x8440...0x8460), codes(0x8470...0x8491),
            codes(0x889F...0x9872),
            // Of the second level those that UTF-8 read as MS932 is made of are kept apart.
            codes(0x989F...0xE2FC), codes(0xE340...0xEAA4),
            codes(0x8740...0x879C), codes(0xFA40...0xFC4B),
        ].map { $0.filter { isOrdinary($0) } }
        groups.append(codes(0xED40...0xEEFC).filter { character($0).characterClass == .necSelectedIBM })
        groups.append(codes(0xF040...0xF9FC).filter { character($0).characterClass == .userDefined })
        return groups
    }

    private static func codes(_ range: ClosedRange<UInt16>) -> [UInt16] {
        range.filter { code in
            code < 0x100 || MS932.isLead(UInt8(code >> 8)) && MS932.isTrail(UInt8(code & 0xFF))
        }
    }

    private static func character(_ code: UInt16) -> MS932.CodedCharacter {
        code < 0x100
            ? MS932.classify(UInt8(code), nil) : MS932.classify(UInt8(code >> 8), UInt8(code & 0xFF))
    }

    /// An assigned code that its character comes back to, so that it can be written in any encoding.
    private static func isOrdinary(_ code: UInt16) -> Bool {
        let character = character(code)
        guard character.characterClass.isAssigned, !mojibake.contains(code) else { return false }
        return character.scalar.flatMap { MS932.encode($0)?.code } == code
    }
}
