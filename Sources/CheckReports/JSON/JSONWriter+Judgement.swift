import BundleChecker
import CheckPolicy

/// What every document about a whole report says of it in the same words.
extension JSONWriter {
    /// The verdict, whether all was checked, and what the gate makes of it.
    func judgement(_ judged: JudgedReport) throws {
        try member("verdict", judged.report.verdict.rawValue)
        try member("complete", judged.isComplete)
        try object("gate") {
            try member("profile", judged.gate.profile.rawValue)
            try member("failOn", judged.gate.failOn.rawValue)
            try member("passed", judged.passed)
        }
    }

    /// Findings by severity, and what was looked at.
    func counts(_ counts: Report.Counts) throws {
        try object("counts") {
            try member("error", counts.error)
            try member("warning", counts.warning)
            try member("info", counts.info)
            try member("incomplete", counts.incomplete)
            try member("suppressed", counts.suppressed)
            try member("files", counts.files)
            try member("records", counts.records)
            try member("units", counts.units)
            try member("skippedLitter", counts.skippedLitter)
        }
    }
}
