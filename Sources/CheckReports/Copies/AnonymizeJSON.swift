package import BundleTools
import BundleChecker

/// What `anonymize` did, for programs: `Conformance/schemas/cpcheck-anonymize-1.0.json`.
package struct AnonymizeJSON {
    package static let format = "cpcheck-anonymize"
    package static let formatVersion = "1.0"

    package init() {}

    package func write(_ summary: AnonymizeSummary, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try json.object {
            try json.member("format", Self.format)
            try json.member("formatVersion", Self.formatVersion)
            try json.object("tool") {
                try json.member("name", Tool.name)
                try json.member("version", Tool.version)
            }
            try json.member("complete", !summary.isIncomplete)
            try json.member("alike", summary.isAlike)
            try json.member("differences", summary.differences)
            try json.member("verdict", summary.verdict.rawValue)
            try json.object("counts") {
                try json.member("files", summary.files)
                try json.member("findings", summary.findings)
                try json.member("numbers", summary.counts.numbers)
                try json.member("birthDates", summary.counts.birthDates)
                try json.member("texts", summary.counts.texts)
                try json.member("strays", summary.counts.strays)
                try json.member("replacedPaths", summary.replacedPaths)
                try json.member("standIns", summary.standIns)
                try json.member("unopened", summary.unopened)
                try json.member("leftOut", summary.leftOut)
            }
        }
        try json.finish()
    }
}
