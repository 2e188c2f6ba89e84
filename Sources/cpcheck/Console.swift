import CarePlanStandard
import CheckReports
import OutputFiles

/// Carries a report to an output.
final class OutputSink: ReportSink {
    private let output: any ByteSink

    init(_ output: any ByteSink) { self.output = output }

    func write(_ chunk: [UInt8]) throws { try output.write(chunk) }
}

/// The two streams: what was asked for on standard output, everything else on standard error.
struct Console {
    var language: Language
    private let output = StandardOutput()
    private let errors = StandardOutput(descriptor: 2)

    init(language: Language) { self.language = language }

    /// Writes to standard output and completes it.
    func print(_ write: (any ReportSink) throws -> Void) throws {
        try write(OutputSink(output))
        try output.finish()
    }

    /// A line on standard error. When even that fails there is nobody left to tell.
    func tell(_ message: BilingualText) {
        let writer = TextWriter(OutputSink(errors))
        do {
            for (index, line) in message.in(language).split(separator: "\n").enumerated() {
                try writer.line(index == 0 ? 0 : 2, .init((index == 0 ? "\(Tool.name): " : "") + line))
            }
            try writer.finish()
            try errors.finish()
        } catch {}
    }
}
