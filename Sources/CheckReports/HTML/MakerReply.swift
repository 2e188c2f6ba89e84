import BundleChecker
import CarePlanStandard

/// What to write to the maker of the software: rules, clauses and places, never a value of a record.
///
/// Only what the maker can mend, errors and warnings. Files that were changed after they were exported, as a diagnosis
/// says, are left out: their findings are not the maker's.
struct MakerReply {
    private static let listedRules = 30
    private static let listedPlaces = 5

    /// Nil where there is nothing to write.
    let text: BilingualText?

    init(_ report: Report, changed: Set<Int>) {
        let rules = Self.rules(of: report, but: changed)
        guard !rules.isEmpty else {
            text = nil
            return
        }
        let excluded = changed.count
        text = BilingualText(
            Letter(report: report, rules: rules, excluded: excluded, language: .ja).text,
            Letter(report: report, rules: rules, excluded: excluded, language: .en).text)
    }

    /// Files that are no longer what the software wrote.
    static func changed(_ report: Report) -> Set<Int> {
        var files: Set<Int> = []
        for diagnosis in report.diagnoses where diagnosis.tellsOfChange {
            files.formUnion(diagnosis.files.isEmpty ? Array(report.files.indices) : diagnosis.files)
        }
        return files
    }

    /// The findings that are the maker's, by rule, gravest first.
    private static func rules(of report: Report, but changed: Set<Int>) -> [[Finding]] {
        var groups: [[Finding]] = []
        for cause in CauseGroups(report).causes {
            guard let rule = RuleCatalogue.current[cause.rule], rule.who != .office, !cause.speaksOfInput,
                cause.severity != .info
            else { continue }
            let findings = cause.findings.map { report.findings[$0] }
                .filter { finding in finding.file.map { !changed.contains($0) } ?? true }
            if !findings.isEmpty { groups.append(findings) }
        }
        return groups
    }

    /// The text in one language.
    private struct Letter {
        let report: Report
        let rules: [[Finding]]
        let excluded: Int
        let language: Language

        var words: ReportWords { ReportWords(language: language) }

        var text: String {
            var lines = [
                words.pick(
                    "貴社の介護ソフトが出力したケアプランデータを検査したところ、標準仕様と違うところが \(words.number(rules.count)) 種類"
                        + "ありました。ご確認をお願いします。",
                    "A check of care-plan data that your software exported found \(words.number(rules.count)) "
                        + (rules.count == 1 ? "kind" : "kinds")
                        + " of deviation from the standard. Please look into them."
                ), "",
            ]
            for (index, findings) in rules.prefix(MakerReply.listedRules).enumerated() {
                lines += paragraph(findings, index + 1)
                lines.append("")
            }
            let rest = rules.count - MakerReply.listedRules
            if rest > 0 {
                lines += [words.pick("ほか \(words.number(rest)) 種類", "\(words.number(rest)) more kinds"), ""]
            }
            if excluded > 0 {
                lines.append(
                    words.pick(
                        "出力した後に変わったとみられる \(words.number(excluded)) ファイルの指摘は除いています。",
                        "Findings of \(words.count(excluded, "", "file")) that seem to have been changed after the export "
                            + "are left out."))
            }
            lines.append(
                words.pick(
                    "記録の値（氏名、番号、住所など）は入れていません。検査: ",
                    "No value of a record (names, numbers, addresses) is given. Checked by: ")
                    + words.head(report))
            // A name may hold a line end: only ours end a line.
            return lines.map(\.neutralised).joined(separator: "\n")
        }

        private func paragraph(_ findings: [Finding], _ number: Int) -> [String] {
            guard let rule = RuleCatalogue.current[findings[0].rule] else { return [] }
            var facts = [words.severity(findings[0].severity)]
            if rule.clause != "-" { facts.append(words.pick("根拠: ", "clause: ") + rule.clause) }
            let list = words.language.list(facts)
            var lines = [
                "\(number). \(rule.id) \(rule.title.in(language))" + words.pick("（\(list)）", " (\(list))")
            ]
            for finding in findings.prefix(MakerReply.listedPlaces) {
                lines.append("   - " + finding.message(in: language))
                if let place = place(finding) { lines.append("     " + place) }
            }
            let rest = findings.count - MakerReply.listedPlaces
            if rest > 0 {
                lines.append(
                    "   - " + words.pick("ほか \(words.number(rest)) か所の項目・ファイル", "\(words.number(rest)) more places"))
            }
            let hint = findings[0].hint(in: language)
            if !hint.isEmpty { lines.append("   " + words.pick("直し方: ", "mend: ") + hint) }
            return lines
        }

        private func place(_ finding: Finding) -> String? {
            let file = finding.file.map { file in
                // Folders say nothing to the maker, and may say too much.
                String(report.files[file].path.split(separator: "/").last ?? "")
            }
            return [file, words.places(finding)].compactMap { $0 }.joined(separator: words.pick("、", ", "))
        }
    }
}
