import CarePlanStandard

/// CP422, CP426, CP501, CP806: what the values of CSVバージョン in a file say together.
///
/// - Standard: 別紙 CSVバージョン履歴
enum VersionRules {
    static func judge(_ tally: VersionTally, context: FileContext, nameEdition: String, isOtherEdition: Bool) {
        let findings = context.findings
        let known = tally.known(context.standard)
        context.facts.versions = known
        let column = context.layout.roles[.csvVersion]
        if isOtherEdition {
            context.facts.versionIsDoubtful = true
            findings.note(
                806, at: nil,
                [
                    Finding.NamedArgument("edition", .text(context.layout.edition)),
                    Finding.NamedArgument("nameEdition", .text(nameEdition)),
                ])
            return
        }
        if known.count > 1 {
            context.facts.versionIsDoubtful = true
            findings.note(501, at: tally.secondKnown(context.standard), [Finding.NamedArgument("values", .list(known))])
            return
        }
        for other in tally.others {
            let text = String(decoding: other.value, as: UTF8.self)
            let version = context.standard.csvVersion(text)
            if let version, version.status == .older, version.edition == nameEdition {
                findings.note(
                    426, column: column, count: other.count, places: other.places,
                    [Finding.NamedArgument("value", .text(text))])
                continue
            }
            if context.name.isOfOtherEdition, version?.status == .current { continue }
            if let version, version.edition != nameEdition, version.status != .withdrawn {
                context.traces.see(.otherEditionVersion)
            }
            context.facts.versionIsDoubtful = true
            let finding = Finding(
                rule: "CP422", variant: variant(version, text), severity: RuleNumber(422).severity, file: findings.file,
                edition: findings.edition, kind: findings.kind, field: column.map { context.layout.field($0) },
                count: other.count, places: other.places,
                arguments: [
                    Finding.NamedArgument("value", .words(other.shape)),
                    Finding.NamedArgument("expected", .text(tally.current)),
                ])
            findings.add(finding)
        }
    }

    /// 202410 is the month of the 4.1 notice, a mistake seen in the field.
    private static func variant(_ version: CSVVersion?, _ text: String) -> String {
        if version?.status == .withdrawn { return "withdrawn" }
        return text == "202410" ? "notice-month" : ""
    }
}
