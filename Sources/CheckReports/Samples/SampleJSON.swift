import CarePlanStandard
package import SampleBundles

/// What `sample` wrote, for programs: `Conformance/schemas/cpcheck-sample-1.0.json`.
package struct SampleJSON {
    package static let format = "cpcheck-sample"
    package static let formatVersion = "1.0"

    package init() {}

    package func write(_ summary: SampleSummary, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        let context = summary.context
        try json.object {
            try json.member("format", Self.format)
            try json.member("formatVersion", Self.formatVersion)
            try json.object("tool") {
                try json.member("name", Tool.name)
                try json.member("version", Tool.version)
            }
            try json.member("unit", context.unit)
            try json.member("edition", context.edition)
            try json.member("month", context.month)
            try json.member("timestamp", context.timestamp)
            try party("sender", context.sender, json)
            try party("receiver", context.receiver, json)
            try json.member("seed", summary.seed)
            if let fault = summary.fault {
                try json.object("fault") {
                    try json.member("rule", fault.rule)
                    try json.member("sentence", fault.sentence)
                }
            }
            try json.object("counts") {
                try json.member("people", summary.people)
                try json.member("files", summary.files.count)
                try json.member("records", summary.records)
                try json.member("bytes", summary.bytes)
            }
            try json.array("files", of: summary.files) { file in
                try json.line {
                    try json.member("path", file.name)
                    try json.member("kind", file.kind)
                    try json.member("records", file.records)
                    try json.member("bytes", file.bytes)
                }
            }
        }
        try json.finish()
    }

    private func party(_ name: String, _ office: InventedOffice, _ json: JSONWriter) throws {
        try json.object(name) {
            try json.member("office", office.number)
            try json.member("serviceType", office.serviceType)
        }
    }
}
