import BundleChecker
import CarePlanStandard
import CheckPolicy

/// The words of the text report, in one language.
struct ReportWords {
    var language: Language

    func pick(_ ja: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language.pick(ja(), en())
    }

    func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: pick("エラー", "error")
        case .warning: pick("警告", "warning")
        case .info: pick("情報", "info")
        }
    }

    /// What stands before a finding; CP212 and CP9xx speak of the check, not of the data.
    func level(of finding: Finding) -> String {
        finding.speaksOfInput ? pick("未完了", "incomplete") : severity(finding.severity)
    }

    /// Columns that every severity word fits in.
    var levelWidth: Int { pick("未完了", "incomplete").displayWidth }

    func verdict(_ verdict: Report.Verdict) -> String {
        switch verdict {
        case .conforming: pick("適合", "conforming")
        case .nonconforming: pick("不適合", "nonconforming")
        case .incomplete: pick("検査未完了", "incomplete")
        }
    }

    func style(of verdict: Report.Verdict) -> TextStyle {
        switch verdict {
        case .conforming: .green
        case .nonconforming: .red
        case .incomplete: .yellow
        }
    }

    /// `202504` as a month; anything else as it is.
    func month(_ month: String) -> String {
        guard month.utf8.count == 6, month != "000000", month.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return month
        }
        let year = month.prefix(4)
        let number = month.suffix(2)
        return pick("\(year)年\(Int(number) ?? 0)月分", "\(year)-\(number)")
    }

    /// `20250425200201` as a date and time; anything else as it is.
    func timestamp(_ timestamp: String) -> String {
        let c = Array(timestamp)
        guard c.count == 14, timestamp.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return timestamp }
        return "\(String(c[0..<4]))-\(String(c[4..<6]))-\(String(c[6..<8])) "
            + "\(String(c[8..<10])):\(String(c[10..<12])):\(String(c[12..<14]))"
    }

    /// What another place is to a finding.
    func role(_ role: String) -> String {
        guard language == .ja else { return role }
        return switch role {
        case "original": "元のファイル"
        case "duplicate": "重複"
        case "first": "最初の場所"
        case "main": "本体"
        case "missing-in": "レコードがないファイル"
        case "data": "削除されるデータ"
        case "unit": "送信単位"
        default: role
        }
    }

    /// How many kinds of finding a baseline accepts, misses, and lists in vain.
    func summary(of baseline: BaselineOutcome) -> String {
        let (matched, new, gone) = (baseline.matched.count, baseline.new.count, baseline.gone.count)
        return pick(
            "ベースライン: 一致 \(number(matched))、新規 \(number(new))、解消 \(number(gone))（指摘の種類）",
            "Baseline: \(number(matched)) matched, \(number(new)) new, \(number(gone)) gone (kinds of finding)")
    }

    /// Digits in groups of three.
    func number(_ number: Int) -> String {
        let digits = String(number)
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3), result != "-" { result.append(",") }
            result.append(digit)
        }
        return result
    }

    /// A number and what it counts: `1,500 レコード`, `1 record`, `2 records`.
    func count(_ number: Int, _ ja: String, _ en: String) -> String {
        pick("\(self.number(number)) \(ja)", "\(self.number(number)) \(en)\(number == 1 ? "" : "s")")
    }

    /// Rule ids in a row; neighbours are drawn together: `CP601〜CP604、CP610`.
    func rules(_ ids: [String]) -> String {
        var runs: [(first: String, last: String, count: Int)] = []
        for id in ids.sorted() {
            if let run = runs.last, let before = Int(run.last.dropFirst(2)), Int(id.dropFirst(2)) == before + 1 {
                runs[runs.count - 1] = (run.first, id, run.count + 1)
            } else {
                runs.append((id, id, 1))
            }
        }
        return language.list(
            runs.flatMap { run in
                switch run.count {
                case 1: [run.first]
                case 2: [run.first, run.last]
                default: [run.first + pick("〜", "-") + run.last]
                }
            })
    }
}
