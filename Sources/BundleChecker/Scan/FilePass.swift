import ByteSources
import CarePlanStandard

/// One pass over a file by one layout: its records, then what only the file as a whole tells.
final class FilePass {
    enum Result {
        case finished, otherEdition, hypothesisBroken
    }

    private let context: FileContext
    private let findings: FileFindings
    private let verdict: EncodingVerdict
    private let nameEdition: String
    private let layouts: ContentKind
    private let pass: RecordPass

    var records: Int { pass.records }

    /// - Parameter otherLayout: the one the first record is held against for CP806.
    init(context: FileContext, nameEdition: String, otherLayout: Layout?, layouts: LayoutLibrary) {
        self.layouts = ContentKind(standard: context.standard, layouts: layouts)
        self.context = context
        verdict = context.text.verdict
        self.nameEdition = nameEdition
        findings = context.findings
        pass = RecordPass(
            context: context, isHypothesis: context.layout.edition != nameEdition, otherLayout: otherLayout)
    }

    static func currentVersion(_ standard: Standard, _ edition: String) -> String {
        standard.csvVersions.first { $0.edition == edition && $0.status == .current }?.value ?? ""
    }

    func scan() throws(SourceFailure) -> Result {
        if let mark = verdict.bomEncoding {
            findings.note(
                302, at: Finding.Place(record: nil, line: nil, byteOffset: 0),
                [Finding.NamedArgument("bom", .text(mark.rawValue))])
        }
        let feed = try context.text.feed(watchedBy: context.options.progress)
        let converting = feed as? ConvertingFeed
        switch try run(feed, converting) {
        case .otherEdition: return .otherEdition
        case .hypothesisBroken: return .hypothesisBroken
        case .end, .paused, .cut: break
        }
        try finish(converting: converting)
        return .finished
    }

    private func run(_ feed: any TextFeed, _ converting: ConvertingFeed?) throws(SourceFailure) -> RecordPass.Stop {
        let scanner = context.text.scanner(feed, context.options.limits)
        guard SplitScan.suits(context, pass), converting == nil else {
            return try pass.run(scanner, converting: converting)
        }
        let stop = try pass.run(scanner, until: .whenSettled)
        guard case .paused = stop else { return stop }
        if scanner.window.atEnd { return try pass.run(scanner) }
        return try SplitScan(pass, behind: scanner, feed).run()
    }

    // MARK: The file as a whole

    private func finish(converting: ConvertingFeed?) throws(SourceFailure) {
        context.traces.see(verdict.traces)
        if verdict.encoding != .ms932 { noteEncoding(converting) }
        if !pass.endings.isEmpty {
            let names = [(RecordEnd.lf, "LF"), (.cr, "CR")].filter { pass.endings.contains($0.0) }.map(\.1)
            findings.setArguments(306, [Finding.NamedArgument("ending", .list(names))])
        }
        let lastEnding = pass.lastEnding ?? .crlf
        defer { seeFate(lastEnding) }
        if records == 0, !context.facts.isUnread {
            findings.remove { $0.rule == "CP308" }
            findings.note(307)
            context.facts.isUnread = true
            context.notChecked.append(NotChecked(rules: [], reason: Reasons.noRecords))
            return
        }
        if pass.dataRecords == 0, !context.facts.hasLostRecord, !context.facts.isUnread {
            // A header row or separators alone: nothing to compare with other files.
            context.facts.isUnread = true
            context.notChecked.append(NotChecked(rules: [], reason: Reasons.noRecords))
        }
        pass.fields.finish()
        for rule in pass.rules { try rule.finish() }
        if pass.hasEndOfFileCharacter {
            findings.note(314, at: Finding.Place(record: nil, line: nil, byteOffset: nil))
        }
        if lastEnding == .endOfFile, !findings.findings.contains(where: { $0.rule == "CP310" }) {
            findings.note(315)
        }
        VersionRules.judge(
            pass.fields.versions, context: context, nameEdition: nameEdition, isOtherEdition: pass.isHypothesis)
    }

    /// What the records tell together of what happened to the file.
    private func seeFate(_ lastEnding: RecordEnd) {
        let findsBareText = findings.findings.contains { $0.rule == "CP312" }
        context.traces.see(
            pass.witness.traces(fitting: pass.dataRecords, lastEnding: lastEnding, findsBareText: findsBareText))
        if context.traces.traces.contains(.unknownColumns), let fields = pass.witness.firstWrong {
            context.traces.seeOtherKinds(layouts.kinds(of: fields, but: context.layout.kind.id))
        }
    }

    private func noteEncoding(_ converting: ConvertingFeed?) {
        let encoding = Finding.NamedArgument("encoding", .text(verdict.encoding.rawValue))
        let lacking = converting?.unencodable ?? 0
        if let converting, lacking > 0 {
            context.traces.see(converting.lacking)
            findings.note(
                301, "unencodable", at: nil,
                [
                    encoding, Finding.NamedArgument("characters", .number(lacking)),
                    Finding.NamedArgument("list", .wordList(converting.lackingWords)),
                ])
        } else {
            findings.note(301, at: nil, [encoding])
        }
    }
}
