/// The same questions asked of whole arrays, for callers off the hot path.
extension MS932 {
    package static func faults(in bytes: [UInt8], illegal: Contents = .illegalInLine) -> Faults {
        faults(in: bytes.span, illegal: illegal)
    }

    package static func character(in bytes: [UInt8], at offset: Int) -> CodedCharacter {
        character(in: bytes.span, at: offset)
    }

    package static func characterCount(_ bytes: [UInt8]) -> Int {
        characterCount(bytes.span)
    }

    package static func decode(_ bytes: [UInt8]) -> String {
        decode(bytes.span)
    }

    package static func decodeStrict(_ bytes: [UInt8]) -> String? {
        decodeStrict(bytes.span)
    }
}

extension MS932.Validator {
    package func contents(_ bytes: [UInt8]) -> MS932.Contents {
        contents(bytes.span)
    }

    package func isLegal(_ bytes: [UInt8], illegal: MS932.Contents = .illegalInLine) -> Bool {
        isLegal(bytes.span, illegal: illegal)
    }
}
