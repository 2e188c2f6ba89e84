import BundleChecker
import CheckPolicy
import CheckReports

/// A command line, understood.
struct Invocation {
    enum ColorChoice: String, CaseIterable {
        case auto, always, never
    }

    /// A report to be written: to standard output, or to a file.
    struct ReportRequest {
        var format: ReportFormat
        /// Raw bytes; nil for standard output.
        var file: [UInt8]?
    }

    /// The formats of `rules` and `standard`.
    enum ListFormat: String, CaseIterable {
        case text, json
    }

    var command = Command.check
    /// PATHs, rules, columns or kinds as raw bytes.
    var operands: [[UInt8]] = []
    var language = Language.ja
    var wantsHelp = false
    var wantsVersion = false
    var reports: [ReportRequest] = []
    var listFormat = ListFormat.text
    var gate = Gate()
    var options = CheckOptions()
    /// Nil for one job a core.
    var jobs: Int?
    var standardFile: [UInt8]?
    var kind: String?
    var edition: String?
    var standardInputName: [UInt8]?
    var color = ColorChoice.auto
    var isQuiet = false
}
