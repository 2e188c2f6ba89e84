import VendorTest

/// One scenario on its way into the JSON document.
struct VendorTestTaskJSON {
    let task: TaskResult
    let json: JSONWriter

    func write() throws {
        try json.object {
            try json.member("id", task.task.id)
            try json.member("direction", task.task.direction.rawValue)
            try json.member("role", task.task.role.rawValue)
            try json.member("title", task.task.title)
            try json.member("optional", task.task.isOptional)
            try json.member("folder", task.task.folder)
            try json.member("units", task.task.units)
            try json.member("kinds", task.task.kinds)
            try json.member("verdict", task.verdict.rawValue)
            try json.member("selfDeclared", task.isSelfDeclared)
            try json.array("reasons", of: task.reasons) { try json.bilingual($0) }
            try json.member("comparedItems", task.comparedItems)
            try json.member("deviationCount", task.deviationCount)
            try json.array("deviations", of: task.deviations) { try deviation($0) }
            if let checks = task.checks { try json.object("checks") { try self.checks(checks) } }
            if let report = task.report {
                try json.key("check")
                try JSONReport().write(report, json)
            }
            if let upload = task.upload {
                try json.key("upload")
                try ContentsJSON().write(upload, json)
            }
        }
    }

    private func deviation(_ deviation: Deviation) throws {
        try json.object {
            try json.member("kind", deviation.kind.rawValue)
            try json.member("file", deviation.file)
            try json.member("fileKind", deviation.fileKind)
            try json.member("record", deviation.record)
            try json.member("line", deviation.line)
            if deviation.itemNo != nil || deviation.item != nil {
                try json.object("item") {
                    try json.member("no", deviation.itemNo)
                    try json.member("name", deviation.item)
                }
            }
            if !deviation.subject.isEmpty { try json.member("subject", deviation.subject) }
            try json.member("expected", deviation.expected)
            try json.member("found", deviation.found)
        }
    }

    private func checks(_ checks: CheckTally) throws {
        try json.member("passed", checks.passed)
        try json.member("failed", checks.failed)
        try json.member("open", checks.open)
        try json.array("failures", of: checks.failures) { line in
            try json.object {
                try json.member("id", line.id)
                try json.member("form", line.form)
                try json.member("person", line.person)
                try json.member("item", line.item)
                try json.member("expected", line.expected)
                if !line.note.isEmpty { try json.member("note", line.note) }
            }
        }
    }
}
