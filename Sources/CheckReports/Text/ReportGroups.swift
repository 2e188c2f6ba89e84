import BundleChecker
import CarePlanStandard

/// The findings of a report by unit and file, most telling first.
struct ReportGroups {
    /// A file and what is to be said of it.
    struct FileGroup {
        var file: Int
        /// Indices into `Report.findings`.
        var findings: [Int] = []
    }

    /// A unit, or the files that belong to none.
    struct UnitGroup {
        /// Nil for the files without a unit.
        var unit: Int?
        /// Findings that name no file.
        var findings: [Int] = []
        var files: [FileGroup] = []
        /// The gravest level in it.
        var rank = ReportGroups.silent
    }

    /// Findings that name neither a file nor a unit.
    var general: [Int] = []
    var groups: [UnitGroup] = []

    private static let silent = 9

    init(_ report: Report) {
        let byFile = place(report)
        for (index, unit) in report.units.enumerated() {
            groups[index].files = unit.files.map { FileGroup(file: $0, findings: byFile[$0]) }
        }
        let inUnit = Set(report.units.flatMap(\.files))
        let loose = report.files.indices.filter { !inUnit.contains($0) }
        groups.append(UnitGroup(unit: nil, files: loose.map { FileGroup(file: $0, findings: byFile[$0]) }))
        sort(report)
    }

    /// Makes a group a unit, fills those of findings without a file, and returns the findings of each file.
    private mutating func place(_ report: Report) -> [[Int]] {
        var byFile = [[Int]](repeating: [], count: report.files.count)
        groups = report.units.indices.map { UnitGroup(unit: $0) }
        for (index, finding) in report.findings.enumerated() {
            if let file = finding.file {
                byFile[file].append(index)
            } else if let unit = finding.unit {
                groups[unit].findings.append(index)
            } else {
                general.append(index)
            }
        }
        return byFile
    }

    private mutating func sort(_ report: Report) {
        let findings = report.findings
        Self.sort(&general, findings)
        for index in groups.indices {
            Self.sort(&groups[index].findings, findings)
            for file in groups[index].files.indices { Self.sort(&groups[index].files[file].findings, findings) }
            groups[index].files.sort { a, b in
                (Self.rank(a.findings, findings), a.file) < (Self.rank(b.findings, findings), b.file)
            }
            let unit = groups[index].unit.map { report.units[$0] }
            groups[index].rank = min(
                Self.rank(groups[index].findings, findings),
                groups[index].files.first.map { Self.rank($0.findings, findings) } ?? Self.silent,
                unit?.verdict == .incomplete ? 1 : Self.silent,
                unit?.notChecked.isEmpty == false ? Self.silent - 1 : Self.silent
            )
        }
        groups = groups.filter { $0.unit != nil || !$0.files.isEmpty }
        groups.sort { ($0.rank, $0.unit ?? .max) < ($1.rank, $1.unit ?? .max) }
    }

    /// Errors, what could not be checked, warnings, infos.
    private static func rank(_ finding: Finding) -> Int {
        if finding.speaksOfInput { return 1 }
        return switch finding.severity {
        case .error: 0
        case .warning: 2
        case .info: 3
        }
    }

    private static func rank(_ indices: [Int], _ findings: [Finding]) -> Int {
        indices.map { rank(findings[$0]) }.min() ?? silent
    }

    /// By level, then what speaks of the whole file, then by place.
    private static func sort(_ indices: inout [Int], _ findings: [Finding]) {
        indices.sort { a, b in
            let one = findings[a]
            let other = findings[b]
            return (rank(one), one.places.isEmpty ? 0 : 1, a) < (rank(other), other.places.isEmpty ? 0 : 1, b)
        }
    }
}

extension ReportGroups.UnitGroup {
    /// Nothing at all to say of the unit and its files.
    func isSilent(_ report: Report) -> Bool {
        guard let unit else { return files.allSatisfy { $0.isSilent(report) } && findings.isEmpty }
        return findings.isEmpty && report.units[unit].notChecked.isEmpty && files.allSatisfy { $0.isSilent(report) }
    }
}

extension ReportGroups.FileGroup {
    func isSilent(_ report: Report) -> Bool { findings.isEmpty && report.files[file].notChecked.isEmpty }
}
