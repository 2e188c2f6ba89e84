import BundleChecker
import CarePlanStandard
public import CheckPolicy

/// The report as one page for a browser, for people on the telephone: can it be sent, will it be taken in, what happened.
///
/// Everything is in the page: no picture, no font, no request. It is read without script; where script runs, it can be
/// filtered, searched and copied from. Both languages are in it, and a switch that needs no script. A content security
/// policy allows nothing but the page's own style and script. Long lists are cut, which is said.
public struct HTMLReport: Reporter {
    public static let format = "cpcheck-html"
    public static let formatVersion = "1.0"

    /// The language the page opens in.
    public var language: Language

    public init(language: Language = .ja) { self.language = language }

    public func write(_ judged: JudgedReport, to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        try HTMLPage(judged: judged, language: language, html: HTMLWriter(out)).write()
        try out.finish()
    }
}
