import BundleChecker
import CarePlanStandard

/// Writes the files of a stream line.
struct StreamFileWriter {
    let json: JSONWriter

    func file(_ file: RecordedFile, number: Int) throws {
        try json.object {
            try json.member("no", number + 1)
            try json.member("path", file.report.path)
            try json.member("role", file.role.rawValue)
            try json.member("kind", file.report.kind)
            try json.member("edition", file.report.edition)
            try json.member("bytes", file.report.bytes)
            try json.member("encoding", file.report.encoding)
            try json.member("records", file.report.records)
            if !file.hasSource { try json.member("absent", true) }
            try place(file)
            if let name = file.hiddenName { try json.object("name") { try hidden(name) } }
            if let problem = file.problem {
                try json.key("problem")
                try StreamFindingWriter(json: json).bare(problem)
            }
            try json.member("knownEdition", file.knownEdition)
            try json.member("copyOf", file.original.map { $0 + 1 })
            if file.traces != 0 { try json.member("traces", file.traces) }
            if let content = file.content { try json.object("content") { try self.content(content) } }
            if !file.notes.isEmpty { try json.array("notChecked", of: file.notes) { try notChecked($0) } }
            if file.isMeant { try json.member("isMeant", true) }
        }
    }

    /// Where the file lies in the bundle; nothing for the one PATH's own file.
    private func place(_ file: RecordedFile) throws {
        if file.root > 0 { try json.member("root", file.root + 1) }
        if file.isRoot { try json.member("isRoot", true) }
        if !file.folders.isEmpty { try json.member("folders", file.folders) }
        try json.member("archive", file.archive.map { $0 + 1 })
        if file.isOpenedArchive { try json.member("isOpenedArchive", true) }
    }

    private func hidden(_ name: HiddenName) throws {
        try json.member("ending", name.ending)
        try json.member("kind", name.kind)
        try json.member("edition", name.edition)
        if !name.canonical.isEmpty { try json.member("canonical", name.canonical) }
        if !name.parts.isEmpty {
            try json.object("parts") {
                for (part, value) in name.parts.sorted(by: { $0.key < $1.key }) {
                    try json.object(part) {
                        try json.member("text", value.text)
                        try json.member("legal", value.isLegal)
                    }
                }
            }
        }
        if !name.marks.isEmpty { try json.member("marks", name.marks.rawValue) }
        if !name.findings.isEmpty {
            try json.array("findings", of: name.findings) { try StreamFindingWriter(json: json).bare($0) }
        }
    }

    private func content(_ content: RecordedContent) throws {
        try json.member("layoutEdition", content.layoutEdition)
        if content.traces != 0 { try json.member("traces", content.traces) }
        if !content.notChecked.isEmpty { try json.array("notChecked", of: content.notChecked) { try notChecked($0) } }
        if !content.otherKinds.isEmpty { try json.member("otherKinds", content.otherKinds) }
        guard !content.lacking.isEmpty else { return }
        try json.array("lacking", of: content.lacking) { character in
            try json.object {
                try json.member("scalar", character.scalar)
                try json.member("byteOffset", character.byteOffset)
                try json.member("record", character.record)
                try json.member("column", character.column)
            }
        }
    }

    func notChecked(_ note: NotChecked) throws {
        try json.object {
            try json.member("rules", note.rules)
            try json.member("reason", note.reason)
        }
    }
}
