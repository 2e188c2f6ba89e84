import MS932

/// What one step of decoding gave.
package struct DecodedStep {
    package enum Output {
        case none
        case byte(UInt8)
        case pair(UInt8, UInt8)
        case scalar(Unicode.Scalar)
        case unknown
    }

    package var output: Output
    package var length: Int
}

/// Decodes one character at a time; nil when more bytes are needed.
package protocol ScalarDecoder {
    mutating func next(_ bytes: [UInt8], _ at: Int, atEnd: Bool) -> DecodedStep?
}

package struct UTF8Decoder: ScalarDecoder {
    package mutating func next(_ bytes: [UInt8], _ at: Int, atEnd: Bool) -> DecodedStep? {
        let first = bytes[at]
        if first < 0x80 { return DecodedStep(output: .byte(first), length: 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard at + length <= bytes.count else {
            return atEnd ? DecodedStep(output: .unknown, length: bytes.count - at) : nil
        }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
        return DecodedStep(output: Unicode.Scalar(value).map { .scalar($0) } ?? .unknown, length: length)
    }
}

package struct UTF16Decoder: ScalarDecoder {
    let bigEndian: Bool

    private func unit(_ bytes: [UInt8], _ at: Int) -> UInt32 {
        bigEndian ? UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1]) : UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at])
    }

    package mutating func next(_ bytes: [UInt8], _ at: Int, atEnd: Bool) -> DecodedStep? {
        guard at + 2 <= bytes.count else {
            return atEnd ? DecodedStep(output: .none, length: bytes.count - at) : nil
        }
        let high = unit(bytes, at)
        guard (0xD800...0xDBFF).contains(high) else {
            if high < 0x80 { return DecodedStep(output: .byte(UInt8(high)), length: 2) }
            return DecodedStep(output: Unicode.Scalar(high).map { .scalar($0) } ?? .unknown, length: 2)
        }
        guard at + 4 <= bytes.count else {
            return atEnd ? DecodedStep(output: .unknown, length: bytes.count - at) : nil
        }
        let low = unit(bytes, at + 2)
        guard (0xDC00...0xDFFF).contains(low) else { return DecodedStep(output: .unknown, length: 2) }
        let value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
        return DecodedStep(output: Unicode.Scalar(value).map { .scalar($0) } ?? .unknown, length: 4)
    }
}

/// A row and cell of JIS X 0208 (each 0x21-0x7E) as a code of MS932.
private func shiftedPair(_ row: UInt8, _ cell: UInt8) -> DecodedStep.Output {
    guard (0x21...0x7E).contains(row), (0x21...0x7E).contains(cell) else { return .unknown }
    var lead = (row - 0x21) >> 1 + 0x81
    if lead > 0x9F { lead += 0x40 }
    let trail: UInt8
    if row & 1 == 1 {
        trail = cell + (cell >= 0x60 ? 0x20 : 0x1F)
    } else {
        trail = cell + 0x7E
    }
    return MS932.classify(lead, trail).characterClass.isAssigned ? .pair(lead, trail) : .unknown
}

package struct EUCDecoder: ScalarDecoder {
    package mutating func next(_ bytes: [UInt8], _ at: Int, atEnd: Bool) -> DecodedStep? {
        let first = bytes[at]
        if first < 0x80 { return DecodedStep(output: .byte(first), length: 1) }
        let length = first == 0x8F ? 3 : 2
        guard at + length <= bytes.count else {
            return atEnd ? DecodedStep(output: .unknown, length: bytes.count - at) : nil
        }
        if first == 0x8E { return DecodedStep(output: .byte(bytes[at + 1]), length: 2) }
        if first == 0x8F { return DecodedStep(output: .unknown, length: 3) }
        return DecodedStep(output: shiftedPair(first & 0x7F, bytes[at + 1] & 0x7F), length: 2)
    }
}

package struct ISO2022Decoder: ScalarDecoder {
    private enum Mode { case ascii, katakana, kanji, other }
    private var mode = Mode.ascii

    package mutating func next(_ bytes: [UInt8], _ at: Int, atEnd: Bool) -> DecodedStep? {
        let first = bytes[at]
        if first == 0x1B { return escape(bytes, at, atEnd) }
        // Control characters and line ends stand in every mode.
        if first <= 0x20 { return DecodedStep(output: .byte(first), length: 1) }
        switch mode {
        case .ascii: return DecodedStep(output: .byte(first), length: 1)
        case .katakana: return DecodedStep(output: .byte(first | 0x80), length: 1)
        case .kanji, .other:
            guard at + 2 <= bytes.count else {
                return atEnd ? DecodedStep(output: .unknown, length: bytes.count - at) : nil
            }
            return DecodedStep(output: mode == .kanji ? shiftedPair(first, bytes[at + 1]) : .unknown, length: 2)
        }
    }

    private mutating func escape(_ bytes: [UInt8], _ at: Int, _ atEnd: Bool) -> DecodedStep? {
        guard at + 3 <= bytes.count else { return atEnd ? DecodedStep(output: .byte(0x1B), length: 1) : nil }
        switch (bytes[at + 1], bytes[at + 2]) {
        case (0x24, 0x40), (0x24, 0x42): mode = .kanji
        case (0x24, 0x28):
            guard at + 4 <= bytes.count else { return atEnd ? DecodedStep(output: .byte(0x1B), length: 1) : nil }
            mode = .other
            return DecodedStep(output: .none, length: 4)
        case (0x28, 0x49): mode = .katakana
        case (0x28, _): mode = .ascii
        default: return DecodedStep(output: .byte(0x1B), length: 1)
        }
        return DecodedStep(output: .none, length: 3)
    }
}

extension TextEncoding {
    /// What decodes text of an encoding other than MS932, from its first byte on.
    package func decoder() -> any ScalarDecoder {
        switch self {
        case .utf16LittleEndian: UTF16Decoder(bigEndian: false)
        case .utf16BigEndian: UTF16Decoder(bigEndian: true)
        case .iso2022JP: ISO2022Decoder()
        case .eucJP: EUCDecoder()
        case .utf8, .ms932: UTF8Decoder()
        }
    }
}
