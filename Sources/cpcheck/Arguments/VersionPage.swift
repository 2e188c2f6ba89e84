import CarePlanStandard
import CheckReports

/// `--version`: the program, its rule set, the editions of the standard.
struct VersionPage {
    var language: Language

    func write(to sink: any ReportSink) throws {
        let out = TextWriter(sink)
        try out.line(0, .init("\(Tool.name) \(Tool.version)"))
        try out.line(0, .init(language.pick("規則集 ", "rule set ") + Tool.ruleset))
        for edition in Standard.current.editions {
            try out.line(0, .init("\(edition.id)  \(edition.title)  \(edition.notice)"))
        }
        try out.finish()
    }
}
