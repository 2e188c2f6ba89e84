import BundleChecker
import CarePlanStandard

/// What the formats say alike of a diagnosis.
extension ReportWords {
    /// What stands over the diagnoses.
    var whatHappened: String { pick("何が起きたか", "What happened") }

    /// The files it happened to, the first of them by path; nil when it speaks of the whole input.
    func files(of diagnosis: Diagnosis, in report: Report) -> String? {
        guard !diagnosis.files.isEmpty else { return nil }
        let paths = diagnosis.files.prefix(TextReport.listedItems).map { report.files[$0].path }
        let rest = diagnosis.files.count - paths.count
        let list = language.list(paths)
        return rest > 0 ? list + pick("、ほか \(number(rest))", " and \(number(rest)) more") : list
    }

    /// Who has to act.
    func actor(of diagnosis: Diagnosis) -> String { RuleWords(language: language).actor(diagnosis.who) }

    /// The diagnosis in lines: what happened, who acts, what to tell the caller, which files.
    func lines(of diagnosis: Diagnosis, in report: Report) -> [String] {
        var lines = [
            diagnosis.message.in(language), pick("対応する人: ", "who acts: ") + actor(of: diagnosis),
            pick("伝えること: ", "tell the caller: ") + diagnosis.advice.in(language),
        ]
        if let files = files(of: diagnosis, in: report) { lines.append(pick("ファイル: ", "files: ") + files) }
        return lines
    }
}
