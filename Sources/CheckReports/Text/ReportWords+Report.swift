import BundleChecker
import CarePlanStandard
import CheckPolicy

/// What the formats for people say alike of a whole report.
extension ReportWords {
    /// What was read: `ファイル 3、レコード 22、送信単位 1`.
    func input(_ counts: Report.Counts) -> String {
        var parts = [
            pick("ファイル \(number(counts.files))", count(counts.files, "", "file")),
            pick("レコード \(number(counts.records))", count(counts.records, "", "record")),
            pick("送信単位 \(number(counts.units))", count(counts.units, "", "send unit")),
        ]
        if counts.skippedLitter > 0 {
            let litter = counts.skippedLitter
            parts.append(
                pick("対象外のOSのファイル \(number(litter))", "skipped: " + count(litter, "", "file") + " of the system"))
        }
        return language.list(parts)
    }

    /// How many findings of each level: `エラー 4、警告 1、情報 0`.
    func levels(_ counts: Report.Counts) -> String {
        var parts = [
            (severity(.error), counts.error), (severity(.warning), counts.warning), (severity(.info), counts.info),
        ]
        if counts.incomplete > 0 { parts.append((pick("未完了", "incomplete"), counts.incomplete)) }
        if counts.suppressed > 0 { parts.append((pick("抑止", "suppressed"), counts.suppressed)) }
        return language.list(parts.map { pick("\($0) \(number($1))", "\(number($1)) \($0)") })
    }

    /// The standard's word, what is left open, and the gate where it says something else.
    func verdict(of judged: JudgedReport) -> String {
        var text = verdict(judged.report.verdict)
        if judged.report.verdict == .nonconforming, !judged.isComplete {
            text += pick("（検査していないものがあります）", " (and something was not checked)")
        }
        if judged.passed != (judged.report.verdict != .nonconforming) {
            text += pick("（合否: \(gate(of: judged))）", " (gate: \(gate(of: judged)))")
        }
        return text
    }

    /// Whether the gate passed, and which gate it is.
    func gate(of judged: JudgedReport) -> String {
        let word = judged.passed ? pick("合格", "passed") : pick("不合格", "failed")
        let gate = "--profile \(judged.gate.profile.rawValue) --fail-on \(judged.gate.failOn.rawValue)"
        return word + pick("、", ", ") + gate
    }

    /// That findings were left out; nil where none was.
    func truncation(_ report: Report) -> String? {
        guard report.truncatedFindings > 0 else { return nil }
        let left = number(report.truncatedFindings)
        return pick(
            "指摘が多いため \(left) 件を省きました（件数には入っています。--max-findings で増やせます）",
            "\(left) findings left out of the list (they are counted; see --max-findings)")
    }

    /// That the report was made with another standard, or may hold personal data.
    func warnings(_ report: Report) -> [String] {
        var result: [String] = []
        if report.standardIsCustom {
            let digest = report.standardDigest.map { " (\($0))" } ?? ""
            result.append(
                pick("注意: 利用者が指定した仕様定義による検査です\(digest)", "Note: checked by a custom standard\(digest)"))
        }
        if report.showsValues {
            result.append(
                pick(
                    "注意: この報告には記録の値（個人情報）が含まれることがあります",
                    "Note: this report may hold values of records (personal data)"))
        }
        return result
    }

    /// Program, rule set and editions.
    func head(_ report: Report) -> String {
        let editions = language.list(report.editions)
        return pick(
            "\(Tool.name) \(Tool.version)　規則集 \(report.rulesetName)　標準仕様 \(editions)",
            "\(Tool.name) \(Tool.version), rule set \(report.rulesetName), standard \(editions)")
    }

    /// What the unit is, who sends it to whom, for which month, and when it was made.
    func summary(_ unit: UnitReport) -> String {
        let title = language == .ja ? unit.title ?? unit.kind : unit.kind
        let unknown = pick("不明", "unknown")
        var parts = [title ?? pick("送信単位にならないファイル", "files that form no unit")]
        if let edition = unit.edition { parts[0] += " (\(edition))" }
        parts.append("\(unit.sender ?? unknown) → \(unit.receiver ?? unknown)")
        if let month = unit.month { parts.append(self.month(month)) }
        if let timestamp = unit.timestamp { parts.append(self.timestamp(timestamp)) }
        return parts.joined(separator: "  ")
    }

    /// Why a finding is suppressed and until when.
    func suppression(_ suppressed: Suppressed) -> String {
        guard suppressed.source == .configuration else {
            return pick("ベースラインで受け入れ済み", "accepted by the baseline")
        }
        return suppressed.reason + (suppressed.until.map { pick("（\($0.text) まで）", " (until \($0.text))") } ?? "")
    }

    /// The level of a finding for the gate; empty for what speaks of the input.
    func gateLevel(_ item: JudgedFinding) -> String {
        guard !item.finding.speaksOfInput else { return "" }
        return item.gateSeverity.map(severity) ?? pick("対象外", "off")
    }

    /// What the policy did beyond single findings, a sentence each.
    func policy(_ outcome: PolicyOutcome) -> [String] {
        var result: [String] = []
        if !outcome.suppressions.isEmpty {
            func count(_ state: SuppressionOutcome.State) -> String {
                number(outcome.suppressions.count { $0.state == state })
            }
            result.append(
                pick(
                    "設定の抑止: 使用 \(count(.used))、未使用 \(count(.unused))、期限切れ \(count(.expired))",
                    "suppressions: \(count(.used)) used, \(count(.unused)) unused, \(count(.expired)) expired"))
        }
        if let baseline = outcome.baseline { result.append(summary(of: baseline)) }
        return result
    }

    /// Rules that were not checked and why.
    func text(_ item: NotChecked) -> String {
        (item.rules.isEmpty ? "" : rules(item.rules) + pick("：", ": ")) + item.reason.in(language)
    }
}

/// What they say alike of places.
extension ReportWords {
    /// The first place in full, the next ones by number, and how many there are; nil for a finding about a whole file.
    func places(_ finding: Finding) -> String? {
        var parts = place(record: finding.record, line: finding.line)
        if parts.isEmpty, let offset = finding.byteOffset {
            parts = [pick("\(number(Int(clamping: offset))) バイト目", "byte \(number(Int(clamping: offset)))")]
        }
        if let field = finding.field { parts.append(column(field)) }
        let first = language.list(parts)
        guard finding.count > 1 else { return parts.isEmpty ? nil : first }
        let total = pick("計 \(number(finding.count)) 件", "\(number(finding.count)) in all")
        let others = finding.places.dropFirst().compactMap(\.record).map(String.init)
        guard !parts.isEmpty else { return total }
        guard !others.isEmpty else { return first + pick("（\(total)）", " (\(total))") }
        let more = finding.count > finding.places.count ? " …" : ""
        let list = language.list(others)
        return first + pick("、ほかレコード \(list)\(more)（\(total)）", ", also records \(list)\(more) (\(total))")
    }

    func place(record: Int?, line: Int?) -> [String] {
        var parts: [String] = []
        if let record { parts.append(pick("レコード \(record)", "record \(record)")) }
        if let line { parts.append(pick("行 \(line)", "line \(line)")) }
        return parts
    }

    func column(_ field: Finding.Field) -> String { "No.\(field.no) \(field.name)" }

    func related(_ related: Finding.Related, in report: Report) -> String {
        var parts = [report.files[related.file].path] + place(record: related.record, line: related.line)
        if let field = related.field { parts.append(column(field)) }
        return language.list(parts) + pick("（\(role(related.role))）", " (\(related.role))")
    }
}
