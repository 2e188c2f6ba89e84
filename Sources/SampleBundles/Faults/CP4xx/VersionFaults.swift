import CarePlanStandard

/// CSVバージョン that does not go with the name, the month, or its neighbours.
extension SampleFault {
    static let versions: [SampleFault] = [
        SampleFault(
            "CP422", "一つのファイルのCSVバージョンが版の値でない（202410）", "CSVバージョン of one file is no value of its edition (202410)"
        ) { desk in
            guard let file = desk.anyTable() else { return false }
            desk.setAll(.csvVersion, in: file, to: "202410")
            return true
        },
        SampleFault(
            "CP423", "版の適用開始より前の月のデータ（ファイル名も中身も）", "The unit is of a month before the edition applies"
        ) { desk in
            let months = desk.standard.kinds.filter { $0.nameMonth != .none }.map(\.id)
            let hasMonth = desk.files.contains { file in
                months.contains(file.kind) && !desk.unit.required.contains { $0.kind == file.kind && $0.zeroMonth }
            }
            guard hasMonth, let from = desk.version(of: desk.edition.id)?.appliesFrom else { return false }
            let days = desk.cells(of: .serviceDate).compactMap { Int(desk[$0].suffix(2)) }.max() ?? 1
            var early = FaultDate.month(from, plus: -1)
            while FaultDate.dayCount(early) < days { early = FaultDate.month(early, plus: -1) }
            desk.move(to: early)
            return true
        },
        SampleFault("CP426", "すべてのファイルのCSVバージョンが第2版の値", "CSVバージョン of all files is that of the second edition") { desk in
            guard let older = desk.olderVersion else { return false }
            for file in desk.tables { desk.setAll(.csvVersion, in: file, to: older) }
            return true
        },
        SampleFault("CP501", "一つのファイルに別のCSVバージョンのレコードが混ざっている", "One record carries another CSVバージョン than its file") {
            desk in
            let known = desk.standard.csvVersions.map(\.value)
            guard let file = desk.anyTable({ _ in true }), desk.files[file].records.count > 1 else {
                return desk.mixOneRecord(known)
            }
            return desk.mixOneRecord(known, in: file)
        },
        SampleFault(
            "CP806", "版の違う中身が入っている（項目数の違うファイルの項目とCSVバージョンがもう一方の版のもの）",
            "Files hold the records of the other edition, where the layouts differ in width"
        ) { desk in
            let other = desk.standard.editions.first { $0.id != desk.edition.id }
            guard let other, let version = desk.version(of: other.id), version.appliesFrom <= desk.month else {
                return false
            }
            let wide = desk.tables.filter { file in
                guard let kind = desk.kind(of: file), kind.editions.contains(other.id) else { return false }
                return kind.columns(in: desk.edition.id).count != kind.columns(in: other.id).count
            }
            for file in wide { desk.rewrite(file, as: other.id, version.value) }
            desk.nameEquipment(in: wide)
            return !wide.isEmpty
        },
    ]
}

extension FaultDesk {
    /// Lays a file out as another edition has it; items that only one of them has are left out or empty.
    fileprivate mutating func rewrite(_ file: Int, as other: String, _ version: String) {
        guard let kind = kind(of: file) else { return }
        let (own, others) = (kind.columns(in: files[file].edition), kind.columns(in: other))
        files[file].records = files[file].records.map { record in
            let values = Dictionary(zip(own.map(\.name), record)) { first, _ in first }
            return others.map { $0.role == .csvVersion ? version : values[$0.name] ?? "" }
        }
        files[file].edition = other
    }

    /// Gives lent equipment codes where a layout asks for them and nothing stands there.
    fileprivate mutating func nameEquipment(in tables: [Int]) {
        let lines = (visits + listedServices).filter { line in
            tables.contains(line.file) && serviceType(of: line)?.rental == true
                && column(.taisCode, in: line.file) != nil
                && self[line, .taisCode].isEmpty && self[line, .equipmentNoticeCode].isEmpty
        }
        func item(_ line: ServiceLine) -> String { self[line, .serviceCode] + " " + self[line, .units] }
        let items = Set(lines.map(item)).sorted()
        for line in lines {
            let number = items.firstIndex(of: item(line)) ?? 0
            self[line, .taisCode] = "00001-" + digits(number + 1, 6)
        }
    }

    /// A version that the edition's names may still carry.
    fileprivate var olderVersion: String? {
        standard.csvVersions.last { $0.edition == edition.id && $0.status == .older }?.value
    }

    /// Gives one record of a file of several another known version.
    fileprivate mutating func mixOneRecord(_ known: [String], in file: Int? = nil) -> Bool {
        guard let file = file ?? random.one(of: tables.filter { files[$0].records.count > 1 }) else { return false }
        let record = random.below(files[file].records.count)
        let own = value(.csvVersion, file, record)
        guard let other = random.one(of: known.filter { $0 != own }) else { return false }
        set(.csvVersion, file, record, to: other)
        return true
    }

    /// Moves the whole unit to another month of at least as many days as are used.
    mutating func move(to other: String) {
        for cell in cells(of: .targetMonth) where self[cell] == month { self[cell] = other }
        for cell in cells(of: .serviceDate) { self[cell] = other + self[cell].suffix(2) }
        let month = month
        renameAll { parts in if parts.values[.month] == month { parts.values[.month] = other } }
    }
}
