import BundleChecker
import CarePlanStandard
import CheckPolicy
import CheckReports
import TestSupport

extension FuzzTarget {
    /// Any bytes as lines of `check --stream` that are joined: refused with a sentence, or one report, the same in
    /// whatever order the lines come, which can be written in every format.
    package static let stream = FuzzTarget("stream", longest: 1 << 14, mutate: StreamMutator.mutated) { input in
        let lines = input.split(separator: 0x0A).map { Array($0) }
        let report: Report?
        do throws(StreamLineError) {
            report = try merged(lines)
        } catch {
            return error.text.ja.isEmpty || error.text.en.isEmpty ? "refused without a sentence" : nil
        }
        guard let report else { return nil }
        guard let again = try? merged(lines.reversed() + lines) else { return "refused in another order" }
        if again != report { return "another report in another order" }
        if let broken = ReportPromises(report).brokenReference { return broken }
        return brokenForm(of: Policy().judge(report))
    }

    /// Nil where there is nothing to join.
    private static func merged(_ lines: [[UInt8]]) throws(StreamLineError) -> Report? {
        var collector = StreamCollector()
        for (index, line) in lines.enumerated() { try collector.take(line, file: "-", number: index + 1) }
        var options = CheckOptions()
        collector.settings?.limit(&options)
        let bundles = try collector.finish()
        return bundles.isEmpty ? nil : BundleMerge(options: options).report(bundles)
    }

    private static func brokenForm(of judged: JudgedReport) -> String? {
        for format in ReportFormat.allCases {
            let sink = MemorySink()
            guard (try? format.reporter().write(judged, to: sink)) != nil else { return "\(format): not written" }
            let text = String(decoding: sink.bytes, as: UTF8.self)
            let acting = text.unicodeScalars.dropFirst(format == .csv ? 1 : 0).first {
                $0.actsOnDisplay && !["\n", "\r"].contains($0)
            }
            if let acting { return "\(format): U+\(String(acting.value, radix: 16)) acts on the display" }
            if format == .json, JSONValue(json: sink.bytes) == nil { return "a report that is no JSON" }
        }
        return nil
    }
}
