import BundleChecker
import CarePlanStandard

/// Writes the findings of a stream line.
struct StreamFindingWriter {
    let json: JSONWriter

    /// With what a person reads of it.
    func finding(_ recorded: RecordedFinding) throws {
        let finding = recorded.finding
        try json.object {
            try json.member("basis", recorded.basis.rawValue)
            try json.member("slug", RuleCatalogue.current[finding.rule]?.slug)
            try members(finding)
            try json.member("message", finding.message)
        }
    }

    /// Without what the rule says of it.
    func bare(_ finding: Finding) throws { try json.object { try members(finding) } }

    private func members(_ finding: Finding) throws {
        try kind(
            rule: finding.rule, variant: finding.variant, severity: finding.severity, file: finding.file,
            edition: finding.edition, kind: finding.kind, field: finding.field)
        try json.member("count", finding.count)
        if !finding.places.isEmpty {
            try json.array("places", of: finding.places) { place in
                try json.object {
                    try json.member("record", place.record)
                    try json.member("line", place.line)
                    try json.member("byteOffset", place.byteOffset)
                }
            }
        }
        if !finding.related.isEmpty { try json.array("related", of: finding.related) { try related($0) } }
        if !finding.arguments.isEmpty { try json.array("arguments", of: finding.arguments) { try argument($0) } }
        try json.member("value", finding.value)
    }

    func tally(_ tally: FindingTally) throws {
        try json.object {
            try kind(
                rule: tally.rule, variant: tally.variant, severity: tally.severity, file: tally.file,
                edition: tally.edition, kind: tally.kind, field: tally.field)
            try json.member("findings", tally.findings)
            try json.member("count", tally.count)
        }
    }

    private func kind(
        rule: String, variant: String, severity: Severity, file: Int?, edition: String?, kind: String?,
        field: Finding.Field?
    ) throws {
        try json.member("rule", rule)
        if !variant.isEmpty { try json.member("variant", variant) }
        try json.member("severity", severity.rawValue)
        try json.member("file", file.map { $0 + 1 })
        try json.member("edition", edition)
        try json.member("kind", kind)
        try self.field(field)
    }

    private func field(_ field: Finding.Field?) throws {
        guard let field else { return }
        try json.object("field") {
            try json.member("no", field.no)
            try json.member("name", field.name)
        }
    }

    private func related(_ related: Finding.Related) throws {
        try json.object {
            try json.member("file", related.file + 1)
            try json.member("record", related.record)
            try json.member("line", related.line)
            try field(related.field)
            try json.member("role", related.role)
        }
    }

    private func argument(_ argument: Finding.NamedArgument) throws {
        try json.object {
            try json.member("name", argument.name)
            switch argument.value {
            case .text(let text): try json.member("text", text)
            case .number(let number): try json.member("number", number)
            case .words(let words): try json.member("words", words)
            case .list(let items): try json.member("list", items)
            case .wordList(let items): try json.array("wordList", of: items) { try json.bilingual($0) }
            }
        }
    }
}
