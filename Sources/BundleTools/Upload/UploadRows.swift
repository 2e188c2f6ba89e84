import BundleChecker
import ByteSources
import CarePlanStandard

/// Makes rows of the units that the names form.
struct UploadRows {
    private let plan: BundlePlan
    private let paths: [String]
    private let readsContent: Bool
    private let exports: RepeatedExports
    /// What keeps units from being sent, by number of the unit.
    private let obstacles: [Int: [UploadRow.Obstacle]]

    init(_ plan: BundlePlan, paths: [String], readsContent: Bool) {
        self.plan = plan
        self.readsContent = readsContent
        self.paths = paths
        exports = RepeatedExports(plan.units)
        obstacles = Self.obstacles(plan, paths)
    }

    /// The rows by destination, below it in the order in which they are imported.
    func ordered() -> [UploadRow] {
        var rows = rows().sorted { Self.sortKey($0).lexicographicallyPrecedes(Self.sortKey($1)) }
        var last: (destination: UploadRow.Party, number: Int)?
        for index in rows.indices {
            guard let destination = rows[index].destination, rows[index].timestamp != nil else { continue }
            let number = last?.destination == destination ? (last?.number ?? 0) + 1 : 1
            rows[index].importOrder = number
            last = (destination, number)
        }
        return rows
    }

    private static func sortKey(_ row: UploadRow) -> [String] {
        // What the name does not tell goes last.
        let unknown = "\u{10FFFF}"
        let destination = [row.destination?.office ?? unknown, row.destination?.serviceType ?? ""]
        let sender = [row.sender?.office ?? unknown, row.sender?.serviceType ?? ""]
        return destination + [row.timestamp ?? unknown] + sender + [row.edition]
    }

    /// One row an address.
    private func rows() -> [UploadRow] {
        var rows: [UploadRow] = []
        var places: [UnitAddress: Int] = [:]
        for (number, unit) in plan.units.enumerated() {
            let listed = self.unit(number)
            let obstacles = (obstacles[number] ?? []) + unread(listed)
            if let place = places[unit.address] {
                rows[place].take(listed, marks(unit), obstacles)
                continue
            }
            places[unit.address] = rows.count
            rows.append(
                UploadRow(
                    edition: unit.edition, sender: party(unit, .sender, .senderType),
                    destination: party(unit, .receiver, .receiverType), timestamp: unit.address.legal(.timestamp),
                    marks: marks(unit), units: [listed], obstacles: obstacles))
        }
        return rows
    }

    private func unit(_ number: Int) -> UploadUnit {
        let unit = plan.units[number]
        let members = Set(unit.members.map(\.index))
        let files = unit.allFiles.sorted { $0.index < $1.index }.map { file in
            UploadUnit.File(
                index: file.index, path: paths[file.index], kind: file.kind.id,
                bytes: plan.entries[file.index].source?.byteCount, isAside: !members.contains(file.index))
        }
        return UploadUnit(
            kind: unit.definition?.id, title: unit.definition?.title, month: unit.month, files: files,
            missing: unit.missing, age: exports.age(ofUnit: number, timestamp: unit.address.legal(.timestamp)),
            contents: readsContent ? UnitContents(of: unit, in: plan) : nil)
    }

    /// Files of a unit that turned out to be unreadable when their content was counted.
    private func unread(_ unit: UploadUnit) -> [UploadRow.Obstacle] {
        unit.files.compactMap { file in
            guard plan.entries[file.index].problem == nil, let failure = unit.contents?.failures[file.index]
            else {
                return nil
            }
            let finding = InputFindings.unreadable(failure, file: file.index)
            return UploadRow.Obstacle(rule: finding.rule, message: finding.message, files: [file.path])
        }
    }

    private func party(
        _ unit: PlannedUnit, _ office: Edition.NamePart, _ type: Edition.NamePart
    ) -> UploadRow.Party? {
        unit.address.legal(office).map { .init(office: $0, serviceType: unit.address.legal(type)) }
    }

    private func marks(_ unit: PlannedUnit) -> Set<UploadRow.Mark> {
        Set(
            unit.allFiles.map { file in
                if file.kind.isImage { return .attachments }
                return file.kind.deletes == nil ? .registers : .deletes
            })
    }

    /// Errors of names and groups, and files that cannot be read, each with every unit it speaks of.
    private static func obstacles(_ plan: BundlePlan, _ paths: [String]) -> [Int: [UploadRow.Obstacle]] {
        var unitOfFile: [Int: Int] = [:]
        for (number, unit) in plan.units.enumerated() {
            for file in unit.allFiles { unitOfFile[file.index] = number }
        }
        var obstacles: [Int: [UploadRow.Obstacle]] = [:]
        let told = plan.nameFindings + plan.groupFindings + plan.orphanFindings
        for finding in told.filter({ $0.severity == .error }) + plan.inputFindings {
            let files = [finding.file].compactMap { $0 } + finding.related.map(\.file)
            let obstacle = UploadRow.Obstacle(
                rule: finding.rule, message: finding.message, files: files.map { paths[$0] })
            for unit in Set(files.compactMap { unitOfFile[$0] })
            where obstacles[unit]?.contains(obstacle) != true {
                obstacles[unit, default: []].append(obstacle)
            }
        }
        return obstacles
    }
}

extension UploadRow {
    fileprivate mutating func take(_ unit: UploadUnit, _ more: Set<Mark>, _ obstacles: [Obstacle]) {
        units.append(unit)
        marks.formUnion(more)
        for obstacle in obstacles where !self.obstacles.contains(obstacle) { self.obstacles.append(obstacle) }
    }
}
