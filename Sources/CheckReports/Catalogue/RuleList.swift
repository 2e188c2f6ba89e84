package import CarePlanStandard

/// The catalogue as a list, one rule a line, and as JSON.
package struct RuleList {
    package static let format = "cpcheck-rules"
    package static let formatVersion = "1.0"

    package var rulesetName: String
    package var rules: [Rule]

    package init(rulesetName: String, rules: [Rule]) {
        self.rulesetName = rulesetName
        self.rules = rules
    }

    package func writeText(_ language: Language, isColoured: Bool = false, to sink: any ReportSink) throws {
        let out = TextWriter(sink, coloured: isColoured)
        let words = RuleWords(language: language)
        let head = [
            language.pick("規則", "rule"), language.pick("重さ", "severity"), language.pick("ベンダ試験", "vendor-test"),
            language.pick("段階", "stage"), language.pick("直す人", "who"),
        ]
        let rows = rules.map {
            [
                $0.id, words.severity($0.severity), words.severity($0.vendorTestSeverity), words.stage($0.stage),
                words.actor($0.who),
            ]
        }
        let widths = head.indices.map { column in
            ([head] + rows).map { $0[column].displayWidth }.max() ?? 0
        }
        func cell(_ row: [String], _ column: Int) -> String { row[column].padded(to: widths[column]) + "  " }
        func cells(_ row: [String], from first: Int) -> String {
            row.indices[first...].map { cell(row, $0) }.joined()
        }
        try out.line(0, .init(cells(head, from: 0) + language.pick("題", "title"), .dim))
        for (rule, row) in zip(rules, rows) {
            try out.line(
                0, .init(cell(row, 0), .bold), .init(cell(row, 1), TextStyle(rule.severity)),
                .init(cells(row, from: 2) + rule.title.in(language)))
        }
        try out.line()
        try out.line(
            0,
            .init(
                language.pick(
                    "規則集 \(rulesetName)　\(rules.count) 件。詳しくは cpcheck explain \(rules.first?.id ?? "")",
                    "Rule set \(rulesetName), \(rules.count) rules. More: cpcheck explain \(rules.first?.id ?? "")"),
                .dim))
        try out.finish()
    }

    package func writeJSON(to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try json.object {
            try json.member("format", Self.format)
            try json.member("formatVersion", Self.formatVersion)
            try json.object("tool") {
                try json.member("name", Tool.name)
                try json.member("version", Tool.version)
                try json.member("ruleset", rulesetName)
            }
            try json.array("rules", of: rules) { try write($0, json) }
        }
        try json.finish()
    }

    private func write(_ rule: Rule, _ json: JSONWriter) throws {
        try json.object {
            try json.member("id", rule.id)
            try json.member("slug", rule.slug)
            try json.member("severity", rule.severity.rawValue)
            try json.member("vendorTestSeverity", rule.vendorTestSeverity?.rawValue)
            try json.member("editions", rule.editions)
            try json.member("files", rule.files)
            try json.member("stage", rule.stage.rawValue)
            try json.member("who", rule.who.rawValue)
            try json.member("clause", rule.clause)
            try json.member("title", rule.title)
            try json.member("why", rule.why)
            try json.member("mend", rule.mend)
            try json.member("bad", rule.badSample)
            try json.member("good", rule.goodSample)
            try json.array("messages", of: rule.messages) { message in
                try json.object {
                    try json.member("variant", message.variant)
                    try json.member("text", message.text)
                    if let hint = message.hint { try json.member("hint", hint) }
                }
            }
            try json.member("since", rule.since)
            if !rule.changes.isEmpty { try json.array("changes", of: rule.changes) { try change($0, json) } }
        }
    }

    private func change(_ change: Rule.Change, _ json: JSONWriter) throws {
        try json.object {
            try json.member("ruleset", change.ruleset)
            try json.member("severityBefore", change.severity.rawValue)
            try json.member("vendorTestSeverityBefore", change.vendorTestSeverity?.rawValue)
            try json.member("text", change.text)
        }
    }
}
