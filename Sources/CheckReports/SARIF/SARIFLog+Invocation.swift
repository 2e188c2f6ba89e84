import BundleChecker
import CarePlanStandard
import CheckPolicy

/// How the run went: what happened to the files, what was not checked, what the policy did.
extension SARIFLog {
    func writeInvocation() throws {
        try json.member("executionSuccessful", judged.isComplete)
        try json.member("exitCode", judged.exitStatus)
        try json.key("toolExecutionNotifications")
        try json.array {
            for diagnosis in report.diagnoses { try self.diagnosis(diagnosis) }
            try report.forEachNote(note)
            if let truncation = words.truncation(report) { try notify(.truncated, "note", truncation) }
            for warning in words.warnings(report) { try notify(.caution, "note", warning) }
        }
        let policy = words.policy(judged.outcome)
        guard !policy.isEmpty else { return }
        try json.key("toolConfigurationNotifications")
        try json.array { for line in policy { try notify(.policy, "note", line) } }
    }

    private func diagnosis(_ diagnosis: Diagnosis) throws {
        let message = diagnosis.message.in(words.language) + " " + diagnosis.advice.in(words.language)
        try notify(.diagnosis, "note", message, files: diagnosis.files) {
            try json.member("id", diagnosis.id)
            try json.member("who", diagnosis.who.rawValue)
        }
    }

    private func note(_ note: ReportNote) throws {
        let unit = note.unit.map { report.units[$0] }
        let text = (unit.map { words.summary($0) + words.pick("：", ": ") } ?? "") + words.text(note.notChecked)
        try notify(.notChecked, "warning", text, files: [note.file ?? unit?.files.first].compactMap { $0 }) {
            try json.member("rules", note.notChecked.rules)
            try json.member("unit", unit?.id ?? note.file.flatMap { report.files[$0].unit }.map { report.units[$0].id })
        }
    }

    private func notify(
        _ notification: SARIFNotification, _ level: String, _ message: String, files: [Int] = [],
        properties: (() throws -> Void)? = nil
    ) throws {
        try json.line {
            try json.object("descriptor") {
                try json.member("id", notification.rawValue)
                try json.member("index", notification.index)
            }
            try text("message", message)
            try json.member("level", level)
            if !files.isEmpty {
                try json.key("locations")
                try json.array {
                    for file in files { try json.object { try physical(file, line: nil, byteOffset: nil) } }
                }
            }
            if let properties { try json.object("properties", properties) }
        }
    }
}
