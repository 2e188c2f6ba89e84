extension MS932 {
    /// Where in the code page a character stands (別紙 文字コード).
    package enum CharacterClass: UInt8, Sendable, CaseIterable {
        /// ASCII, 00-7F, control characters included.
        case singleByte
        /// A1-DF.
        case halfWidthKatakana
        /// JIS X 0208.
        case doubleByte
        /// NEC special characters, row 13 (8740-879C): ①, ㈱.
        case necSpecial
        /// NEC-selected IBM extensions (ED40-EEFC): 髙 as EEE0.
        case necSelectedIBM
        /// IBM extensions (FA40-FC4B): 髙 as FBFC.
        case ibmExtension
        /// User-defined characters, 外字 (F040-F9FC): well formed, but not allowed.
        case userDefined
        /// A legal lead and trail byte without a character.
        case unassigned
        /// A lead byte without a legal trail byte, or a single byte 80, A0, FD-FF.
        case broken

        /// Whether the standard allows the character, control characters left aside.
        package var isAssigned: Bool {
            switch self {
            case .singleByte, .halfWidthKatakana, .doubleByte, .necSpecial, .necSelectedIBM, .ibmExtension: true
            case .userDefined, .unassigned, .broken: false
            }
        }
    }

    /// One character as it stands in the bytes.
    package struct CodedCharacter: Sendable, Equatable {
        package let characterClass: CharacterClass
        /// The byte, or lead byte × 256 + trail byte. Of a broken one the single byte that is at fault.
        package let code: UInt16

        /// Bytes taken: 1 or 2.
        package var length: Int { code > 0xFF ? 2 : 1 }
    }

    /// The character that begins with `first`; `second` is the byte after it, or nil at the end of the text.
    ///
    /// A byte that is no legal trail byte is never taken: after a lead byte a comma, quote or line end still counts as
    /// what it is, and the lead byte alone is broken.
    package static func classify(_ first: UInt8, _ second: UInt8?) -> CodedCharacter {
        guard isLead(first) else {
            let characterClass: CharacterClass =
                first < 0x80 ? .singleByte : isHalfWidthKatakana(first) ? .halfWidthKatakana : .broken
            return CodedCharacter(characterClass: characterClass, code: UInt16(first))
        }
        guard let second, isTrail(second) else { return CodedCharacter(characterClass: .broken, code: UInt16(first)) }
        return CodedCharacter(characterClass: pairClass(first, second), code: UInt16(first) << 8 | UInt16(second))
    }

    /// The class of a legal pair of lead and trail byte.
    private static func pairClass(_ lead: UInt8, _ trail: UInt8) -> CharacterClass {
        if (0xF0...0xF9).contains(lead) { return .userDefined }
        guard DecodeTable.scalarValue(lead, trail) != 0 else { return .unassigned }
        switch lead {
        case 0x87: return .necSpecial
        case 0xED, 0xEE: return .necSelectedIBM
        case 0xFA...0xFC: return .ibmExtension
        default: return .doubleByte
        }
    }
}
