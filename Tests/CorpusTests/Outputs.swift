import BundleChecker
import CheckPolicy
import CheckReports

/// A report as the command writes it.
enum Outputs {
    static func json(_ report: Report) throws -> [UInt8] {
        let sink = MemorySink()
        try JSONReport().write(Gate().judge(report), to: sink)
        return sink.bytes
    }

    static func text(_ report: Report, _ language: Language = .ja) throws -> String {
        let sink = MemorySink()
        try TextReport(language: language).write(Gate().judge(report), to: sink)
        return sink.text
    }

    /// Every format there is, in Japanese, and the text in English too; by name.
    static func all(_ report: Report) throws -> [String: [UInt8]] {
        let judged = Gate().judge(report)
        var outputs: [String: [UInt8]] = [:]
        for format in ReportFormat.allCases {
            for language in format == .text ? Language.allCases : [.ja] {
                let sink = MemorySink()
                try format.reporter(language: language).write(judged, to: sink)
                outputs["\(format.rawValue) \(language.rawValue)"] = sink.bytes
            }
        }
        return outputs
    }

    /// A baseline that accepts everything in the report.
    static func baseline(_ report: Report) throws -> [UInt8] {
        let sink = MemorySink()
        try BaselineWriter(rulesetName: report.rulesetName).write(Policy().baseline(accepting: report), to: sink)
        return sink.bytes
    }
}
