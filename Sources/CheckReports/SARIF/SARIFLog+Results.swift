import BundleChecker
import CarePlanStandard
import CheckPolicy

/// One finding a result.
extension SARIFLog {
    func writeResult(_ item: JudgedFinding) throws {
        let finding = item.finding
        try json.line {
            try json.member("ruleId", finding.rule)
            try json.member("ruleIndex", ruleIndex[finding.rule])
            try json.member("kind", finding.speaksOfInput ? "open" : "fail")
            try json.member("level", finding.speaksOfInput ? "none" : item.gateSeverity?.sarifLevel ?? "note")
            let hint = finding.hint(in: words.language)
            try text("message", finding.message(in: words.language) + (hint.isEmpty ? "" : " " + hint))
            if let file = finding.file {
                try json.key("locations")
                try json.array {
                    try json.object {
                        try physical(file, line: finding.line, byteOffset: finding.byteOffset)
                        try logical(finding)
                    }
                }
            }
            try json.member("occurrenceCount", max(1, finding.count))
            try related(finding)
            try json.object("partialFingerprints") { try json.member("cpcheck/v1", finding.fingerprint) }
            if judged.outcome.baseline != nil, !finding.speaksOfInput {
                try json.member("baselineState", item.suppression?.source == .baseline ? "unchanged" : "new")
            }
            if tellsSuppressions { try suppressions(item.suppression) }
            try json.object("properties") { try properties(item) }
        }
    }

    private func properties(_ item: JudgedFinding) throws {
        let finding = item.finding
        try json.member("severity", finding.severity.rawValue)
        if !finding.speaksOfInput {
            try json.member("gateSeverity", item.gateSeverity?.rawValue ?? GateLevel.off.rawValue)
        }
        try json.member("failsGate", item.failsGate)
        if !finding.variant.isEmpty { try json.member("variant", finding.variant) }
        try json.member("unit", finding.unit.map { report.units[$0].id })
        try json.member("record", finding.record)
        try json.member("value", finding.value)
    }

    private func suppressions(_ suppression: Suppressed?) throws {
        try json.key("suppressions")
        try json.array {
            guard let suppression else { return }
            try json.object {
                try json.member("kind", "external")
                try json.member("justification", words.suppression(suppression))
                try json.object("properties") {
                    try json.member("by", suppression.source.rawValue)
                    try json.member("until", suppression.until?.text)
                }
            }
        }
    }

    /// The next places of the same deviation, and the other places that the finding speaks of.
    private func related(_ finding: Finding) throws {
        let places = finding.file == nil ? [] : finding.places.dropFirst()
        guard !places.isEmpty || !finding.related.isEmpty else { return }
        try json.key("relatedLocations")
        try json.array {
            for place in places {
                try json.object {
                    try physical(finding.file!, line: place.line, byteOffset: place.byteOffset)
                    try text("message", words.language.list(words.place(record: place.record, line: place.line)))
                }
            }
            for related in finding.related {
                try json.object {
                    try physical(related.file, line: related.line, byteOffset: nil)
                    try text("message", words.related(related, in: report))
                }
            }
        }
    }

    private func logical(_ finding: Finding) throws {
        guard let field = finding.field else { return }
        try json.key("logicalLocations")
        try json.array {
            try json.object {
                try json.member("name", words.column(field))
                try json.member("fullyQualifiedName", finding.kind.map { "\($0):\(field.no)" })
                try json.member("kind", "member")
            }
        }
    }
}

extension Severity {
    var sarifLevel: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }
}
