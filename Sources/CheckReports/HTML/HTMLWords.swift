import BundleChecker
import CarePlanStandard

/// The words of the page that no other format has.
struct HTMLWords {
    var language: Language

    var words: ReportWords { ReportWords(language: language) }

    func pick(_ ja: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language.pick(ja(), en())
    }

    func number(_ number: Int) -> String { words.number(number) }

    func send(_ answers: ReportAnswers) -> String {
        switch answers.canBeSent {
        case .yes: pick("できる", "yes")
        case .no: pick("できない", "no")
        case .unknown: pick("分からない", "cannot be told")
        }
    }

    func taking(_ answers: ReportAnswers) -> String {
        switch answers.isTakenIn {
        case .yes: pick("される見込み", "expected to succeed")
        case .no: pick("失敗する見込み", "expected to fail")
        case .unknown: pick("分からない", "cannot be told")
        }
    }

    func content(_ answers: ReportAnswers) -> String {
        pick("確認 \(number(answers.contentToLookAt)) 件", "\(number(answers.contentToLookAt)) to look at")
    }

    func actor(_ actor: ActingParty) -> String {
        switch actor {
        case .office: pick("事業所", "office")
        case .vendor: pick("ベンダ", "vendor")
        case .both: pick("事業所とベンダ", "office and vendor")
        }
    }

    /// The gravest rules of a stage, by title: two, and how many more.
    func reasons(_ stage: ReportAnswers.Stage) -> [String] {
        let listed = 2
        var result = stage.rules.prefix(listed).map { total in
            let title = RuleCatalogue.current[total.rule]?.title.in(language) ?? total.rule
            return pick("\(title)（\(total.rule)）", "\(title) (\(total.rule))")
        }
        let rest = stage.rules.count - listed
        if rest > 0 { result.append(pick("ほか \(number(rest)) 種類", "\(number(rest)) more kind\(rest == 1 ? "" : "s")")) }
        return result
    }
}
