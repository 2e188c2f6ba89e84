import BundleChecker
import CarePlanStandard

/// Which files of one or two inputs stand on which side.
struct ComparisonSources {
    /// A file of the standard in one of the inputs.
    struct Item {
        var input: Int
        var file: UnitFile
        var path: String
        var timestamp: String? { file.name.legal(.timestamp) }
        var isResult: Bool { file.kind.side == .result }
    }

    let mode: Comparison.Mode
    private(set) var left: [Item] = []
    private(set) var right: [Item] = []
    private(set) var setAside: [SetAsideFile] = []

    /// - Parameter onlyExports: plans are held against plans and results against results, whatever else there is.
    init(_ plans: [BundlePlan], showPaths: Bool, onlyExports: Bool) {
        var items: [Item] = []
        for (number, plan) in plans.enumerated() {
            let paths = plan.shownPaths(showPaths: showPaths)
            for file in plan.units.flatMap(\.allFiles).sorted(by: { $0.index < $1.index }) {
                let path = paths[file.index]
                if file.kind.deletes != nil {
                    setAside.append(SetAsideFile(path: path, reason: .deletion))
                } else if ServiceColumns.exist(in: file.kind, edition: file.edition) {
                    if plan.entries[file.index].source == nil {
                        setAside.append(SetAsideFile(path: path, reason: .unreadable))
                    } else if plan.seconds.contains(file.index) || plan.copies.contains(file.index) {
                        setAside.append(SetAsideFile(path: path, reason: .sameName))
                    } else {
                        items.append(Item(input: number, file: file, path: path))
                    }
                }
            }
        }
        let has = { (input: Int, isResult: Bool) in
            items.contains { $0.input == input && $0.isResult == isResult }
        }
        let last = plans.count - 1
        // The plan first, as the command asks for; else the other way round.
        let planInput = has(0, false) && has(last, true) ? 0 : last
        mode = !onlyExports && has(planInput, false) && has(last - planInput, true) ? .planAndActuals : .exports
        if mode == .planAndActuals {
            takePlanAndActuals(items, planInput: planInput, resultInput: last - planInput)
        } else if plans.count == 2 {
            left = items.filter { $0.input == 0 }
            right = items.filter { $0.input == 1 }
        } else {
            takeNewestTwo(items)
        }
    }

    private mutating func takePlanAndActuals(_ items: [Item], planInput: Int, resultInput: Int) {
        for item in items {
            if !item.isResult, item.input == planInput {
                left.append(item)
            } else if item.isResult, item.input == resultInput {
                right.append(item)
            } else {
                setAside.append(SetAsideFile(path: item.path, reason: .otherSide))
            }
        }
    }

    /// One input with several exports: of each month and address the newest against the one before it.
    private mutating func takeNewestTwo(_ items: [Item]) {
        for group in Self.exports(items) {
            let ordered = group.sorted { ($0.timestamp ?? "", $0.file.index) > ($1.timestamp ?? "", $1.file.index) }
            guard ordered.count > 1 else {
                setAside += ordered.map { SetAsideFile(path: $0.path, reason: .onlyExport) }
                continue
            }
            right.append(ordered[0])
            left.append(ordered[1])
            setAside += ordered.dropFirst(2).map { SetAsideFile(path: $0.path, reason: .olderExport) }
        }
        left.sort { $0.file.index < $1.file.index }
        right.sort { $0.file.index < $1.file.index }
    }

    /// Files of one kind, month and address; editions whose names carry no service types agree with all types.
    private static func exports(_ items: [Item]) -> [[Item]] {
        let offices = Dictionary(grouping: items) { item in
            [item.file.kind.id, item.file.month] + [.sender, .receiver].map { item.file.name.legal($0) }
        }
        return offices.values.flatMap { group -> [[Item]] in
            let types = { (item: Item) in [.senderType, .receiverType].map { item.file.name.legal($0) } }
            if group.contains(where: { types($0).contains(nil) }) { return [group] }
            return Array(Dictionary(grouping: group, by: types).values)
        }
    }
}
