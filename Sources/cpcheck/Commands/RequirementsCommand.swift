import CarePlanStandard
import CheckReports
import OutputFiles

/// `cpcheck requirements [TOPIC...]`
struct RequirementsCommand {
    var invocation: Invocation
    var console: Console

    static func validate(_ invocation: Invocation) throws(UsageError) {
        let editions = Standard.current.editions.map(\.id)
        if let edition = invocation.edition, !editions.contains(edition) {
            throw OptionValue(option: "--edition", bytes: Array(edition.utf8)).unknown(among: editions)
        }
        for topic in topics(invocation) {
            guard !Requirement.all.contains(where: { RequirementCoverage.matches(topic, $0) }) else { continue }
            throw UsageError(
                "\(topic.neutralised) に当たる要件はありません。要件（REQ-NAME）、規則（CP402）、ファイル（UPPLAN）のどれかを指定します",
                "no requirement goes by \(topic.neutralised); name requirements (REQ-NAME), a rule (CP402) or a file (UPPLAN)"
            )
        }
    }

    func run() throws {
        let coverage = RequirementCoverage(edition: invocation.edition, topics: Self.topics(invocation))
        let output = try invocation.openOutput()
        let sink = OutputSink(output)
        let language = invocation.language
        switch invocation.requirementsFormat {
        case .text:
            let isColoured = invocation.outputFile == nil && invocation.color.showsColours
            try RequirementsText(language: language, isColoured: isColoured).write(coverage, to: sink)
        case .json: try RequirementsJSON().write(coverage, to: sink)
        case .csv: try RequirementsCSV(language: language).write(coverage, to: sink)
        case .tsv: try sink.write(Array(RequirementTable.text(of: coverage.requirements).utf8))
        case .markdown: try RequirementsMarkdown(language: language).write(coverage, to: sink)
        case .html: try RequirementsHTML(language: language).write(coverage, to: sink)
        }
        try output.finish()
    }

    private static func topics(_ invocation: Invocation) -> [String] {
        invocation.operands.map { String(decoding: $0, as: UTF8.self) }
    }
}
