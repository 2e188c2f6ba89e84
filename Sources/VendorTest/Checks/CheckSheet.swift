/// `checks.csv` as the tester filled it in.
///
/// Rows are known by their numbers: the order of rows and columns is free, and what a spreadsheet made of the other
/// cells does not matter.
package struct CheckSheet: Sendable {
    package static let name = "checks.csv"

    /// A column of the sheet.
    package enum Column: String, CaseIterable, Hashable, Sendable {
        case id = "番号"
        case scenario = "シナリオ"
        case form = "帳票"
        case person = "利用者"
        case item = "項目"
        case expected = "期待する内容"
        case mark = "結果（合・否・未）"
        case note = "メモ"

        /// What the heading begins with however it was shortened.
        fileprivate var stem: String { self == .mark ? "結果" : rawValue }
    }

    /// By number of the row.
    package private(set) var lines: [String: CheckLine] = [:]
    /// Numbers of rows whose mark is none of the three; they count as 未.
    package private(set) var unclear: [String] = []
    /// No heading and no row was found: another file, or an empty one.
    package var isEmpty: Bool { lines.isEmpty }

    package init(_ bytes: [UInt8]) {
        let rows = SpreadsheetText.rows(bytes)
        let places = rows.lazy.compactMap(Self.places).first ?? Self.original
        for row in rows where Self.places(row) == nil {
            func cell(_ column: Column) -> String {
                guard let place = places[column], row.indices.contains(place) else { return "" }
                return Self.trimmed(row[place])
            }
            let id = cell(.id)
            guard !id.isEmpty else { continue }
            let mark = CheckLine.Mark(filledIn: cell(.mark))
            if mark == nil { unclear.append(id) }
            let line = CheckLine(
                id: id, scenario: cell(.scenario), form: cell(.form), person: cell(.person), item: cell(.item),
                expected: cell(.expected), mark: mark ?? .open, note: cell(.note))
            // A number that stands twice counts by its worse mark.
            if let known = lines[id], known.mark == .failed || (known.mark == .open && line.mark == .passed) {
                continue
            }
            lines[id] = line
        }
    }

    /// Where the columns stand, if the row is the one of headings.
    private static func places(_ row: [String]) -> [Column: Int]? {
        var places: [Column: Int] = [:]
        for (index, cell) in row.enumerated() {
            let heading = trimmed(cell)
            for column in Column.allCases where heading.hasPrefix(column.stem) && places[column] == nil {
                places[column] = index
            }
        }
        return places[.id] != nil && places[.mark] != nil ? places : nil
    }

    private static let original: [Column: Int] = Dictionary(
        uniqueKeysWithValues: Column.allCases.enumerated().map { ($1, $0) })

    private static func trimmed(_ text: String) -> String {
        let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "'" }
        guard let first = text.first, let last = text.last, isBlank(first) || isBlank(last) else { return text }
        return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }

    /// What was filled in for the lines of one scenario.
    ///
    /// - Parameter count: how many lines the kit has; those that are gone count as 未.
    package func tally(of scenario: String, count: Int) -> CheckTally {
        var tally = CheckTally()
        let own = lines.values.filter { line in
            guard line.id.hasPrefix(scenario + "-"), let number = Int(line.id.dropFirst(scenario.utf8.count + 1))
            else { return false }
            return (1...max(1, count)).contains(number)
        }
        for line in own.sorted(by: { $0.id < $1.id }) {
            switch line.mark {
            case .passed: tally.passed += 1
            case .failed:
                tally.failed += 1
                tally.failures.append(line)
            case .open: break
            }
        }
        tally.open = max(0, count - tally.passed - tally.failed)
        return tally
    }
}

extension CheckLine.Mark {
    /// The mark as people write it; nil for a word that is none.
    init?(filledIn text: String) {
        switch text.lowercased() {
        case "合", "合格", "○", "〇", "◯", "ok", "適", "適合": self = .passed
        case "否", "不合格", "×", "✕", "ng", "不適合", "x": self = .failed
        case "未", "", "-", "未実施", "未記入": self = .open
        default: return nil
        }
    }
}
