import CarePlanStandard
package import VendorTest

/// The result sheet for a terminal: the verdict first, a row a pattern, what to do next, then the scenarios.
package struct VendorTestText: TestPaper {
    package var language: Language
    /// Uses colours. Only for a terminal; the caller decides.
    package var isColoured: Bool

    /// Deviations, findings and lines of one task that are listed one by one; the rest is counted.
    static let listedItems = 10

    package init(language: Language = .ja, isColoured: Bool = false) {
        self.language = language
        self.isColoured = isColoured
    }

    package func write(_ result: TestResult, to sink: any ReportSink) throws {
        let out = TextWriter(sink, coloured: isColoured)
        try VendorTestTextPage(result: result, words: VendorTestWords(language: language), out: out).write()
        try out.finish()
    }
}

/// One result on its way to a terminal.
struct VendorTestTextPage {
    let result: TestResult
    let words: VendorTestWords
    let out: TextWriter

    var language: Language { words.language }

    func write() throws {
        try verdict()
        try out.line(0, .init(words.tally(result)))
        let head = words.facts(result.kit).prefix(2).map { "\($0.name) \($0.value)" }
        try out.line(0, .init(head.joined(separator: "　")))
        try out.line(0, .init(words.maker(result.kit), .dim))
        try patterns()
        try steps()
        try roles()
        for pattern in result.patterns where !pattern.tasks.isEmpty { try self.pattern(pattern) }
        try out.line()
        try verdict()
    }

    /// The verdict, and that it is a simulation's.
    private func verdict() throws {
        try out.line(
            0, .init(words.pick("ベンダ試験（模擬）の判定: ", "Vendor test (simulation, 模擬), verdict: "), .bold),
            .init(result.verdict.title.in(language), Self.style(result.verdict)),
            .init("  " + Simulation.sentence.in(language), .dim))
    }

    static func style(_ verdict: TestVerdict) -> TextStyle {
        switch verdict {
        case .conforming: .green
        case .nonconforming: .red
        case .notDone: .yellow
        case .notApplicable: .dim
        }
    }

    // MARK: Tables

    private func patterns() throws {
        var table = TextTable(
            [.left, .left, .left, .left, .left, .left],
            head: [
                words.pick("パターン", "pattern"), words.pick("文書", "document"),
                TestDirection.imports.title.in(language), TestDirection.exports.title.in(language),
                words.pick("判定", "verdict"), words.pick("根拠", "evidence"),
            ])
        for pattern in result.patterns {
            table.add([
                pattern.pattern.id, words.document(pattern.pattern), words.verdict(pattern, .imports),
                words.verdict(pattern, .exports), pattern.verdict.title.in(language),
                words.evidence(pattern, pattern.evidence(result.kit.edition, among: result.requirements)),
            ])
        }
        try out.line()
        for line in table.lines { try out.line(0, .init(line)) }
    }

    private func steps() throws {
        let steps = result.nextSteps
        guard !steps.isEmpty else { return }
        try heading(words.pick("次にすること", "What to do next"))
        for (index, step) in (steps.map(words.step) + [words.again]).enumerated() {
            try out.line(2, .init("\(index + 1). \(step)"))
        }
    }

    private func roles() throws {
        let roles = RolesTable(result)
        guard !roles.roles.isEmpty else { return }
        try heading(words.pick("役割と様式（求め → 結果）", "Roles and files (asked → result)"))
        let columns = roles.roles.flatMap { role in
            [TestDirection.exports, .imports].map { "\(role.title.in(language)) \($0.title.in(language))" }
        }
        var table = TextTable(
            [.left, .left] + columns.map { _ in .left },
            head: [words.pick("部", "part"), words.pick("様式", "file")] + columns)
        for row in roles.rows {
            let cells = row.cells.map { cell in
                cell.shown == .none ? words.duty(cell) : "\(words.duty(cell)) → \(words.shown(cell))"
            }
            let file = ([row.duty.kinds.joined(separator: " "), row.duty.title] + [words.occasion(row.duty)])
            table.add([row.duty.part, file.filter { !$0.isEmpty }.joined(separator: " ")] + cells)
        }
        for line in table.lines { try out.line(0, .init(line)) }
        try out.line(2, .init(words.rolesLegend, .dim))
    }

    func heading(_ text: String) throws {
        try out.line()
        try out.line(0, .init("■ " + text, .bold))
    }
}
