import CarePlanStandard

/// What bundles found by comparing the content of their files with what else lay in them: what of it still holds where
/// bundles come together.
struct ComparedFindings {
    let plan: BundlePlan
    let files: MergedFiles
    private let doubtful: Set<Int>
    private let apartFiles: Set<Int>
    private let pairs: [(deletion: Int, data: Int)]

    /// - Parameters:
    ///   - apart: units whose files were checked apart.
    ///   - pairs: deletions, and data that lies there with an earlier timestamp.
    init(plan: BundlePlan, files: MergedFiles, apart: Set<Int>, pairs: [(UnitFile, UnitFile, [Role])]) {
        self.pairs = pairs.map { ($0.0.index, $0.1.index) }
        self.plan = plan
        self.files = files
        apartFiles = Set(apart.flatMap { plan.units[$0].allFiles.map(\.index) })
        doubtful = Self.doubtful(plan, files)
    }

    /// The findings that hold over all bundles.
    var kept: [Finding] {
        let comparedDeletions = Set(pairs.filter { files.areTogether($0.deletion, $0.data) }.map(\.deletion))
        return files.compared.filter { finding in
            guard let file = finding.file else { return true }
            switch finding.rule {
            case "CP207", "CP208": return !apartFiles.contains(file) && !doubtful.contains(file)
            case "CP209": return !plan.seconds.contains(file)
            case "CP216": return comparedDeletions.contains(file)
            default: return true
            }
        }
    }

    /// Deletions of data that was checked apart from them.
    var deletionsApart: [(file: Int, note: NotChecked)] {
        Set(pairs.filter { !files.areTogether($0.deletion, $0.data) }.map(\.deletion)).sorted().map {
            ($0, NotChecked(rules: ["CP216"], reason: Reasons.deletionApart))
        }
    }

    /// Files of which cannot be told whether records and images answer one another.
    var doubtfulImages: [(file: Int, note: NotChecked)] {
        doubtful.subtracting(apartFiles).sorted().map {
            ($0, NotChecked(rules: ["CP207", "CP208"], reason: Reasons.imageApart))
        }
    }

    /// Images that no record names in one bundle, and files whose records name other images in another one, between the
    /// same offices.
    private static func doubtful(_ plan: BundlePlan, _ files: MergedFiles) -> Set<Int> {
        struct Sides: Hashable {
            var edition: String
            var parts: [String?]
        }
        var unnamed: [Sides: [Int]] = [:]
        var asking: [Sides: [Int]] = [:]
        let parts: [Edition.NamePart] = [.sender, .senderType, .receiver, .receiverType]
        func sides(_ file: Int) -> Sides {
            let name = plan.entries[file].name
            return Sides(edition: name.edition ?? "", parts: parts.map { name.parts[$0]?.text })
        }
        for finding in files.compared {
            guard let file = finding.file else { continue }
            if finding.rule == "CP208" { unnamed[sides(file), default: []].append(file) }
            if finding.rule == "CP207" { asking[sides(file), default: []].append(file) }
        }
        for file in files.withWrongImageNames { asking[sides(file), default: []].append(file) }
        var found: Set<Int> = []
        for (sides, images) in unnamed {
            for other in asking[sides] ?? [] {
                let strangers = images.filter { !files.areTogether($0, other) }
                guard !strangers.isEmpty else { continue }
                found.formUnion(strangers)
                found.insert(other)
            }
        }
        return found
    }
}
