package import CarePlanStandard

/// The month of 第6表: a line a service, its counts by day.
package struct ServiceCalendar: Hashable, Sendable {
    package struct Day: Hashable, Sendable {
        package var number: Int
        /// 0 for Sunday … 6 for Saturday.
        package var weekday: Int
    }

    package struct Line: Hashable, Sendable {
        /// 提供時間帯, サービス内容, 事業所
        package var time, service, office: String
        /// By day of the month, from 1.
        package var counts: [Int: Int]
        /// 日割対象日
        package var proRata: Set<Int>
        package var sum: Int { counts.values.reduce(0, +) }
    }

    /// Empty where the month cannot be read.
    package private(set) var days: [Day] = []
    package private(set) var lines: [Line] = []
    /// Days outside the month and counts that are no numbers, as they stand.
    package private(set) var unplaced: [String] = []

    package init(_ calendar: FormCalendar, _ records: [Record], _ texts: ItemText) {
        let month = records.lazy.compactMap { texts.raw(calendar.month, $0) }.first ?? ""
        if month.utf8.count == 6, let number = Int(month), (1...12).contains(number % 100) {
            days = (1...EraDate.length(ofMonth: number % 100, year: number / 100)).map {
                Day(number: $0, weekday: EraDate.weekday(year: number / 100, month: number % 100, day: $0))
            }
        }
        var places: [[String]: Int] = [:]
        for record in records {
            let key = calendar.line.map { texts.raw($0, record) ?? "" }
            let place = places[key] ?? lines.count
            if place == lines.count {
                places[key] = place
                lines.append(
                    Line(
                        time: texts.line(calendar.time, record), service: texts.line(calendar.service, record),
                        office: texts.line(calendar.office, record), counts: [:], proRata: []))
            }
            count(record, calendar, month, texts, line: place)
        }
    }

    private mutating func count(
        _ record: Record, _ calendar: FormCalendar, _ month: String, _ texts: ItemText, line: Int
    ) {
        let date = texts.raw(calendar.day, record) ?? ""
        let count = texts.raw(calendar.count, record) ?? ""
        if date.hasPrefix(month), date.utf8.count == 8, let day = Int(date.suffix(2)),
            (1...days.count + 1).contains(day),
            day <= days.count, count.utf8.count < 6, let number = Int(count)
        {
            lines[line].counts[day, default: 0] += number
        } else if !date.isEmpty || !count.isEmpty {
            unplaced.append("\(lines[line].service) \(lines[line].time) \(texts.text(calendar.day, record)) \(count)")
        }
        let mask = texts.raw(calendar.proRataDays, record) ?? ""
        for (index, byte) in mask.utf8.enumerated() where byte == 0x31 { lines[line].proRata.insert(index + 1) }
    }
}

extension ItemText {
    /// Pieces in a row on one line; printed words stand only between values.
    package func line(_ pieces: [FormPiece], _ record: Record) -> String {
        var result = ""
        var words = ""
        for piece in pieces {
            switch piece {
            case .words(let text): words += text
            case .item(let item):
                let text = text(item, record)
                guard !text.isEmpty else { continue }
                result += (result.isEmpty ? "" : words) + text
                words = ""
            }
        }
        return result
    }
}
