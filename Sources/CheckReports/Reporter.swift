public import CheckPolicy

/// Writes a judged report in one format. A reporter decides nothing.
public protocol Reporter: Sendable {
    /// Writes the whole report to the sink.
    /// - Throws: what the sink throws.
    func write(_ judged: JudgedReport, to sink: any ReportSink) throws
}

/// The formats that a report can be written in.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
    case text, json, sarif, junit, html, github, csv, markdown

    /// What writes the format.
    /// - Parameter isColoured: for a terminal that shows colours; only text has any.
    public func reporter(language: Language = .ja, isColoured: Bool = false) -> any Reporter {
        switch self {
        case .text: TextReport(language: language, isColoured: isColoured)
        case .json: JSONReport()
        case .sarif: SARIFReport(language: language)
        case .junit: JUnitReport(language: language)
        case .html: HTMLReport(language: language)
        case .github: GitHubReport(language: language)
        case .csv: CSVReport(language: language)
        case .markdown: MarkdownReport(language: language)
        }
    }
}
