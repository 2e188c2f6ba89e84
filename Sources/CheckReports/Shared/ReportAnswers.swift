import BundleChecker
import CarePlanStandard

/// What a caller asks first: can it be sent, will it be taken in, is the content to be looked at.
///
/// Answered from the stages of the rules and the standard's severities; no policy changes an answer.
struct ReportAnswers {
    /// Yes and no, or that it cannot be told.
    enum Answer {
        case yes, no, unknown
    }

    /// The findings of one stage.
    struct Stage {
        var error = 0, warning = 0, info = 0
        /// Findings by rule and level, gravest first.
        var rules: [RuleTotal] = []

        fileprivate mutating func add(_ total: RuleTotal) {
            switch total.severity {
            case .error: error += total.findings
            case .warning: warning += total.findings
            case .info: info += total.findings
            }
            if let place = rules.firstIndex(where: { $0.rule == total.rule && $0.severity == total.severity }) {
                rules[place].findings += total.findings
            } else {
                rules.append(total)
            }
        }

        fileprivate mutating func sort() { rules.sort { ($1.severity, $0.rule) < ($0.severity, $1.rule) } }
    }

    private(set) var send = Stage()
    private(set) var taking = Stage()
    private(set) var content = Stage()
    /// What speaks of the input (CP212, CP9xx).
    private(set) var input = Stage()
    /// True when something was not looked into at all.
    let isOpen: Bool

    /// No file can be sent as it is, or all can.
    var canBeSent: Answer { send.error > 0 ? .no : isOpen ? .unknown : .yes }

    /// An import is expected to fail, or to succeed.
    var isTakenIn: Answer { taking.error > 0 ? .no : isOpen ? .unknown : .yes }

    /// Findings of the content that somebody should look at.
    var contentToLookAt: Int { content.error + content.warning }

    /// The answers for the whole input.
    init(_ report: Report) {
        let faulty =
            report.findings.filter { $0.severity == .error }.compactMap(\.file)
            + report.unlisted.filter { $0.severity == .error }.compactMap(\.file)
        let wasNotOpened = faulty.contains { report.files[$0].wasNotLookedInto }
        let isCut = !report.complete || report.verdict == .incomplete || report.counts.incomplete > 0
        self.init(report.totals, isOpen: isCut || wasNotOpened)
    }

    /// The answers for one unit, from its findings and from what was counted of those not kept.
    init(_ totals: [RuleTotal], isOpen: Bool) {
        self.isOpen = isOpen
        for total in totals { add(total) }
        send.sort()
        taking.sort()
        content.sort()
        input.sort()
    }

    private mutating func add(_ total: RuleTotal) {
        switch RuleCatalogue.current[total.rule]?.stage {
        case .read: input.add(total)
        case .send: send.add(total)
        case .import: taking.add(total)
        case .content, nil: content.add(total)
        }
    }

    /// The answers for each unit of a report.
    static func units(of report: Report) -> [ReportAnswers] {
        var totals = report.units.map { _ in [RuleTotal]() }
        for finding in report.findings {
            guard let unit = finding.unit else { continue }
            totals[unit].append(RuleTotal(rule: finding.rule, severity: finding.severity, findings: 1))
        }
        for tally in report.unlisted {
            guard let unit = tally.file.flatMap({ report.files[$0].unit }) else { continue }
            totals[unit].append(RuleTotal(rule: tally.rule, severity: tally.severity, findings: tally.findings))
        }
        return zip(report.units, totals).map { unit, totals in
            let isUnread = unit.files.contains { report.files[$0].wasNotLookedInto }
            return ReportAnswers(totals, isOpen: unit.verdict == .incomplete || isUnread)
        }
    }
}

extension FileReport {
    /// True when nothing in the file was checked.
    fileprivate var wasNotLookedInto: Bool { notChecked.contains { $0.rules.isEmpty } }
}
