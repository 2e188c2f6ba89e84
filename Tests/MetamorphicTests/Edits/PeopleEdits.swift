import CarePlanStandard
import SampleBundles

/// Rules look at one person at a time: who else is in the unit changes nothing.
extension Edit {
    static let people = [
        Edit("without the people of whom nothing is said") { bench in
            // What is said of pictures is said of those who name them; some faults are of two records or files together.
            guard !bench.isFault(among: ["CP112", "CP501", "CP530"]),
                !bench.due.found.keys.contains(where: {
                    $0.sheet.map { bench.sheets[$0].kind?.isImage == true } ?? false
                })
            else { return false }
            var dropped: Set<[[UInt8]]> = []
            for person in bench.unsaidPeople {
                // Every file keeps a record.
                let out = dropped.union([person])
                let empties = bench.sheets.contains { sheet in
                    !sheet.rows.isEmpty
                        && sheet.rows.allSatisfy { $0.isBlankLine || out.contains(Sheet.person(of: $0)) }
                }
                if !empties { dropped = out }
            }
            bench.removeRows { dropped.contains(Sheet.person(of: $0)) }
            return !dropped.isEmpty
        },
        Edit("more people in the unit") { bench in
            guard !bench.isFault(among: WholeFiles.rules), bench.twice.isEmpty else { return false }
            let usual = try SampleBundle(bench.request)
            let places = usual.files.map { file in bench.sheets.firstIndex { $0.path == file.name } }
            let isOpen = places.contains { $0.map { bench.sheets[$0].rows.last?.end == [] } ?? true }
            guard !isOpen, bench.sheets.allSatisfy({ $0.tail.isEmpty || $0.rows.isEmpty }) else { return false }
            var request = bench.request
            request.people += 2
            var next = 0
            for file in try SampleBundle(request).files {
                guard let place = usual.files.firstIndex(where: { $0.name == file.name }), let index = places[place]
                else {
                    // A picture of one of the new people.
                    try bench.add(file)
                    bench.join(bench.sheets.count - 1, unitOf: 0)
                    continue
                }
                let known = Set(usual.files[place].records.map { $0.prefix(3) })
                let rows = try Sheet(file, id: 0, next: &next).rows
                let more = zip(rows, file.records).filter { !known.contains($1.prefix(3)) }.map(\.0)
                bench.append(more, to: index)
                if bench.counted.contains(index) { bench.due.records += more.count }
            }
            return true
        },
    ]
}

/// What is decided over a whole file, so that other records in it matter: its encoding, edition, version and separator,
/// zeros lost in all of a column.
enum WholeFiles {
    static let rules: Set<String> = [
        "CP301", "CP307", "CP313", "CP422", "CP423", "CP426", "CP501", "CP604", "CP801", "CP806",
    ]
}

extension Bench {
    /// Everybody, in the order of their numbers.
    var people: [[[UInt8]]] {
        Set(sheets.flatMap(\.rows).filter { !$0.isBlankLine }.map(Sheet.person))
            .sorted { $0.joined().lexicographicallyPrecedes($1.joined()) }
    }

    /// Those of whom no finding speaks (that of a last row without its end is CP315), one of them apart: one whose number is
    /// damaged has rows under the right one too.
    var unsaidPeople: [[[UInt8]]] {
        let touched = touchedRows
        var said: Set<[[UInt8]]> = []
        for sheet in sheets {
            for row in sheet.rows where touched.contains(row.id) || row.end.isEmpty || sheet.columns(of: row) == nil {
                said.insert(Sheet.person(of: row))
            }
        }
        return Array(people.filter { !said.contains($0) }.dropFirst())
    }

    /// The files of the pictures that rows name.
    func pictures(where isMeant: (Sheet.Row) -> Bool) -> [Int] {
        var names: Set<String> = []
        for sheet in sheets {
            for row in sheet.rows where isMeant(row) {
                for (cell, column) in zip(row.cells, sheet.columns(of: row) ?? []) where column.format == .imageFile {
                    names.insert(String(decoding: cell.filter { $0 != 0x22 }, as: UTF8.self))
                }
            }
        }
        return sheets.indices.filter { names.contains(sheets[$0].name) }
    }

    /// Takes rows out, and the pictures that they name.
    fileprivate mutating func removeRows(where isOut: (Sheet.Row) -> Bool) {
        let gone = pictures(where: isOut)
        for index in sheets.indices {
            if counted.contains(index) {
                due.records -= sheets[index].rows.filter { isOut($0) && !$0.isBlankLine }.count
            }
            sheets[index].rows.removeAll(where: isOut)
        }
        order.removeAll { gone.contains($0) }
        due.units = Set(due.units.map { $0.filter { !gone.contains($0) } })
        due.unchecked = Set(
            due.unchecked.map {
                Seen.Unchecked(sheets: $0.sheets.filter { !gone.contains($0) }, isUnit: $0.isUnit, rules: $0.rules)
            })
    }
}
