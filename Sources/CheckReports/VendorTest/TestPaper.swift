package import VendorTest

/// Writes the result of a vendor test in one format. A paper decides nothing.
package protocol TestPaper: Sendable {
    /// Writes the whole result to the sink.
    /// - Throws: what the sink throws.
    func write(_ result: TestResult, to sink: any ReportSink) throws
}

extension ReportFormat {
    /// The formats that the result of a vendor test is written in.
    package static let ofVendorTest: [ReportFormat] = [.text, .json, .csv, .html]

    /// What writes the result of a vendor test in the format; nil for the formats it has no paper in.
    /// - Parameter isColoured: for a terminal that shows colours; only text has any.
    package func testPaper(language: Language = .ja, isColoured: Bool = false) -> (any TestPaper)? {
        switch self {
        case .text: VendorTestText(language: language, isColoured: isColoured)
        case .json: VendorTestJSON()
        case .csv: VendorTestCSV(language: language)
        case .html: VendorTestHTML(language: language)
        case .sarif, .junit, .github, .markdown: nil
        }
    }
}
