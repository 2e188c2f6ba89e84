package import CarePlanStandard

/// The week of 第3表 as blocks of quarter hours: seven weekdays, and the daily activities as an eighth column.
///
/// Entries that overlap share a block, each with its own times, so that nothing is covered.
package struct WeekGrid: Hashable, Sendable {
    /// What stands in a block: the times as the record has them, and the text.
    package struct Entry: Hashable, Sendable {
        package var times: String
        package var text: String
    }

    /// Quarter hours from the paper's upper edge; no entries for a gap.
    package struct Block: Hashable, Sendable {
        package var from: Int
        package var to: Int
        package var entries: [Entry]
    }

    package static let quarters = 96
    /// Monday … Sunday, then the daily activities; each covers the whole day without holes.
    package private(set) var columns: [[Block]] = []
    /// What has no weekday or no times that can be read.
    package private(set) var unplaced: [Entry] = []
    package private(set) var beyond: [String] = []

    private struct Piece {
        var column: Int
        var from: Int
        var to: Int
        var entry: Entry
    }

    package init(_ week: FormWeek, _ records: [Record], _ texts: ItemText) {
        let top = (week.bands.first?.hour ?? 0) * 60
        var pieces: [Piece] = []
        for record in records {
            for entry in [week.services, week.activities] {
                guard let read = Self.entry(entry, record, texts) else { continue }
                guard let column = Self.column(entry, record, texts),
                    let start = ItemText.minutes(texts.raw(entry.start, record) ?? ""),
                    let end = ItemText.minutes(texts.raw(entry.end, record) ?? "")
                else {
                    unplaced.append(read)
                    continue
                }
                pieces += Self.pieces(column, start, end, top: top, read)
            }
            let more = texts.text(week.beyond, record)
            if !more.isEmpty { beyond.append(more) }
        }
        columns = (0..<8).map { column in Self.blocks(pieces.filter { $0.column == column }) }
    }

    private static func entry(_ entry: FormWeek.Entry, _ record: Record, _ texts: ItemText) -> Entry? {
        let text = texts.text(entry.text, record)
        let (start, end) = (texts.text(entry.start, record), texts.text(entry.end, record))
        if text.isEmpty, start.isEmpty, end.isEmpty { return nil }
        let times = start == end ? start : "\(start)～\(end)"
        return Entry(times: times, text: text)
    }

    private static func column(_ entry: FormWeek.Entry, _ record: Record, _ texts: ItemText) -> Int? {
        guard let weekday = entry.weekday else { return 7 }
        // 1 is Monday.
        guard let number = Int(texts.raw(weekday, record) ?? ""), (1...7).contains(number) else { return nil }
        return number - 1
    }

    /// One piece, or two where the paper's edge lies in between.
    private static func pieces(_ column: Int, _ start: Int, _ end: Int, top: Int, _ entry: Entry) -> [Piece] {
        let day = 24 * 60
        let length = end >= start ? end - start : end - start + day
        let from = (start - top + day) % day
        let to = from + length
        func piece(_ from: Int, _ to: Int) -> Piece {
            let first = min(from / 15, quarters - 1)
            return Piece(column: column, from: first, to: max(first + 1, (to + 14) / 15), entry: entry)
        }
        return to <= day ? [piece(from, to)] : [piece(from, day), piece(0, to - day)]
    }

    private static func blocks(_ pieces: [Piece]) -> [Block] {
        var blocks: [Block] = []
        for piece in pieces.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
            if let last = blocks.last, piece.from < last.to {
                blocks[blocks.count - 1].to = max(last.to, piece.to)
                blocks[blocks.count - 1].entries.append(piece.entry)
            } else {
                gap(from: blocks.last?.to ?? 0, to: piece.from, into: &blocks)
                blocks.append(Block(from: piece.from, to: piece.to, entries: [piece.entry]))
            }
        }
        gap(from: blocks.last?.to ?? 0, to: quarters, into: &blocks)
        return blocks
    }

    /// Empty blocks that end at the lines of the paper, one every two hours.
    private static func gap(from: Int, to: Int, into blocks: inout [Block]) {
        var at = from
        while at < to {
            let next = min(to, (at / 8 + 1) * 8)
            blocks.append(Block(from: at, to: next, entries: []))
            at = next
        }
    }
}
