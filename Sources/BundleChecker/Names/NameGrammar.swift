import CarePlanStandard

/// The sequence of parts that an edition's grammar asks of a kind's names, and how a name's parts lie on it.
///
/// - Standard: 別紙 ファイル名規約
struct NameGrammar {
    let slots: [Edition.NamePart]

    init(_ edition: Edition, _ kind: FileKind) {
        slots = edition.nameParts.filter {
            switch $0 {
            case .month: kind.nameMonth != .none
            case .serial: kind.hasSerial
            default: true
            }
        }
    }

    /// True when each part may stand in the slot of its place: parts of no shape fill any slot.
    func fits(_ shapes: [NamePartShape]) -> Bool {
        shapes.count == slots.count
            && zip(shapes, slots).allSatisfy { shape, slot in
                // Only four digits are the number of an image.
                (shape == .unknown || shape == .empty) && slot != .serial || Self.matches(slot, shape)
            }
    }

    /// Lays parts on slots in their order, as many as possible; nil for a slot without a part.
    func align(_ shapes: [NamePartShape]) -> [Int?] {
        let rows = slots.count
        let columns = shapes.count
        var best = Array(repeating: Array(repeating: 0, count: columns + 1), count: rows + 1)
        for slot in stride(from: rows - 1, through: 0, by: -1) {
            for part in stride(from: columns - 1, through: 0, by: -1) {
                let match = Self.matches(slots[slot], shapes[part]) ? best[slot + 1][part + 1] + 1 : 0
                best[slot][part] = max(match, best[slot + 1][part], best[slot][part + 1])
            }
        }
        var result: [Int?] = []
        var part = 0
        for slot in 0..<rows {
            var at = part
            // The first part that keeps the best alignment.
            while at < columns, best[slot][part] > 0,
                !(Self.matches(slots[slot], shapes[at]) && best[slot + 1][at + 1] + 1 == best[slot][part])
            { at += 1 }
            if at < columns, best[slot][part] > 0 {
                result.append(at)
                part = at + 1
            } else {
                result.append(nil)
            }
        }
        return result
    }

    /// Where parts stand in the wrong order, only the month in front and what ends the name are sure.
    func sure(_ alignment: [Int?], of count: Int) -> [Int?] {
        zip(slots, alignment).enumerated().map { place, pair in
            switch pair.0 {
            case .month: pair.1 == 0 ? 0 : nil
            case .timestamp, .serial: pair.1.map { count - $0 } == slots.count - place ? pair.1 : nil
            default: nil
            }
        }
    }

    private static func matches(_ slot: Edition.NamePart, _ shape: NamePartShape) -> Bool {
        let due = Self.shape(of: slot)
        return due == shape || shape == .timestampOrOffice && (due == .timestamp || due == .office)
    }

    private static func shape(of slot: Edition.NamePart) -> NamePartShape {
        switch slot {
        case .month: .month
        case .sender, .receiver: .office
        case .senderType, .receiverType: .serviceType
        case .timestamp: .timestamp
        case .serial: .serial
        }
    }

    static func words(_ slot: Edition.NamePart) -> BilingualText {
        switch slot {
        case .month: BilingualText("年月", "month")
        case .sender: BilingualText("送信元の事業所番号", "sender's office number")
        case .senderType: BilingualText("送信元のサービス種類コード", "sender's service type")
        case .receiver: BilingualText("送信先の事業所番号", "receiver's office number")
        case .receiverType: BilingualText("送信先のサービス種類コード", "receiver's service type")
        case .timestamp: BilingualText("作成日時(ファイル連番)", "timestamp")
        case .serial: BilingualText("画像の通し番号", "serial number of the image")
        }
    }
}
