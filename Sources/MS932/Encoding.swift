extension MS932 {
    /// The code of a scalar, nil where code page 932 has none.
    ///
    /// Of several codes it is the one that Windows writes: JIS X 0208 before NEC special characters before IBM extensions
    /// before NEC-selected ones, so 髙 is FBFC. Six signs that other systems use in place of those of code page 932 are
    /// taken too: ¢ £ ¬ ‖ − 〜 (U+00A2, 00A3, 00AC, 2016, 2212, 301C); they come back as their full-width twins.
    /// U+E000-E757 are nil: the user-defined area is not allowed (別紙 文字コード).
    package static func encode(_ scalar: Unicode.Scalar) -> CodedCharacter? {
        switch scalar.value {
        case 0x00...0x7F:
            return CodedCharacter(characterClass: .singleByte, code: UInt16(scalar.value))
        case 0xFF61...0xFF9F:
            return CodedCharacter(characterClass: .halfWidthKatakana, code: UInt16(scalar.value - 0xFEC0))
        default:
            let code = EncodeTable.code(scalar.value)
            guard code != 0 else { return nil }
            return classify(UInt8(code >> 8), UInt8(code & 0xFF))
        }
    }

    /// The bytes of a text, nil where it holds a scalar without a code.
    package static func encode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard let character = encode(scalar) else { return nil }
            character.append(to: &bytes)
        }
        return bytes
    }

    /// The bytes of a UTF-8 text, nil where it is not well formed or holds a scalar without a code.
    package static func encode(utf8 text: some Sequence<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.underestimatedCount)
        var decoder = UTF8()
        var units = text.makeIterator()
        while true {
            switch decoder.decode(&units) {
            case .scalarValue(let scalar):
                guard let character = encode(scalar) else { return nil }
                character.append(to: &bytes)
            case .emptyInput:
                return bytes
            case .error:
                return nil
            }
        }
    }

    /// The first scalar of a text that code page 932 cannot hold, to be named to the user.
    package static func firstUnencodable(in text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { encode($0) == nil }
    }
}

extension MS932.CodedCharacter {
    /// Writes the one or two bytes behind `bytes`.
    package func append(to bytes: inout [UInt8]) {
        if code > 0xFF { bytes.append(UInt8(code >> 8)) }
        bytes.append(UInt8(code & 0xFF))
    }
}
