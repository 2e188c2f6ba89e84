import BundleChecker
import MS932

/// Reads the text of a file as MS932 codes, character for character, and writes codes back in the file's own encoding.
///
/// Pieces must be given in the file's order, each from the beginning of a character to the end of one: some encodings
/// have states.
struct TextCoder {
    /// A character: its code, 0 where MS932 has none, and its bytes in the file.
    struct Character {
        var code: UInt16
        var bytes: Range<Int>
    }

    let encoding: TextEncoding
    private var decoder: any ScalarDecoder

    init(_ encoding: TextEncoding) {
        self.encoding = encoding
        decoder = encoding.decoder()
    }

    /// The characters of a piece.
    mutating func characters(of bytes: [UInt8]) -> [Character] {
        var characters: [Character] = []
        characters.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count, let character = character(in: bytes, at: at, isWhole: true) {
            characters.append(character)
            at = character.bytes.upperBound
        }
        return characters
    }

    /// The character that begins at a place.
    /// - Parameter isWhole: false where the piece may end inside a character: then nil for one that is cut off.
    mutating func character(in bytes: [UInt8], at: Int, isWhole: Bool) -> Character? {
        if encoding == .ms932 {
            if !isWhole, at + 1 == bytes.count, MS932.isLead(bytes[at]) { return nil }
            let character = MS932.character(in: bytes, at: at)
            return Character(code: character.code, bytes: at..<at + character.length)
        }
        guard let step = decoder.next(bytes, at, atEnd: isWhole), step.length > 0 else { return nil }
        return Character(code: Self.code(of: step.output), bytes: at..<at + step.length)
    }

    /// The bytes of a code in place of those of another character; nil where they do not fit.
    func bytes(of code: UInt16, inPlaceOf old: ArraySlice<UInt8>) -> [UInt8]? {
        let bytes = encoded(code, old.count)
        return bytes?.count == old.count ? bytes : nil
    }

    private static func code(of output: DecodedStep.Output) -> UInt16 {
        switch output {
        case .none, .unknown: 0
        case .byte(let byte): UInt16(byte)
        case .pair(let lead, let trail): UInt16(lead) << 8 | UInt16(trail)
        case .scalar(let scalar): MS932.encode(scalar)?.code ?? userDefined(scalar)
        }
    }

    /// U+E000-E757 as the codes F040-F9FC.
    private static func userDefined(_ scalar: Unicode.Scalar) -> UInt16 {
        guard (0xE000...0xE757).contains(scalar.value) else { return 0 }
        let number = UInt16(scalar.value - 0xE000)
        let cell = number % 188
        return (0xF0 + number / 188) << 8 | cell + (cell < 63 ? 0x40 : 0x41)
    }

    private func encoded(_ code: UInt16, _ length: Int) -> [UInt8]? {
        let (high, low) = (UInt8(code >> 8), UInt8(code & 0xFF))
        switch encoding {
        case .ms932: return high == 0 ? [low] : [high, low]
        case .utf8: return Self.scalar(code).map { Array(String($0).utf8) }
        case .utf16LittleEndian: return Self.scalar(code).map { [UInt8($0.value & 0xFF), UInt8($0.value >> 8)] }
        case .utf16BigEndian: return Self.scalar(code).map { [UInt8($0.value >> 8), UInt8($0.value & 0xFF)] }
        case .eucJP:
            if high == 0 { return low < 0x80 ? [low] : [0x8E, low] }
            return Self.rowAndCell(high, low).map { [$0.0 | 0x80, $0.1 | 0x80] }
        case .iso2022JP:
            if high == 0 { return [low & 0x7F] }
            return Self.rowAndCell(high, low).map { [$0.0, $0.1] }
        }
    }

    private static func scalar(_ code: UInt16) -> Unicode.Scalar? {
        guard code > 0xFF else { return MS932.classify(UInt8(code), nil).scalar }
        return MS932.classify(UInt8(code >> 8), UInt8(code & 0xFF)).scalar
    }

    /// Row and cell of JIS X 0208, each 21-7E; nil behind its last row.
    private static func rowAndCell(_ lead: UInt8, _ trail: UInt8) -> (UInt8, UInt8)? {
        guard lead < 0xF0 else { return nil }
        let row = (Int(lead) - (lead >= 0xE0 ? 0xC1 : 0x81)) * 2
        let isSecond = trail >= 0x9F
        let cell = Int(trail) - (isSecond ? 0x9F : trail >= 0x80 ? 0x41 : 0x40)
        return (UInt8(row + (isSecond ? 1 : 0) + 0x21), UInt8(cell + 0x21))
    }
}
