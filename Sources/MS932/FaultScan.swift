extension MS932 {
    /// Where the first character of each forbidden kind stands. Offsets are in bytes, from 0 at the start of the text.
    package struct Faults: Sendable, Equatable {
        /// First broken or unassigned code (rule CP303).
        package var invalid: Int?
        /// First user-defined character (rule CP304).
        package var userDefined: Int?
        /// First control character that is not legal here (rule CP305).
        package var control: Int?

        package init(invalid: Int? = nil, userDefined: Int? = nil, control: Int? = nil) {
            self.invalid = invalid
            self.userDefined = userDefined
            self.control = control
        }

        package var isEmpty: Bool { invalid == nil && userDefined == nil && control == nil }
    }

    /// The first fault of each kind. For texts that `Validator` refused: character by character, and slower.
    ///
    /// - Parameter illegal: which of TAB, line breaks and other control characters count as faults.
    package static func faults(in bytes: Span<UInt8>, illegal: Contents = .illegalInLine) -> Faults {
        var faults = Faults()
        var offset = 0
        while offset < bytes.count {
            let character = character(in: bytes, at: offset)
            switch character.characterClass {
            case .broken, .unassigned:
                faults.invalid = faults.invalid ?? offset
            case .userDefined:
                faults.userDefined = faults.userDefined ?? offset
            case .singleByte where illegal.contains(controlKind(bytes[offset])):
                faults.control = faults.control ?? offset
            default:
                break
            }
            offset += character.length
        }
        return faults
    }

    package static func faults(
        in bytes: UnsafeBufferPointer<UInt8>, illegal: Contents = .illegalInLine
    ) -> Faults {
        unsafe faults(in: bytes.span, illegal: illegal)
    }

    /// The character that begins at `offset`, which must lie inside `bytes`.
    package static func character(in bytes: Span<UInt8>, at offset: Int) -> CodedCharacter {
        classify(bytes[offset], offset + 1 < bytes.count ? bytes[offset + 1] : nil)
    }

    /// How many characters the bytes are, a broken byte counting as one. Lengths in the layout are characters.
    package static func characterCount(_ bytes: Span<UInt8>) -> Int {
        var count = 0
        var offset = 0
        while offset < bytes.count {
            let isPair = isLead(bytes[offset]) && offset + 1 < bytes.count && isTrail(bytes[offset + 1])
            offset += isPair ? 2 : 1
            count += 1
        }
        return count
    }

    /// Which kind of control character a byte is. A printable one is of no kind, and every set would contain the
    /// empty one, so it answers with a kind that no caller can forbid.
    private static func controlKind(_ byte: UInt8) -> Contents {
        switch byte {
        case 0x09: .tab
        case 0x0A, 0x0D: .lineBreak
        case let byte where isControl(byte): .control
        default: Contents(rawValue: 0x80)
        }
    }
}
