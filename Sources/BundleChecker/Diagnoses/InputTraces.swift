import ByteSources
import CarePlanStandard

/// What the input as a whole shows: files under wrong names, documents in place of CSV, exports in two editions.
struct InputTraces {
    let standard: Standard
    let options: CheckOptions

    /// CSV files of unknown names that are looked into.
    static let lookedInto = 200

    /// What each file shows by itself.
    func ofFiles(_ entries: [FileEntry]) -> [(file: Int, traces: FileTraces)] {
        // Names that the user knows to be lost tell nothing.
        guard options.assumed == nil else { return [] }
        var result: [(file: Int, traces: FileTraces)] = []
        lazy var content = ContentKind(standard: standard, layouts: LayoutLibrary(standard))
        var looks = 0
        for (index, entry) in entries.enumerated() {
            if !entry.name.traces.isEmpty { result.append((index, entry.name.traces)) }
            switch entry.role {
            case .attachment:
                let traces = traces(ofAttachment: entry)
                if !traces.isEmpty { result.append((index, traces)) }
            case .unknownCSV:
                looks += 1
                // A name with the parts of the grammar was given by software, not by hand.
                guard looks <= Self.lookedInto, !carriesNumbers(entry.text), let source = entry.source else { continue }
                if !content.kinds(of: source, options.limits).isEmpty { result.append((index, .standardContent)) }
            case .standard: if NameTail.exists(in: entry) { result.append((index, .nameTail)) }
            case .archive, .nothing: continue
            }
        }
        return result
    }

    /// An office number or a timestamp stands in the name: ten digits in a row.
    private func carriesNumbers(_ name: String) -> Bool {
        name.utf8.split(omittingEmptySubsequences: true) { !isDigit($0) }.contains { $0.count >= 10 }
    }

    private func traces(ofAttachment entry: FileEntry) -> FileTraces {
        let ending = NameText.split(entry.text).fileExtension.lowercased()
        let archives: Set<String> = ["7z", "lzh", "rar", "gz", "tar", "tgz", "bz2", "xz", "cab"]
        if archives.contains(ending) { return .otherArchive }
        let workbooks: Set<String> = ["xlsx", "xls", "xlsm", "xlsb", "ods", "numbers", "gnumeric"]
        return entry.name.kind != nil && workbooks.contains(ending) ? .workbook : []
    }

    /// The same unit from and to the same offices for the same month, in two editions, in one folder.
    func ofUnits(_ entries: [FileEntry], _ units: [PlannedUnit]) -> [(file: Int, traces: FileTraces)] {
        guard options.assumed == nil else { return [] }
        struct Same: Hashable {
            var unit: String
            var sender: String
            var receiver: String
            var month: String?
            var root: ArraySlice<UInt8>
            var folder: [[UInt8]]
        }
        guard units.contains(where: { $0.edition != units[0].edition }) else { return [] }
        var groups: [Same: [PlannedUnit]] = [:]
        for unit in units {
            guard let definition = unit.definition, let first = unit.allFiles.first,
                let sender = unit.address.legal(.sender), let receiver = unit.address.legal(.receiver)
            else { continue }
            let path = entries[first.index].path
            let same = Same(
                unit: definition.id, sender: sender, receiver: receiver, month: unit.month,
                root: path.isRoot ? path.root.dropLast(path.name.count) : path.root[...], folder: path.folders)
            groups[same, default: []].append(unit)
        }
        return groups.values.filter { Set($0.map(\.edition)).count > 1 }.flatMap { $0 }.flatMap { unit in
            unit.allFiles.map { ($0.index, FileTraces.bothEditions) }
        }
    }
}
