import ByteSources
import CarePlanStandard

/// Images and the records that name them: CP207, CP208, CP209, CP213.
///
/// - Standard: 別紙 利用者基本情報 No.62; 4.1版 3.3 3.4
struct ImageRules {
    private let units: [PlannedUnit]
    private let entries: [FileEntry]
    private let orphanedDetails: [(mains: [String], files: [UnitFile])]
    private let order: [Int]
    /// Images of the input, second copies of one apart.
    private let images: [UnitFile]
    private let byName: [String: [UnitFile]]
    private let bySides: [Sides: [UnitFile]]
    private let unitOf: [Int: Int]
    /// Members of a ZIP that are known to be unreadable.
    private let unread: Set<Int>

    /// Sender, receiver and number: what an image keeps when its extension or timestamp is wrong.
    private struct Sides: Hashable {
        var parts: [String?]
        var serial: String
    }

    /// - Parameter copies: files that are second ones of a name (CP112, CP113).
    init(
        units: [PlannedUnit], entries: [FileEntry], orphanedDetails: [(mains: [String], files: [UnitFile])],
        copies: Set<Int>, unread: Set<Int>, order: [Int]
    ) {
        self.units = units
        self.entries = entries
        self.orphanedDetails = orphanedDetails
        self.order = order
        self.unread = unread
        images = units.flatMap(\.allFiles).filter { $0.kind.isImage && !copies.contains($0.index) }
        byName = Dictionary(grouping: images) { $0.name.canonical.uppercased() }
        bySides = Dictionary(grouping: images) {
            Sides(parts: Self.sides($0), serial: $0.name.parts[.serial]?.text ?? "")
        }
        unitOf = Dictionary(
            units.enumerated().flatMap { number, unit in unit.allFiles.map { ($0.index, number) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static func sides(_ file: UnitFile) -> [String?] {
        let parts: [Edition.NamePart] = [.sender, .senderType, .receiver, .receiverType]
        return parts.map { file.name.parts[$0]?.text }
    }

    /// What was found of images.
    struct Outcome {
        var findings: [Finding] = []
        var notChecked: [Int: NotChecked] = [:]
        /// Images that a name of the wrong form must have meant.
        var meant: Set<Int> = []
    }

    /// - Parameter files: what was read, by file.
    func judge(_ files: [ReadFile?]) -> Outcome {
        var findings: [Finding] = []
        var notChecked: [Int: NotChecked] = [:]
        var named: Set<Int> = []
        let orphans = Set(orphanedDetails.flatMap(\.files).map(\.index))
        let naming = units.flatMap(\.allFiles).filter { !($0.kind.isImage) && files[$0.index] != nil }
        for file in naming {
            // Few files name images or have lost records: the others are not looked at any further.
            guard let facts = files[file.index]?.facts,
                !facts.images.isEmpty || facts.hasLostRecord || facts.isUnread, let column = imageColumn(file)
            else { continue }
            var missing: [Finding.Place] = []
            for reference in facts.images {
                let hits = answers(reference.name, of: file, orphans)
                if hits.isEmpty { missing.append(reference.place) }
                named.formUnion(hits)
            }
            if !missing.isEmpty { findings.append(missingImage(file, column, missing)) }
            if facts.hasLostRecord || facts.isUnread, let unit = unitOf[file.index] {
                for image in images where unitOf[image.index] == unit {
                    notChecked[image.index] = NotChecked(rules: ["CP208"], reason: Reasons.lostRecord)
                }
            }
        }
        var meant: Set<Int> = []
        for file in naming {
            for wrong in files[file.index]?.facts.wrongImageNames ?? [] {
                if let image = meantImage(wrong, of: file, excluding: named.union(meant)) { meant.insert(image.index) }
            }
        }
        for image in images where !named.contains(image.index) && !meant.contains(image.index) {
            if orphans.contains(image.index) || notChecked[image.index] != nil { continue }
            findings.append(finding(208, image))
        }
        findings += Self.missingMains(orphanedDetails, meant: meant, order: order)
        for image in images {
            do throws(SourceFailure) {
                if try isOtherThanJPEG(image) { findings.append(finding(209, image)) }
            } catch {
                findings.append(InputFindings.unreadable(error, file: image.index))
                notChecked[image.index] = NotChecked(rules: [], reason: Reasons.unreadable)
            }
        }
        return Outcome(findings: findings, notChecked: notChecked, meant: meant)
    }

    private func finding(_ rule: RuleNumber, _ file: UnitFile, _ arguments: [Finding.NamedArgument] = []) -> Finding {
        Self.finding(rule, file, arguments)
    }

    private static func finding(_ rule: RuleNumber, _ file: UnitFile, _ arguments: [Finding.NamedArgument]) -> Finding {
        Finding(
            rule: rule.id, severity: rule.severity, file: file.index, edition: file.edition, kind: file.kind.id,
            arguments: arguments)
    }

    private func imageColumn(_ file: UnitFile) -> Finding.Field? {
        let columns = file.kind.columns(in: file.edition)
        return columns.firstIndex { $0.role == .imageName }.map { Finding.Field(no: $0 + 1, name: columns[$0].name) }
    }

    /// The images a name stands for: of that very name; else of that number with the same sender and receiver, where its
    /// own name has a fault that is told already; else one of the unit whose name does not tell its number or sides.
    private func answers(_ name: String, of file: UnitFile, _ orphans: Set<Int>) -> [Int] {
        if let same = byName[name] { return same.map(\.index) }
        let serial = String(name.dropLast(4).suffix(4))
        let alike = (bySides[Sides(parts: Self.sides(file), serial: serial)] ?? []).filter {
            !$0.name.findings.isEmpty || orphans.contains($0.index) || unitOf[$0.index] == unitOf[file.index]
        }
        if !alike.isEmpty { return alike.map(\.index) }
        let doubtful = images.filter { image in
            guard unitOf[image.index] == unitOf[file.index] else { return false }
            let number = image.name.parts[.serial]?.text
            let hasDoubt = image.name.isMalformed || image.name.parts.values.contains { !$0.isLegal }
            return hasDoubt && (number == nil || number == serial)
        }
        return doubtful.map(\.index)
    }

    private func missingImage(_ file: UnitFile, _ field: Finding.Field, _ places: [Finding.Place]) -> Finding {
        Finding(
            rule: "CP207", severity: RuleNumber(207).severity, file: file.index, edition: file.edition,
            kind: file.kind.id, field: field, count: places.count, places: places)
    }

    /// The image that a name of the wrong form must have meant (CP524): of that very name, else of that number in the
    /// unit, else any in the unit.
    private func meantImage(_ wrong: [UInt8], of file: UnitFile, excluding taken: Set<Int>) -> UnitFile? {
        let text = NameText.decode(wrong)?.uppercased() ?? ""
        if let same = byName[text]?.first(where: { !taken.contains($0.index) }) { return same }
        let free = images.filter { !taken.contains($0.index) }
        let address = UnitAddress(file, grammar: [])
        let unit = free.filter { UnitAddress($0, grammar: []) == address || unitOf[$0.index] == unitOf[file.index] }
        let digits = text.split { !($0.isASCII && $0.isNumber) }.last.map(String.init) ?? ""
        return unit.first { $0.name.parts[.serial]?.text == digits } ?? unit.first
    }

    // MARK: CP213

    /// - Parameter meant: images that are told of by CP524 already.
    static func missingMains(
        _ orphanedDetails: [(mains: [String], files: [UnitFile])], meant: Set<Int>, order: [Int]
    ) -> [Finding] {
        orphanedDetails.compactMap { orphan in
            let files = orphan.files.filter { !meant.contains($0.index) }
            guard let file = files.min(by: { order[$0.index] < order[$1.index] }) else { return nil }
            return finding(213, file, [Finding.NamedArgument("main", .list(orphan.mains))])
        }
    }

    // MARK: CP209

    private func isOtherThanJPEG(_ image: UnitFile) throws(SourceFailure) -> Bool {
        guard !unread.contains(image.index), let source = entries[image.index].source else { return false }
        return Signature(try source.open().readFully(16)) != .jpeg
    }
}
