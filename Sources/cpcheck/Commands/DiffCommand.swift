import CheckPolicy
import CheckReports

/// `cpcheck diff OLD.json NEW.json`
struct DiffCommand {
    var invocation: Invocation
    var console: Console

    func run() throws -> Int32 {
        let diff = ReportDiff(from: try report(invocation.operands[0]), to: try report(invocation.operands[1]))
        let page = DiffReport(diff)
        try console.print { sink in
            switch invocation.listFormat {
            case .text:
                try page.writeText(invocation.language, isColoured: invocation.color.showsColours, to: sink)
            case .json: try page.writeJSON(to: sink)
            }
        }
        return diff.appeared.isEmpty ? ExitStatus.done : ExitStatus.foundSomething
    }

    private func report(_ path: [UInt8]) throws(UsageError) -> RecordedReport {
        let file = DocumentFile(role: "diff", path: path, limit: 1 << 30)
        guard let report = RecordedReport(json: try file.bytes()) else {
            throw UsageError(
                "\(file.shown) は cpcheck の JSON の報告ではありません（--format json が書くもの）",
                "\(file.shown) is no JSON report of cpcheck (what --format json writes)")
        }
        return report
    }
}
