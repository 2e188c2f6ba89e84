import BundleChecker
import CarePlanStandard
import CheckPolicy
import VendorTest

/// The words of the papers about a vendor test, in one language.
struct VendorTestWords {
    var language: Language

    var words: ReportWords { ReportWords(language: language) }

    func pick(_ ja: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language.pick(ja(), en())
    }

    func number(_ number: Int) -> String { words.number(number) }

    var title: String {
        pick("ケアプランデータ連携 ベンダ試験 結果票", "Care-plan data exchange: vendor test result sheet")
    }

    var mark: String { pick("模擬", "模擬 (simulation)") }
    var selfDeclared: String { pick("自己申告", "self-declared") }

    // MARK: The head

    /// A name and what it is, for the head of a paper.
    func facts(_ kit: Kit) -> [(name: String, value: String)] {
        var facts = [
            (pick("製品", "product"), kit.product), (pick("役割", "roles"), roles(kit)),
            (pick("標準仕様の版", "edition"), kit.edition), (pick("対象年月", "month"), words.month(kit.month)),
            (pick("キット・種", "kit, seed"), pick("\(kit.number)・\(kit.seed)", "\(kit.number), \(kit.seed)")),
            (pick("判定したもの", "judged by"), tool),
        ]
        if (kit.toolVersion, kit.ruleset) != (Tool.version, Tool.ruleset) {
            let maker = pick(
                "\(Tool.name) \(kit.toolVersion)、規則集 \(kit.ruleset)",
                "\(Tool.name) \(kit.toolVersion), rule set \(kit.ruleset)")
            facts.append((pick("キットを作ったもの", "kit made by"), maker))
        }
        return facts
    }

    var tool: String {
        pick(
            "\(Tool.name) \(Tool.version)、規則集 \(Tool.ruleset)", "\(Tool.name) \(Tool.version), rule set \(Tool.ruleset)"
        )
    }

    /// Program, rule set, edition, kit and seed on one line.
    func maker(_ kit: Kit) -> String {
        pick(
            "\(Tool.name) \(Tool.version)　規則集 \(Tool.ruleset)　版 \(kit.edition)　キット \(kit.number)　種 \(kit.seed)",
            "\(Tool.name) \(Tool.version), rule set \(Tool.ruleset), edition \(kit.edition), kit \(kit.number), "
                + "seed \(kit.seed)")
    }

    func roles(_ kit: Kit) -> String {
        language.list(
            kit.roles.map { selection in
                let types = selection.serviceTypes.joined(separator: " ")
                let title = selection.role.title.in(language)
                return types.isEmpty ? title : pick("\(title)（\(types)）", "\(title) (\(types))")
            })
    }

    // MARK: Patterns and tasks

    func document(_ pattern: TestPattern) -> String { "\(pattern.line)　\(pattern.document)" }

    /// The verdict of a task, and that it is self-declared.
    func verdict(_ task: TaskResult) -> String {
        let title = task.verdict.title.in(language)
        guard task.isSelfDeclared, task.verdict != .notDone else { return title }
        return pick("\(title)（\(selfDeclared)）", "\(title) (\(selfDeclared))")
    }

    /// The verdict of one half of a pattern, `-` where it has none, and whether it is self-declared.
    func half(_ pattern: PatternResult, _ direction: TestDirection) -> (verdict: String, isSelfDeclared: Bool) {
        let tasks = pattern.tasks.filter { $0.task.direction == direction }
        guard pattern.exclusion == nil, !tasks.isEmpty else { return ("-", false) }
        let verdict = pattern.verdict(of: direction)
        return (verdict.title.in(language), verdict != .notDone && tasks.contains(where: \.isSelfDeclared))
    }

    /// The same in one text.
    func verdict(_ pattern: PatternResult, _ direction: TestDirection) -> String {
        let half = half(pattern, direction)
        guard half.isSelfDeclared else { return half.verdict }
        return pick("\(half.verdict)（\(selfDeclared)）", "\(half.verdict) (\(selfDeclared))")
    }

    /// Which side of the exchange the product takes in a task.
    func side(_ task: KitTask) -> String {
        let sides = [task.direction.title.in(language), task.role.title.in(language)]
        let all = task.isOptional ? sides + [pick("任意", "optional")] : sides
        return all.joined(separator: pick("・", ", "))
    }

    /// What the verdict of a task rests on, in numbers.
    func evidence(_ task: TaskResult) -> String {
        var parts: [String] = []
        if let checks = task.checks {
            parts.append(
                pick(
                    "比べる点 \(number(checks.passed + checks.failed + checks.open))"
                        + "（合 \(number(checks.passed))、否 \(number(checks.failed))、未 \(number(checks.open))）",
                    "\(number(checks.passed + checks.failed + checks.open)) points to compare "
                        + "(\(number(checks.passed)) 合, \(number(checks.failed)) 否, \(number(checks.open)) 未)"))
        }
        if task.comparedItems > 0 || task.deviationCount > 0 {
            parts.append(
                pick(
                    "比べた項目 \(number(task.comparedItems))", words.count(task.comparedItems, "", "item") + " compared"))
            parts.append(pick("違い \(number(task.deviationCount))", words.count(task.deviationCount, "", "deviation")))
        }
        if let report = task.report {
            let levels = report.report.findings.indices.map { report.judged($0).level }
            let (errors, warnings) = (levels.count { $0 == .error }, levels.count { $0 == .warning })
            parts.append(
                pick(
                    "検査の指摘 エラー \(number(errors))・警告 \(number(warnings))",
                    "check: \(words.count(errors, "", "error")), \(words.count(warnings, "", "warning"))"))
        }
        return language.list(parts)
    }

    /// What the verdict of a pattern rests on, in numbers.
    func evidence(_ pattern: PatternResult, _ requirements: RequirementEvidence) -> String {
        if let exclusion = pattern.exclusion { return exclusion.in(language) }
        guard !pattern.tasks.isEmpty else { return pick("シナリオがありません", "no scenario") }
        let tally = TestVerdict.allCases.compactMap { verdict in
            let count = pattern.tasks.count { $0.verdict == verdict }
            return count == 0 ? nil : "\(verdict.title.in(language)) \(number(count))"
        }
        var parts = [
            pick(
                "シナリオ \(number(pattern.tasks.count))（\(language.list(tally))）",
                "\(words.count(pattern.tasks.count, "", "scenario")) (\(language.list(tally)))")
        ]
        let items = pattern.tasks.reduce(0) { $0 + $1.comparedItems }
        let points = pattern.tasks.compactMap(\.checks).reduce(0) { $0 + $1.passed + $1.failed + $1.open }
        let deviations = pattern.tasks.reduce(0) { $0 + $1.deviationCount }
        let findings = pattern.tasks.reduce(0) { $0 + $1.failingFindings }
        if items > 0 { parts.append(pick("比べた項目 \(number(items))", "\(words.count(items, "", "item")) compared")) }
        if points > 0 { parts.append(pick("目視の点 \(number(points))", "\(words.count(points, "", "point")) by eye")) }
        if deviations > 0 { parts.append(pick("違い \(number(deviations))", words.count(deviations, "", "deviation"))) }
        if findings > 0 {
            parts.append(pick("不合格の指摘 \(number(findings))", words.count(findings, "", "failing finding")))
        }
        if let requirements = self.requirements(requirements) { parts.append(requirements) }
        return language.list(parts)
    }

    /// How many patterns came out how: `適合 3、不適合 1、未実施 2、対象外 1`.
    func tally(_ result: TestResult) -> String {
        language.list(
            TestVerdict.allCases.map { verdict in
                "\(verdict.title.in(language)) \(number(result.patterns.count { $0.verdict == verdict }))"
            })
    }

    /// What a line of the comparison sheet says, and the tester's note.
    func failure(_ line: CheckLine) -> String {
        let place = [line.form, line.person, line.item].filter { !$0.isEmpty }.joined(separator: " ")
        let note = line.note.isEmpty ? "" : pick("（\(line.note)）", " (\(line.note))")
        return pick("\(place)：「\(line.expected)」のはず\(note)", "\(place): should be '\(line.expected)'\(note)")
    }
}
