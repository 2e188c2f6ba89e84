import BundleChecker

/// The files that a SARIF log speaks of, by number.
struct SARIFFiles {
    let report: Report
    /// Indices into `Report.files`.
    let listed: [Int]
    private let number: [Int: Int]

    init(_ report: Report) {
        self.report = report
        var named = Set(report.findings.compactMap(\.file))
        for finding in report.findings { named.formUnion(finding.related.lazy.map(\.file)) }
        for diagnosis in report.diagnoses { named.formUnion(diagnosis.files) }
        report.forEachNote { note in
            if let file = note.file ?? note.unit.flatMap({ report.units[$0].files.first }) { named.insert(file) }
        }
        listed = named.sorted()
        number = Dictionary(uniqueKeysWithValues: zip(listed, 0...))
    }

    /// Members of an `artifactLocation`.
    func writeLocation(_ file: Int, _ json: JSONWriter) throws {
        let path = report.files[file].path
        if path.hasPrefix("/") {
            // Only where the user typed such a PATH and asked for paths.
            try json.member("uri", "file://" + path.uriReference)
        } else {
            try json.member("uri", path.uriReference)
            try json.member("uriBaseId", SARIFReport.base)
        }
        try json.member("index", number[file])
    }

    func writeArtifact(_ file: Int, _ json: JSONWriter) throws {
        let facts = report.files[file]
        try json.line {
            try json.object("location") { try writeLocation(file, json) }
            try json.member("length", facts.bytes)
            // By its name in the registry of IANA.
            try json.member("encoding", facts.encoding == "MS932" ? "Windows-31J" : facts.encoding)
            guard facts.kind != nil || facts.unit != nil || facts.records > 0 else { return }
            try json.object("properties") {
                try json.member("kind", facts.kind)
                try json.member("edition", facts.edition)
                try json.member("records", facts.records)
                try json.member("unit", facts.unit.map { report.units[$0].id })
            }
        }
    }
}
