import BundleChecker
import CarePlanStandard
public import CheckPolicy

/// The report as SARIF 2.1.0, for code hosts and editors.
///
/// The level of a result is the gate's, so that what fails the run shows as an error; the standard's severity is among
/// the properties. CP212 and CP9xx are results of the kind `open`: nothing can be said of the data. What was not checked
/// is a notification of the invocation, which is then not successful; what happened to the files is one too, the first.
/// Our own keys stand in `properties`; within 1.x some may be added and none changes its meaning.
public struct SARIFReport: Reporter {
    /// Name and version of what we put into `properties`.
    public static let format = "cpcheck-sarif"
    public static let formatVersion = "1.0"

    static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    /// The folder that relative paths start from.
    static let base = "SRCROOT"

    public var language: Language

    public init(language: Language = .ja) { self.language = language }

    public func write(_ judged: JudgedReport, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try SARIFLog(judged, ReportWords(language: language), json).write()
        try json.finish()
    }
}
