public import CheckPolicy

/// Writes a judged report in one format. A reporter decides nothing.
public protocol Reporter: Sendable {
    /// Writes the whole report to the sink.
    /// - Throws: what the sink throws.
    func write(_ judged: JudgedReport, to sink: any ReportSink) throws
}

/// The formats that a report can be written in.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
    case text, json
}
