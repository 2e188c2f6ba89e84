import VendorTest

/// The words for what is left to do.
extension VendorTestWords {
    /// Places that are listed one by one.
    private static let listedPlaces = 6

    func step(_ step: NextStep) -> String {
        let places = self.places(step.places)
        let count = number(step.count)
        return switch step.work {
        case .fillChecks:
            pick(
                "取り込んで帳票と見比べ、まだ書いていない \(count) 行に 合・否 を書く：\(places)",
                "import, compare with the forms, and fill in 合 or 否 (\(words.count(step.count, "", "line")) open): \(places)"
            )
        case .export:
            pick(
                "シナリオのとおりに入力（または取込）して出力し、ファイルを置く：\(places)",
                "key in or import as the scenario says, export, and put the files into: \(places)")
        case .mendImport:
            pick(
                "取込の 否 \(count) 行を製品で直し、書き直す：\(places)",
                "mend what was imported wrongly (\(words.count(step.count, "", "line")) with 否): \(places)")
        case .mendDeviations:
            pick(
                "シナリオとの違い \(count) 件を製品で直し、出力し直す：\(places)",
                "mend \(words.count(step.count, "", "deviation")) from the scenarios and export again: \(places)")
        case .mendFindings:
            pick(
                "検査の指摘 \(count) 件を製品で直し、出力し直す：\(places)",
                "mend \(words.count(step.count, "", "finding")) of the check and export again: \(places)")
        case .seeReasons:
            pick("わけを読んで直す：\(places)", "see the reasons and mend: \(places)")
        }
    }

    /// The last step, whatever the others are.
    var again: String {
        pick("cpcheck vendor-test run をもう一度行う", "run cpcheck vendor-test run again")
    }

    private func places(_ places: [String]) -> String {
        let rest = places.count - Self.listedPlaces
        let list = language.list(Array(places.prefix(Self.listedPlaces)))
        return rest > 0 ? list + pick("、ほか \(number(rest)) か所", " and \(number(rest)) more") : list
    }
}
