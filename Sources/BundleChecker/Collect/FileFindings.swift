import CarePlanStandard
import MS932

/// Gathers the findings of one file: one a rule, level and column, with an exact count and the first places.
///
/// - Standard: spec precedence, 'Counting'
final class FileFindings {
    private struct Key: Hashable {
        var rule: UInt16
        /// 0 for the rule's own level.
        var severity: UInt8
        var column: Int
        /// Tells apart what a rule reports one by one: a key, a group, a value, a month.
        var group: Int

        init(_ rule: RuleNumber, _ severity: Severity?, _ column: Int?, _ group: Int) {
            self.rule = rule.number
            self.severity =
                switch severity {
                case nil: 0
                case .info: 1
                case .warning: 2
                case .error: 3
                }
            self.column = column ?? -1
            self.group = group
        }
    }

    /// The findings noted last, by some bits of their keys: a file may have one on every row.
    private struct Recent {
        var key: Key
        var index: Int
    }

    private static let recentSize = 64
    private let recent: UnsafeMutablePointer<Recent?>

    private var places: [Key: Int] = [:]
    private(set) var findings: [Finding] = []
    /// How often anything was noted.
    private(set) var occurrences = 0
    private let maxPlaces: Int
    let file: Int
    let edition: String?
    let kind: String?
    /// The fields of the layout, for findings that name a column.
    var layout: Layout?
    /// The record that is being looked at, set only where values may be shown.
    var shownRow: Row?

    init(file: Int, edition: String?, kind: String?, maxPlaces: Int) {
        self.file = file
        self.edition = edition
        self.kind = kind
        self.maxPlaces = maxPlaces
        recent = .allocate(capacity: Self.recentSize)
        recent.initialize(repeating: nil, count: Self.recentSize)
    }

    deinit { recent.deallocate() }

    /// Findings of a part of a file.
    convenience init(like other: FileFindings) {
        self.init(file: other.file, edition: other.edition, kind: other.kind, maxPlaces: other.maxPlaces)
        layout = other.layout
    }

    /// Takes over the findings of a part of the file.
    func absorb(_ part: FileFindings, _ shift: PlaceShift) {
        occurrences &+= part.occurrences
        for (key, index) in part.places.sorted(by: { $0.value < $1.value }) {
            var finding = part.findings[index]
            finding.places = finding.places.map(shift.callAsFunction)
            if let known = places[key] {
                findings[known].count += finding.count
                findings[known].places += finding.places.prefix(max(0, maxPlaces - findings[known].places.count))
            } else {
                places[key] = findings.count
                findings.append(finding)
            }
        }
    }

    /// Notes one occurrence. `severity` is given only where the case has another level than the rule. The closures run only for the occurrences that are kept.
    func note(
        _ rule: RuleNumber, _ variant: String = "", severity: Severity? = nil, column: Int? = nil, group: Int = 0,
        at place: @autoclosure () -> Finding.Place? = nil,
        _ arguments: @autoclosure () -> [Finding.NamedArgument] = [],
        related: @autoclosure () -> [Finding.Related] = []
    ) {
        occurrences &+= 1
        let key = Key(rule, severity, column, group)
        if let index = index(of: key) {
            findings[index].count += 1
            if findings[index].places.count < maxPlaces, let place = place() { findings[index].places.append(place) }
            return
        }
        places[key] = findings.count
        findings.append(
            Finding(
                rule: rule.id, variant: variant, severity: severity ?? rule.severity, file: file, edition: edition,
                kind: kind, field: column.flatMap { layout?.field($0) }, places: place().map { [$0] } ?? [],
                related: related(),
                arguments: arguments(), value: column.flatMap(shownValue)))
    }

    /// The finding of a key; nil where nothing was noted under it.
    private func index(of key: Key) -> Int? {
        let slot = recent + (Int(key.rule) &* 7 &+ key.column) & (Self.recentSize - 1)
        if let known = slot.pointee, known.key == key { return known.index }
        guard let index = places[key] else { return nil }
        slot.pointee = Recent(key: key, index: index)
        return index
    }

    private func shownValue(_ column: Int) -> String? {
        shownRow.map { MS932.decode($0.value(column).array) }
    }

    /// Gives the findings of a rule their arguments once the end of the file has told them.
    func setArguments(_ rule: RuleNumber, _ arguments: [Finding.NamedArgument]) {
        for index in findings.indices where findings[index].rule == rule.id { findings[index].arguments = arguments }
    }

    /// Adds a finding made elsewhere, with its own count and places.
    func add(_ finding: Finding) { findings.append(finding) }

    /// Puts occurrences that were counted apart into one finding.
    func note(
        _ rule: RuleNumber, _ variant: String = "", severity: Severity? = nil, column: Int?, count: Int,
        places: [Finding.Place], _ arguments: [Finding.NamedArgument] = [], value: String? = nil
    ) {
        guard count > 0 else { return }
        let key = Key(rule, severity, column, 0)
        if let index = self.places[key] {
            findings[index].count += count
            let all = (findings[index].places + places).sorted { $0.byteOffset ?? 0 < $1.byteOffset ?? 0 }
            findings[index].places = Array(all.prefix(maxPlaces))
            return
        }
        self.places[key] = findings.count
        findings.append(
            Finding(
                rule: rule.id, variant: variant, severity: severity ?? rule.severity, file: file, edition: edition,
                kind: kind, field: column.flatMap { layout?.field($0) }, count: count,
                places: Array(places.prefix(maxPlaces)),
                arguments: arguments, value: value))
    }

    /// Takes findings out again (a file-level rule replaced them).
    func remove(where drop: (Finding) -> Bool) {
        findings.removeAll(where: drop)
        places.removeAll()
        recent.update(repeating: nil, count: Self.recentSize)
    }
}

/// A rule by its number: what the engine's code says `402` for is CP402 of the catalogue.
package struct RuleNumber: Hashable, ExpressibleByIntegerLiteral, Sendable {
    let number: UInt16

    package init(integerLiteral value: UInt16) { number = value }

    init(_ number: UInt16) { self.number = number }

    package var id: String { "CP\(number)" }

    /// The rule's own level.
    var severity: Severity { RuleCatalogue.current[id]?.severity ?? .error }
}
