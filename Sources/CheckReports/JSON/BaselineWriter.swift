import BundleChecker
public import CheckPolicy

/// Writes the file of a baseline: sorted, without a clock, so that a change of it reads well in a version control.
public struct BaselineWriter {
    public var rulesetName: String

    public init(rulesetName: String) { self.rulesetName = rulesetName }

    public func write(_ baseline: Baseline, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try json.object {
            try json.member("format", BaselineDocument.format)
            try json.member("formatVersion", BaselineDocument.formatVersion)
            try json.member("ruleset", rulesetName)
            try json.array("entries", of: baseline.entries) { fingerprint, count in
                try json.object {
                    try json.member("rule", fingerprint.rule)
                    try json.member("edition", fingerprint.edition)
                    try json.member("kind", fingerprint.kind)
                    try json.member("field", fingerprint.field)
                    if !fingerprint.variant.isEmpty { try json.member("variant", fingerprint.variant) }
                    try json.member("count", count)
                }
            }
        }
        try json.finish()
    }
}
