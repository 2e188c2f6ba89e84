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
}
