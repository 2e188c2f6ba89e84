/// Half-width (0x20) and full-width (0x8140) blanks around or instead of a value.
///
/// - Standard: 別紙 書式; CP308, CP402, CP411
enum Blanks {
    /// Nothing but blanks; true for nothing at all.
    static func only(_ value: Bytes) -> Bool { skip(value) == value.count }

    /// The value without the blanks around it.
    static func trimmed(_ value: Bytes) -> Bytes {
        let start = skip(value)
        var end = value.count
        while end > start {
            if value[end - 1] == 0x20 {
                end -= 1
            } else if end - start >= 2, value[end - 2] == 0x81, value[end - 1] == 0x40, isLeadPlace(value, end - 2) {
                end -= 2
            } else {
                break
            }
        }
        return value.slice(start, end)
    }

    private static func skip(_ value: Bytes) -> Int {
        var at = 0
        while at < value.count {
            if value[at] == 0x20 {
                at += 1
            } else if at + 1 < value.count, value[at] == 0x81, value[at + 1] == 0x40 {
                at += 2
            } else {
                break
            }
        }
        return at
    }

    /// Whether a character begins at the place, counted from the value's beginning.
    private static func isLeadPlace(_ value: Bytes, _ place: Int) -> Bool {
        var at = 0
        while at < place {
            let byte = value[at]
            at += (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) ? 2 : 1
        }
        return at == place
    }
}

/// The hyphen of TAISコード and 福祉用具届出コード, which the notice prints full-width.
enum EquipmentHyphen {
    private static let wide: Set<UInt16> = [0x817C, 0x815B, 0x815C, 0x815D, 0x849F]

    /// True when the value's only wide character is one hyphen-like one.
    static func isOnlyWide(_ value: Bytes) -> Bool {
        var at = 0
        var hyphens = 0
        while at < value.count {
            if value[at] > 0x20, value[at] < 0x7F {
                at += 1
            } else if at + 1 < value.count, wide.contains(UInt16(value[at]) << 8 | UInt16(value[at + 1])) {
                hyphens += 1
                at += 2
            } else {
                return false
            }
        }
        return hyphens == 1
    }

    /// True when nothing else is wrong: five characters, the hyphen, six characters.
    static func isInPlace(_ value: Bytes) -> Bool {
        value.count == 13 && wide.contains(UInt16(value[5]) << 8 | UInt16(value[6]))
    }
}
