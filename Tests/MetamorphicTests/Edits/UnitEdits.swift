import CarePlanStandard

/// Files belong together by their names, wherever they lie.
extension Edit {
    static let units = [
        Edit("every file of a unit a second time in another folder: CP113") { bench in
            // Which of two is the copy of the other is told by their names.
            guard !bench.isFaultOfNames, !bench.due.units.isEmpty else { return false }
            for unit in bench.due.units {
                for original in unit {
                    var copy = bench.sheets[original]
                    copy.id = bench.sheets.count
                    // Behind every other path.
                    copy.folder = "～控え/" + copy.folder
                    bench.add(copy)
                    bench.join(copy.id, unitOf: original)
                    bench.expect("CP113", sheet: copy.id)
                    bench.due.unchecked.insert(Seen.Unchecked(sheets: [copy.id], isUnit: false, rules: []))
                }
            }
            bench.order.shuffle(using: &bench.random)
            return true
        },
        Edit("half of the people of a unit in another one, exported later: CP114 of the first") { bench in
            guard !bench.isFaultOfNames, !bench.isFault(among: WholeFiles.rules.union(["CP524", "CP530", "CP902"])),
                bench.due.units.count == 1, let unit = bench.due.units.first
            else { return false }
            let tables = unit.filter { bench.sheets[$0].kind?.isImage == false }
            guard tables.allSatisfy({ bench.sheets[$0].tail.isEmpty }) else { return false }
            let moved = Set(bench.unsaidPeople.shuffled(using: &bench.random).prefix(bench.people.count / 2))
            // Each of the two units has files of all kinds.
            for table in tables {
                let movable = bench.sheets[table].rows.filter { moved.contains(Sheet.person(of: $0)) }.count
                guard movable > 0, movable < bench.sheets[table].rows.count else { return false }
            }
            let images = bench.pictures { moved.contains(Sheet.person(of: $0)) }
            guard images.isEmpty || images.count < unit.count - tables.count else { return false }
            let stamp = bench.sheets[tables[0]].name.suffix(18).prefix(14)
            let later = stamp.prefix(8) + "235959"
            guard stamp < later else { return false }
            for table in tables {
                var sheet = bench.sheets[table]
                sheet.id = bench.sheets.count
                sheet.head = []
                sheet.name = sheet.name.replacing(stamp, with: later)
                for at in sheet.rows.indices {
                    for (place, column) in (sheet.columns(of: sheet.rows[at]) ?? []).enumerated()
                    where column.format == .imageFile {
                        let name = String(decoding: sheet.rows[at].cells[place], as: UTF8.self)
                        sheet.rows[at].cells[place] = Array(name.replacing(stamp, with: later).utf8)
                    }
                }
                sheet.rows.removeAll { !moved.contains(Sheet.person(of: $0)) }
                bench.sheets[table].rows.removeAll { moved.contains(Sheet.person(of: $0)) }
                bench.add(sheet)
            }
            for image in images { bench.sheets[image].name = bench.sheets[image].name.replacing(stamp, with: later) }
            let stay = unit.filter { !images.contains($0) }
            bench.due.units = [
                stay, (images + Array((bench.sheets.count - tables.count)..<bench.sheets.count)).sorted(),
            ]
            bench.due.unchecked = Set(
                bench.due.unchecked.map {
                    Seen.Unchecked(sheets: $0.isUnit ? stay : $0.sheets, isUnit: $0.isUnit, rules: $0.rules)
                })
            if let first = stay.min(by: { bench.sheets[$0].path < bench.sheets[$1].path }) {
                bench.expect("CP114", sheet: first)
            }
            return true
        },
    ]
}

extension Bench {
    /// Takes a sheet into the unit of another one.
    mutating func join(_ sheet: Int, unitOf other: Int) {
        due.units = Set(due.units.map { $0.contains(other) ? ($0 + [sheet]).sorted() : $0 })
        due.unchecked = Set(
            due.unchecked.map { note in
                guard note.isUnit, note.sheets.contains(other) else { return note }
                return Seen.Unchecked(sheets: (note.sheets + [sheet]).sorted(), isUnit: true, rules: note.rules)
            })
    }
}
