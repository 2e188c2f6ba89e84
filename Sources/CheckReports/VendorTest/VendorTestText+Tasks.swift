import BundleChecker
import BundleTools
import CarePlanStandard
import CheckPolicy
import VendorTest

/// The scenarios of a pattern, each with what is against it.
extension VendorTestTextPage {
    private var listed: Int { VendorTestText.listedItems }

    func pattern(_ pattern: PatternResult) throws {
        try out.line()
        try out.line(
            0, .init("■ \(pattern.pattern.id) \(words.document(pattern.pattern))  ", .bold),
            .init(pattern.verdict.title.in(language), Self.style(pattern.verdict)))
        for task in pattern.tasks { try self.task(task) }
    }

    private func task(_ task: TaskResult) throws {
        try out.line(
            2, .init(task.task.id, .bold),
            .init("  \(words.side(task.task))  \(task.task.title.in(language))  "),
            .init(words.verdict(task), Self.style(task.verdict)))
        let evidence = words.evidence(task)
        if !evidence.isEmpty { try out.line(4, .init(evidence, .dim)) }
        for reason in task.reasons { try out.line(4, .init(reason.in(language))) }
        try deviations(task)
        try findings(task)
        try failures(task)
        if let upload = task.upload { try self.upload(upload) }
    }

    private func deviations(_ task: TaskResult) throws {
        for deviation in task.deviations.prefix(listed) {
            try out.line(4, .init(words.kind(deviation.kind), .red), .init("  " + words.sentence(deviation)))
        }
        try rest(task.deviationCount - min(listed, task.deviations.count))
    }

    private func findings(_ task: TaskResult) throws {
        guard let judged = task.report else { return }
        let told = judged.gravestFirst.filter { judged.judged($0).level != .info }
        for index in told.prefix(listed) {
            let finding = judged.report.findings[index]
            let place = [finding.file.map { judged.report.files[$0].path }, words.words.places(finding)]
            try out.line(
                4, .init(words.level(judged.judged(index)), words.style(judged.judged(index))),
                .init("  \(finding.rule) ", .bold), .init(finding.message(in: language)),
                .init("  " + language.list(place.compactMap { $0 }), .dim))
        }
        try rest(told.count - listed)
    }

    private func failures(_ task: TaskResult) throws {
        guard let checks = task.checks else { return }
        for line in checks.failures.prefix(listed) {
            try out.line(4, .init(CheckLine.Mark.failed.rawValue, .red), .init("  \(line.id) \(words.failure(line))"))
        }
        try rest(checks.failures.count - listed)
    }

    /// The client's list in short: a line a row.
    private func upload(_ list: UploadList) throws {
        let words = ContentsWords(language: language)
        for row in list.rows {
            let parts = [
                "→ " + words.party(row.destination), words.time(row.timestamp), words.marks(row.marks),
                language.list(row.units.map(words.unit)), words.isReady(row),
            ]
            try out.line(
                4, .init(language.pick("一括送信  ", "upload  "), .dim), .init(parts.joined(separator: "  ")))
        }
        for other in list.others {
            try out.line(
                4, .init(language.pick("一括送信に載らない  ", "not in the upload  "), .yellow),
                .init("\(other.path)  \(words.reason(other.reason))"))
        }
    }

    private func rest(_ count: Int) throws {
        guard count > 0 else { return }
        try out.line(4, .init(words.pick("ほか \(words.number(count)) 件", "and \(words.number(count)) more"), .dim))
    }
}
