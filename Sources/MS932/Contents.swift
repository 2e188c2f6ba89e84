extension MS932 {
    /// What kinds of characters a text holds. Printable ASCII has no bit: a text of nothing else is empty here.
    package struct Contents: OptionSet, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A broken or unassigned code.
        package static let invalid = Contents(rawValue: 0x01)
        /// A character of the user-defined area (外字).
        package static let userDefined = Contents(rawValue: 0x02)
        /// A control character other than TAB, CR and LF.
        package static let control = Contents(rawValue: 0x04)
        package static let tab = Contents(rawValue: 0x08)
        /// CR or LF.
        package static let lineBreak = Contents(rawValue: 0x10)
        /// A two-byte character, be it assigned, unassigned or user-defined.
        package static let doubleByte = Contents(rawValue: 0x20)
        package static let halfWidthKatakana = Contents(rawValue: 0x40)
        /// A two-byte character whose bytes could be the first two of U+3000-9FFF in UTF-8: 縺, 繧, and rare kanji.
        package static let utf8Like = Contents(rawValue: 0x80)

        /// Never legal, whatever the field (別紙 文字コード, 別紙 ファイル形式).
        package static let alwaysIllegal: Contents = [.invalid, .userDefined, .control]
        /// Not legal in a text of one line, where TAB is a character like others.
        package static let illegalInLine: Contents = [.invalid, .userDefined, .control, .lineBreak]
    }
}
