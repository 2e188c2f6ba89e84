/// Microsoft's code page 932, the character code of every file of the standard (別紙 文字コード).
///
/// A character takes one byte (ASCII and half-width katakana) or two: a lead byte 81-9F or E0-FC and a trail byte
/// 40-7E or 80-FC. Since no trail byte is a comma, a quote, CR or LF, fields can be told apart before the text is
/// decoded; but a trail byte may be a backslash (5C).
///
/// Where this differs from Microsoft's mapping: the single bytes 80, A0 and FD-FF are no characters, and the
/// user-defined area F040-F9FC (外字) is told apart from the assigned characters, because the standard forbids it.
package enum MS932 {
    /// Whether a byte opens a two-byte character: 81-9F, E0-FC.
    package static func isLead(_ byte: UInt8) -> Bool {
        (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
    }

    /// Whether a byte may stand second in a two-byte character: 40-7E, 80-FC.
    package static func isTrail(_ byte: UInt8) -> Bool {
        (0x40...0xFC).contains(byte) && byte != 0x7F
    }

    /// Whether a byte is a control character: 00-1F, TAB and line ends among them, and 7F.
    package static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F
    }

    /// Whether a byte is a half-width katakana or a half-width Japanese sign: A1-DF.
    package static func isHalfWidthKatakana(_ byte: UInt8) -> Bool {
        (0xA1...0xDF).contains(byte)
    }
}
