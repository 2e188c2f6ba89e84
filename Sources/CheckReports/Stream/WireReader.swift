import BundleChecker
import CarePlanStandard

/// Makes findings of their JSON; nil where a number of a file leads nowhere, or a word is none of a closed set.
struct WireReader {
    let fileCount: Int

    /// No honest count comes near it, and no sum of counts beyond what a number holds.
    static let most = 1 << 40

    /// Numbers of files, counted from 0.
    func numbers(_ numbers: [Int]) -> [Int]? {
        let all = numbers.compactMap(number)
        return all.count == numbers.count ? all : nil
    }

    private func number(_ number: Int) -> Int? { number >= 1 && number <= fileCount ? number - 1 : nil }

    func findings(_ wires: [WireFinding]) -> [RecordedFinding]? {
        let all = wires.compactMap { wire -> RecordedFinding? in
            guard let basis = wire.basis.flatMap(RecordedFinding.Basis.init(rawValue:)), let finding = finding(wire)
            else { return nil }
            return RecordedFinding(basis: basis, finding: finding)
        }
        return all.count == wires.count ? all : nil
    }

    func finding(_ wire: WireFinding) -> Finding? {
        guard let severity = Severity(rawValue: wire.severity), Self.isRule(wire.rule),
            (1...Self.most).contains(wire.count)
        else {
            return nil
        }
        var file: Int?
        if let number = wire.file {
            guard let known = self.number(number) else { return nil }
            file = known
        }
        var related: [Finding.Related] = []
        for wire in wire.related ?? [] {
            guard let file = number(wire.file) else { return nil }
            related.append(
                .init(file: file, record: wire.record, line: wire.line, field: wire.field?.field, role: wire.role))
        }
        let arguments = (wire.arguments ?? []).compactMap(\.argument)
        return Finding(
            rule: wire.rule, variant: wire.variant ?? "", severity: severity, file: file, edition: wire.edition,
            kind: wire.kind, field: wire.field?.field, count: wire.count,
            places: (wire.places ?? []).map { .init(record: $0.record, line: $0.line, byteOffset: $0.byteOffset) },
            related: related, arguments: arguments, value: wire.value)
    }

    func tallies(_ wires: [WireTally]) -> [FindingTally]? {
        let all = wires.compactMap { wire -> FindingTally? in
            guard let severity = Severity(rawValue: wire.severity), Self.isRule(wire.rule),
                (1...Self.most).contains(wire.findings),
                (1...Self.most).contains(wire.count), let file = wire.file.flatMap(number)
            else { return nil }
            return FindingTally(
                rule: wire.rule, variant: wire.variant ?? "", severity: severity, file: file, edition: wire.edition,
                kind: wire.kind, field: wire.field?.field, findings: wire.findings, count: wire.count)
        }
        return all.count == wires.count ? all : nil
    }

    private static func isRule(_ rule: String) -> Bool { RuleCatalogue.current[rule] != nil }
}

extension WireField {
    fileprivate var field: Finding.Field { Finding.Field(no: no, name: name) }
}

extension WireFinding.Argument {
    fileprivate var argument: Finding.NamedArgument? {
        let value: Finding.Argument? =
            text.map { .text($0) } ?? number.map { .number($0) } ?? words.map { .words($0.text) }
            ?? list.map { .list($0) } ?? wordList.map { .wordList($0.map(\.text)) }
        return value.map { Finding.NamedArgument(name, $0) }
    }
}
