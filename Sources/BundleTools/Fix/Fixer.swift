package import BundleChecker
package import ByteSources
import CarePlanStandard

/// Makes a copy of a bundle in which is mended what cannot change the meaning of the data; all else stays a finding.
package struct Fixer: Sendable {
    private let options: CheckOptions
    private let restoresZeros: Bool

    /// Files in which nothing can be told for sure.
    private static let untouched: Set<String> = ["CP307", "CP902"]

    /// - Parameters:
    ///   - options: how the bundle is checked before and after.
    ///   - restoresZeros: puts lost zeros back (CP801).
    package init(options: CheckOptions = CheckOptions(), restoresZeros: Bool = false) {
        var options = options
        options.maxFindings = .max
        options.showValues = false
        self.options = options
        self.restoresZeros = restoresZeros
    }

    /// The mended copy, nothing of it written yet.
    package func copy(of input: BundleInput) -> FixedBundle {
        let readable = input.unpacked
        let bundle = BundlePlan(readable, standard: options.standard ?? .current, options: options)
        let before = Checker(options: options).check(readable)
        let shown = bundle.shownPaths(showPaths: options.showPaths)
        let paths = CopyPaths(bundle.entries.map(\.path))
        let names = MendedNames(bundle, paths: paths)
        let layouts = self.layouts(bundle, before)
        let zeroColumns = restoresZeros ? columns(lostZerosIn: before) : [:]
        let spared = Set(before.findings.filter { Self.untouched.contains($0.rule) }.compactMap(\.file))
        var files: [any ByteSource] = []
        var changes: [FileChanges] = []
        for (index, entry) in bundle.entries.enumerated() {
            guard let source = entry.source else { continue }
            var file = FileChanges(path: shown[index], newName: nil, changes: [:], obstacles: [])
            let name = names.name(of: index)
            if name.isMended {
                file.newName = NameText.decodeAnyhow(name.bytes)
                file.changes[.name] = 1
            } else if name.isTaken {
                file.obstacles.append(.nameTaken)
            }
            let folders = paths.folders(of: entry.path)
            let path = SourcePath(root: [], relative: Array((folders + [name.bytes]).joined(separator: [0x2F])))
            if let layout = layouts[index], !spared.contains(index) {
                let plan = MendPlan(
                    standard: bundle.standard, limits: options.limits, layout: layout,
                    zeroColumns: zeroColumns[index] ?? [])
                files.append(mended(MendedFile(path: path, original: source, plan: plan), &file))
            } else {
                files.append(CopiedFile(path: path, original: source))
            }
            if !file.isEmpty { changes.append(file) }
        }
        let copy = BundleCopy(files: files)
        var after = Checker(options: options).check(copy.input)
        after.counts.skippedLitter = before.counts.skippedLitter
        return FixedBundle(
            copy: copy, changes: changes, before: before, after: after, leftOut: input.problems)
    }

    /// The mended file, or the original where nothing is to be mended or something forbids it.
    private func mended(_ file: MendedFile, _ changes: inout FileChanges) -> any ByteSource {
        let copied = CopiedFile(path: file.path, original: file.original)
        guard let trial = try? file.trial() else { return copied }
        if let obstacle = trial.obstacle { changes.obstacles.append(obstacle) }
        guard !trial.changes.isEmpty else { return copied }
        changes.changes.merge(trial.changes) { $1 }
        changes.encoding = trial.from
        return file
    }

    /// The layout each file of records is read by: that of its content where it is another edition's (CP806).
    private func layouts(_ bundle: BundlePlan, _ report: Report) -> [Int: [Column]] {
        let swapped = Set(report.findings.filter { $0.rule == "CP806" }.compactMap(\.file))
        var layouts: [Int: [Column]] = [:]
        for file in bundle.units.flatMap(\.allFiles) where !file.kind.isImage {
            let other = file.kind.editions.first { $0 != file.edition }
            let edition = swapped.contains(file.index) ? other ?? file.edition : file.edition
            layouts[file.index] = file.kind.columns(in: edition)
        }
        return layouts
    }

    private func columns(lostZerosIn report: Report) -> [Int: Set<Int>] {
        var columns: [Int: Set<Int>] = [:]
        for finding in report.findings where finding.rule == "CP801" {
            guard let file = finding.file, let field = finding.field else { continue }
            columns[file, default: []].insert(field.no - 1)
        }
        return columns
    }
}

/// A file of a copy that is the original, byte for byte.
struct CopiedFile: ByteSource {
    let path: SourcePath
    let original: any ByteSource

    var byteCount: UInt64? { original.byteCount }

    func open() throws(SourceFailure) -> any ByteReader { try original.open() }
}

/// A mended copy and what has to be said of it.
package struct FixedBundle: Sendable {
    package var copy: BundleCopy
    /// Files that were mended, or could not be, in the order of their paths.
    package var changes: [FileChanges]
    /// What the check says of the original and of the copy.
    package var before: Report
    package var after: Report
    /// What could not be read and is not in the copy.
    package var leftOut: [BundleInput.Problem]
}
