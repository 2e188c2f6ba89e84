import BundleChecker
import CarePlanStandard
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

    /// The formats of `standard`, `diff`, `read`, `compare` and `advise`.
    enum ListFormat: String, CaseIterable {
        case text, json
    }

    /// The formats of `rules`.
    enum RulesFormat: String, CaseIterable {
        case text, json, markdown
    }

    /// The formats of `requirements`; `tsv` is the table of `Conformance/requirements.tsv`.
    enum RequirementsFormat: String, CaseIterable {
        case text, json, csv, tsv, markdown, html
    }

    var command = Command.check
    /// Names of the options on the command line: they win over the configuration.
    var given: Set<String> = []
    /// PATHs, rules, columns, kinds or reports as raw bytes.
    var operands: [[UInt8]] = []
    var language = Language.ja
    var wantsHelp = false
    var wantsVersion = false
    var wantsManual = false
    var reports: [ReportRequest] = []
    var listFormat = ListFormat.text
    var rulesFormat = RulesFormat.text
    var requirementsFormat = RequirementsFormat.text
    var policy = Policy()
    var configFile: [UInt8]?
    var baselineFile: [UInt8]?
    var newBaselineFile: [UInt8]?
    /// The catalogue of an earlier rule set; nil for the current one.
    var catalogue: RuleCatalogue?
    var options = CheckOptions()
    /// Nil for one job a core.
    var jobs: Int?
    var standardFile: [UInt8]?
    var kind: String?
    var edition: String?
    var standardInputName: [UInt8]?
    var color = ColorChoice.auto
    var isQuiet = false
    var showsProgress = true
    /// `check --stream`: what is asked.
    var stream = StreamCommand.Question()
    /// `read`: counts what is in the files.
    var readsContent = false
    /// `advise`: what is asked.
    var advice = AdviseCommand.Question()
    /// `score`: what is asked.
    var score = ScoreCommand.Question()
    /// `vendor-test init`: what the kit is for.
    var kit = VendorTestCommand.Entry()
    /// `sample`: what is to be made.
    var sample = SampleCommand.Wish()
    /// `compare`: plans with plans and results with results, whatever else there is.
    var comparesExports = false
    /// `compare`: what agrees is listed too.
    var showsAll = false
    /// `read`: lays the content out like the paper forms.
    var showsForms = false
    /// `fix`: puts lost zeros back.
    var restoresZeros = false
    /// `fix`, `anonymize`, `sample`: the folder to be filled, as raw bytes.
    var outputFolder: [UInt8]?
    /// Raw bytes; nil for standard output.
    var outputFile: [UInt8]?
}
