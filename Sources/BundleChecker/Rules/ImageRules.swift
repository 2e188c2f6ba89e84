import ByteSources
import CarePlanStandard

/// Images and the records that name them: CP207, CP208, CP209, CP213.
///
/// - Standard: 別紙 利用者基本情報 No.62; 4.1版 3.3 3.4
struct ImageRules {
    let units: [PlannedUnit]
    let entries: [FileEntry]
    let orphanedDetails: [(main: String, files: [UnitFile])]
    let order: [Int]

    private var images: [UnitFile] { units.flatMap(\.allFiles).filter(\.kind.isImage) }

    func judge(_ outcomes: [Int: FileOutcome]) -> (findings: [Finding], notChecked: [Int: NotChecked]) {
        var findings: [Finding] = []
        var notChecked: [Int: NotChecked] = [:]
        let all = images
        var named: Set<Int> = []
        var meant: Set<Int> = []
        for unit in units {
            for file in unit.allFiles {
                guard let outcome = outcomes[file.index], let column = imageColumn(file) else { continue }
                var missing: [Finding.Place] = []
                for reference in outcome.facts.images {
                    let hits = all.filter { answers($0, reference.name, of: file) }
                    if hits.isEmpty { missing.append(reference.place) }
                    named.formUnion(hits.map(\.index))
                }
                if !missing.isEmpty { findings.append(missingImage(file, column, missing)) }
                for wrong in outcome.facts.wrongImageNames {
                    if let image = meantImage(wrong, of: file, among: all, excluding: named.union(meant)) {
                        meant.insert(image.index)
                    }
                }
                if outcome.facts.hasLostRecord || outcome.facts.isUnread {
                    for image in unit.allFiles where image.kind.isImage {
                        notChecked[image.index] = NotChecked(rules: ["CP208"], reason: Reasons.lostRecord)
                    }
                }
            }
        }
        let orphans = Set(orphanedDetails.flatMap(\.files).map(\.index))
        for image in all where !named.contains(image.index) && !meant.contains(image.index) {
            if orphans.contains(image.index) || notChecked[image.index] != nil { continue }
            findings.append(finding(208, image))
        }
        findings += missingMains(meant)
        findings += all.compactMap(notJPEG)
        return (findings, notChecked)
    }

    private func finding(_ rule: RuleNumber, _ file: UnitFile, _ arguments: [Finding.NamedArgument] = []) -> Finding {
        Finding(
            rule: rule.id, severity: rule.severity, file: file.index, edition: file.edition, kind: file.kind.id,
            arguments: arguments)
    }

    private func imageColumn(_ file: UnitFile) -> Finding.Field? {
        let columns = file.kind.columns(in: file.edition)
        return columns.firstIndex { $0.role == .imageName }.map { Finding.Field(no: $0 + 1, name: columns[$0].name) }
    }

    /// The image of that name, or of that number with the same sender and receiver (its name is CP107 or CP213).
    private func answers(_ image: UnitFile, _ name: String, of file: UnitFile) -> Bool {
        if image.name.canonical.uppercased() == name { return true }
        let sides: [Edition.NamePart] = [.sender, .senderType, .receiver, .receiverType]
        guard let serial = image.name.parts[.serial]?.text, name.dropLast(4).hasSuffix("_" + serial) else {
            return false
        }
        return sides.allSatisfy { image.name.parts[$0]?.text == file.name.parts[$0]?.text }
    }

    private func missingImage(_ file: UnitFile, _ field: Finding.Field, _ places: [Finding.Place]) -> Finding {
        Finding(
            rule: "CP207", severity: RuleNumber(207).severity, file: file.index, edition: file.edition,
            kind: file.kind.id, field: field, count: places.count, places: places)
    }

    /// The image that a name of the wrong form must have meant (CP524): of that very name, else of that number in the
    /// unit, else any in the unit.
    private func meantImage(
        _ wrong: [UInt8], of file: UnitFile, among all: [UnitFile], excluding taken: Set<Int>
    ) -> UnitFile? {
        let free = all.filter { !taken.contains($0.index) }
        let text = NameText.decode(wrong)?.uppercased() ?? ""
        if let same = free.first(where: { $0.name.canonical.uppercased() == text }) { return same }
        let unit = free.filter { UnitAddress($0, grammar: []) == UnitAddress(file, grammar: []) }
        let digits = text.split { !($0.isASCII && $0.isNumber) }.last.map(String.init) ?? ""
        return unit.first { $0.name.parts[.serial]?.text == digits } ?? unit.first
    }

    // MARK: CP213

    private func missingMains(_ meant: Set<Int>) -> [Finding] {
        orphanedDetails.compactMap { orphan in
            let files = orphan.files.filter { !meant.contains($0.index) }
            guard let file = files.min(by: { order[$0.index] < order[$1.index] }) else { return nil }
            return finding(213, file, [Finding.NamedArgument("main", .text(orphan.main))])
        }
    }

    // MARK: CP209

    private func notJPEG(_ image: UnitFile) -> Finding? {
        guard let source = entries[image.index].source, Signature.of(source) != .jpeg else { return nil }
        return finding(209, image)
    }
}
