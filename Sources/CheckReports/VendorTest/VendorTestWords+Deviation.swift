import VendorTest

/// The words for what differs from a scenario.
extension VendorTestWords {
    /// Characters of a value that are shown where a line has to be short.
    private static let excerptLength = 48

    func kind(_ kind: Deviation.Kind) -> String {
        switch kind {
        case .item: pick("値が違う", "other value")
        case .missingRecord: pick("レコードがない", "missing record")
        case .extraRecord: pick("余分なレコード", "extra record")
        case .missingPerson: pick("利用者がいない", "missing person")
        case .extraPerson: pick("余分な利用者", "extra person")
        case .missingFile: pick("ファイルがない", "missing file")
        case .missingUnit: pick("送信単位がない", "missing unit")
        case .extraUnit: pick("余分な送信単位", "extra unit")
        case .name: pick("ファイル名が違う", "other file name")
        case .unreadable: pick("読めない", "unreadable")
        }
    }

    /// File, record and line.
    func place(_ deviation: Deviation) -> String {
        let file = deviation.file ?? deviation.fileKind
        return language.list([file].compactMap { $0 } + words.place(record: deviation.record, line: deviation.line))
    }

    /// `No.12 サービス開始時刻`; nil where the deviation is no item.
    func item(_ deviation: Deviation) -> String? {
        guard deviation.itemNo != nil || deviation.item != nil else { return nil }
        return [deviation.itemNo.map { "No.\($0)" }, deviation.item].compactMap { $0 }.joined(separator: " ")
    }

    /// A value whole; what is not there and what is empty are said.
    func value(_ value: String?) -> String {
        guard let value else { return pick("（なし）", "(none)") }
        return value.isEmpty ? pick("（空）", "(empty)") : value
    }

    /// What was expected and what was found; of long values the part round the first difference.
    func values(_ deviation: Deviation) -> (expected: String, found: String) {
        guard let expected = deviation.expected, let found = deviation.found else {
            return (value(deviation.expected), value(deviation.found))
        }
        let (one, other) = (Array(expected), Array(found))
        let same = zip(one, other).prefix { $0 == $1 }.count
        return (value(Self.excerpt(one, at: same)), value(Self.excerpt(other, at: same)))
    }

    /// Where it is, what it is about, what was expected and what was found, in one line.
    func sentence(_ deviation: Deviation) -> String {
        let place = [place(deviation), item(deviation) ?? "", deviation.subject].filter { !$0.isEmpty }
        guard deviation.expected != nil || deviation.found != nil else { return place.joined(separator: "  ") }
        let values = values(deviation)
        let both = pick(
            "期待 \(values.expected) → 実際 \(values.found)", "expected \(values.expected), found \(values.found)")
        return (place + [both]).joined(separator: "  ")
    }

    private static func excerpt(_ text: [Character], at place: Int) -> String {
        guard text.count > excerptLength else { return String(text) }
        let start = min(max(0, place - excerptLength / 4), text.count - excerptLength)
        let part = String(text[start..<start + excerptLength])
        return (start > 0 ? "…" : "") + part + (start + excerptLength < text.count ? "…" : "")
    }
}
