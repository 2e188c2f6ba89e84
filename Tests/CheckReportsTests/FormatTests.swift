import CarePlanConformance
import Testing

@testable import CheckReports

@Suite("Report formats")
struct FormatTests {
    static let formats: [ReportFormat] = [.sarif, .junit, .html, .github, .csv, .markdown]

    /// Two profiles, a suppression, a baseline, and findings that were left out.
    static var judged: JudgedReport {
        var report = SampleReports.everything
        report.truncatedFindings = 1234
        report.counts.error += 1234
        var policy = Policy(
            gate: Gate(profile: .vendorTest),
            suppressions: [Suppression(rule: "CP402", reason: "直し中", until: Day("2027-03-31"))],
            today: Day("2026-11-21"))
        policy.baseline = Baseline([Fingerprint(rule: "CP312", edition: "V4", kind: "UPPLAN", field: 7): 1499])
        return policy.judge(report)
    }

    @Test("keep their contracts", arguments: formats, Language.allCases)
    func golden(format: ReportFormat, language: Language) throws {
        let bytes = try format.reporter(language: language).bytes(Self.judged)
        try expectGolden(String(decoding: bytes, as: UTF8.self), "formats.\(language.rawValue).\(format.rawValue)")
    }

    @Test("announce what was left out, what was not checked, and both axes", arguments: formats)
    func announcements(format: ReportFormat) throws {
        let text = String(decoding: try format.reporter().bytes(Self.judged), as: UTF8.self)
        #expect(text.contains("1,234 件を省きました"))
        #expect(text.contains("キーを読めないレコードがあるため"))
        #expect(text.contains("読み取れないため"))
        #expect(text.contains("CP901"))
        #expect(text.contains("直し中"))
        #expect(text.contains("vendor-test"))
    }

    @Test("say first what happened, who acts and what to tell the caller", arguments: ReportFormat.allCases)
    func diagnosesFirst(format: ReportFormat) throws {
        let text = try format.reporter().text(SampleReports.diagnosed)
        let told = try #require(text.firstRange(of: "表計算ソフトで保存されています。"))
        #expect(text.contains("もう一度出力してください。"))
        let first =
            switch format {
            // SARIF lists the texts of rules before anything else, HTML its head.
            case .sarif: "\"results\""
            case .junit: "<testcase"
            case .html: "id=\"findings\""
            default: "CP312"
            }
        #expect(told.lowerBound < (try #require(text.firstRange(of: first))).lowerBound)
        #expect(try !format.reporter().text(SampleReports.everything).contains("表計算ソフトで保存されています。"))
    }

    @Test("tell of diagnoses by contract", arguments: ReportFormat.allCases.filter { $0 != .html })
    func diagnosesGolden(format: ReportFormat) throws {
        var report = SampleReports.diagnosed
        report.findings.removeAll { $0.rule != "CP402" }
        try expectGolden(try format.reporter().text(report), "diagnosed.\(format.rawValue)")
    }

    @Test("hold no value unless the report shows values", arguments: formats)
    func values(format: ReportFormat) throws {
        var report = SampleReports.everything
        #expect(try !format.reporter().text(report).contains("山田太郎"))
        report.findings[0].value = "山田太郎"
        report.showsValues = true
        let text = try format.reporter().text(report)
        #expect(text.contains("山田太郎"))
        if format != .sarif { #expect(text.contains("個人情報") || text.contains("showsValues")) }
    }

    @Test("say that there was nothing to check", arguments: formats)
    func nothing(format: ReportFormat) throws {
        var report = SampleReports.clean(units: 0)
        report.verdict = .incomplete
        report.counts.incomplete = 1
        report.findings = [Finding(rule: "CP212", severity: .error, file: nil)]
        let text = try format.reporter().text(report)
        #expect(text.contains("CP212"))
        #expect(!text.contains("::error") && !text.contains("<failure"))
    }

    @Test("hand over chunks, and stop where the sink stops", arguments: formats)
    func chunks(format: ReportFormat) throws {
        final class CountingSink: ReportSink {
            var largest = 0, total = 0
            func write(_ chunk: [UInt8]) throws {
                largest = max(largest, chunk.count)
                total += chunk.count
            }
        }
        struct Full: Error {}
        final class FullSink: ReportSink {
            func write(_ chunk: [UInt8]) throws { throw Full() }
        }
        var report = SampleReports.everything
        report.findings = (0..<2000).map { _ in report.findings[1] }
        let sink = CountingSink()
        try format.reporter().write(Gate().judge(report), to: sink)
        #expect(sink.total > 40_000)
        #expect(sink.largest < 600_000 && (sink.largest < 60_000 || format == .junit))
        #expect(throws: Full.self) { try format.reporter().write(Gate().judge(report), to: FullSink()) }
    }

    @Test("act on no display, whatever a name is", arguments: formats, HostileReports.names)
    func hostile(format: ReportFormat, name: String) throws {
        var text = Substring(try HostileReports.text(name, format.reporter()))
        if format == .csv { text = text.dropFirst() }
        for scalar in text.unicodeScalars where scalar != "\n" && !(format == .csv && scalar == "\r") {
            #expect(!scalar.actsOnDisplay)
        }
        let plain = try HostileReports.text("plain", format.reporter())
        #expect(text.utf8.count { $0 == 0x0A } == plain.utf8.count { $0 == 0x0A })
    }
}

@Suite("GitHub annotations")
struct GitHubReportTests {
    private func lines(_ report: Report, _ gate: Gate = Gate()) throws -> [Substring] {
        try GitHubReport().text(report, gate).split(separator: "\n")
    }

    @Test("the gravest come first, the counts last, within the ten that are shown") func order() throws {
        var report = SampleReports.everything
        report.findings += (0..<30).map { _ in report.findings[4] }
        let lines = try self.lines(report)
        let ranks = try lines.map { line in
            try #require(["::error ", "::warning ", "::notice "].firstIndex { line.hasPrefix($0) })
        }
        #expect(ranks == ranks.sorted())
        #expect(ranks.count { $0 == 2 } == 10)
        #expect(try #require(lines.last).contains("情報の指摘のうち 22 件は"))
    }

    @Test("are commands that the runner reads as they were meant", arguments: HostileReports.names)
    func escapes(name: String) throws {
        let text = try HostileReports.text(name, GitHubReport())
        var files: Set<String> = []
        for line in text.utf8.split(separator: 0x0A) {
            let line = String(Substring(line))
            let match = try #require(try /::(?:error|warning|notice) ([^:]*)::(.*)/.wholeMatch(in: line))
            for property in match.1.split(separator: ",") {
                let parts = property.split(separator: "=", maxSplits: 1)
                #expect(["file", "line", "title"].contains(parts[0]))
                if parts[0] == "file" { files.insert(unescaped(parts[1])) }
            }
        }
        #expect(files.contains(name.neutralised))
    }

    private func unescaped(_ text: Substring) -> String {
        var text = String(text)
        for (code, mark) in [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")] {
            text = text.replacing(code, with: mark)
        }
        return text
    }
}

@Suite("CSV report")
struct CSVReportTests {
    /// Cells by RFC 4180; nil where a quote stands wrong.
    private func rows(_ text: String) -> [[String]]? {
        var rows: [[String]] = []
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.popFirst() {
            if isQuoted {
                if byte != 0x22 {
                    cell.append(byte)
                } else if bytes.first == 0x22 {
                    cell.append(bytes.removeFirst())
                } else {
                    isQuoted = false
                    guard bytes.first == 0x2C || bytes.first == 0x0D else { return nil }
                }
            } else if byte == 0x22 {
                guard cell.isEmpty else { return nil }
                isQuoted = true
            } else if byte == 0x2C || byte == 0x0D {
                cells.append(String(decoding: cell, as: UTF8.self))
                cell = []
                guard byte == 0x0D else { continue }
                guard bytes.popFirst() == 0x0A else { return nil }
                rows.append(cells)
                cells = []
            } else {
                return nil
            }
        }
        return isQuoted || !cells.isEmpty ? nil : rows
    }

    @Test("no cell is a formula, and every row has all cells", arguments: HostileReports.names)
    func hostile(name: String) throws {
        let text = try HostileReports.text(name, CSVReport())
        #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
        let rows = try #require(self.rows(String(decoding: Array(text.utf8.dropFirst(3)), as: UTF8.self)))
        #expect(rows.allSatisfy { $0.count == 22 })
        for cell in rows.joined() {
            let first = cell.unicodeScalars.first { !" \u{3000}\u{A0}".unicodeScalars.contains($0) }
            if let first { #expect(!"=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)) }
        }
        let file = try #require(rows.first { $0[0] == "指摘" && $0[3] == "CP312" })[5]
        #expect(file == name.neutralised || file == "'" + name.neutralised)
    }
}

@Suite("Markdown report")
struct MarkdownReportTests {
    @Test("nothing acts but what is ours", arguments: HostileReports.names)
    func hostile(name: String) throws {
        let text = try HostileReports.text(name, MarkdownReport())
        for line in text.utf8.split(separator: 0x0A) {
            var bare = acting(Array(line))
            if bare.hasPrefix("| ") { #expect(bare.utf8.count { $0 == 0x7C } == 6, "\(bare)") }
            for ours in ["<br>", "<sub>", "</sub>", "<!-- cpcheck-markdown 1.0 -->"] {
                bare = bare.replacing(ours, with: "")
            }
            for mark in ["<", "@", "`", "://", "](", "www."] { #expect(!bare.contains(mark), "\(bare)") }
        }
    }

    /// The line without escaped marks and without code.
    private func acting(_ line: [UInt8]) -> String {
        var result: [UInt8] = []
        var rest = line[...]
        while let byte = rest.popFirst() {
            if byte == 0x5C {
                _ = rest.popFirst()
            } else if byte == 0x60 {
                let fence = 1 + rest.prefix { $0 == 0x60 }.count
                rest = rest.dropFirst(fence - 1)
                var end = rest
                var run = 0
                while !end.isEmpty, run != fence {
                    end = end.drop { $0 != 0x60 }
                    run = end.prefix { $0 == 0x60 }.count
                    end = end.dropFirst(run)
                }
                guard run == fence else { return "`" }
                rest = end
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    @Test("stays below what a comment holds, and says what it left out") func cut() throws {
        var report = SampleReports.everything
        report.findings = (0..<3000).map { _ in report.findings[1] }
        let text = try MarkdownReport().text(report)
        #expect(text.unicodeScalars.count < 65_536)
        #expect(text.contains("は、長くなるためここに並べていません"))
    }
}
