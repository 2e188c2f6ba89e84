import CarePlanStandard

extension DefinitionMutants {
    /// Mutants of definitions that change nothing a check could tell, each with the reason.
    static let silent: [String: String] = {
        var silent: [String: String] = [:]
        for (reason, group, names) in reasons + reasonsOfUnits + reasonsOfTypes {
            for name in names { silent["definition: \(group): \(name)"] = reason }
        }
        return silent
    }()

    private static let reasons: [(String, String, [String])] = [
        (
            "no kind of V3 has a serial number in its name", "edition",
            ["V3 names without serial", "V3 names with timestamp behind the next part"]
        ),
        (
            "CP423 speaks of the current values alone", "CSVバージョン",
            [
                "201910 applies from 202002", "201910 applies from 202004", "202003 applies from 202009",
                "202003 applies from 202011", "202504 applies from 202503", "202504 applies from 202505",
            ]
        ),
        (
            "nothing lays down what 000000 in front of a month is", "kind of file",
            ["UPHOSOKU", "UPPLAN", "UPJSK", "DLTPLAN", "DLTJSK", "UPSIKYU"].map {
                $0 + " with or without zeros in the notice's example"
            }
        ),
        (
            "the three amounts of a block are only asked for together (CP528)", "column",
            "１２３４５６７８９".flatMap {
                ["UPHOSOKU \($0)支給限度基準額 behind \($0)合計単位数", "UPHOSOKU \($0)合計単位数 behind \($0)限度超単位数"]
            }
        ),
        (
            "what is asked of the start is asked of the end too (CP505, CP507)", "column",
            ["UPPLAN", "UPJSK"].map { $0 + " サービス開始時刻 behind サービス終了時刻" }
        ),
    ]

    // MARK: Units

    private static let withMonth = ["UPHOSOKU", "UPPLAN", "UPJSK", "DLTPLAN", "DLTJSK", "UPSIKYU"]
    private static let withoutMonth = ["UP1KYO", "DLT1KYO", "UP2KYO"]
    private static let details = ["UPKIHON_SUB1", "UPKIHON_SUB2", "UPKIHON_IMAGE", "UPYOBO_SUB"]

    private static let reasonsOfUnits: [(String, String, [String])] = [
        (
            "files of a month and files of none never lie in one group (links, 'Grouping into units')", "send unit",
            [
                "care-plan-deletion", "basic-information", "prevention-plan", "prevention-plan-and-basic-information",
                "basic-information-deletion", "prevention-plan-deletion",
            ].flatMap { unit in withMonth.map { "\(unit) takes \($0) too" } }
                + ["UPJSK", "DLTPLAN", "DLTJSK"].map { "care-plan takes \($0) too" }
                + ["service-slip-deletion", "actuals", "actuals-deletion"].flatMap { unit in
                    withoutMonth.map { "\(unit) takes \($0) too" }
                } + ["service-slip takes DLT1KYO too"]
        ),
        (
            "details without their main file are taken out first (CP213)", "send unit",
            [
                "prevention-plan takes UPKIHON_SUB1 too", "prevention-plan takes UPKIHON_SUB2 too",
                "prevention-plan takes UPKIHON_IMAGE too", "service-slip takes UPKIHON_IMAGE too",
            ]
        ),
        (
            "the same files are a unit by another name", "send unit",
            [
                "basic-information takes UPYOBO too", "prevention-plan takes UPKIHON too",
                "prevention-plan-and-basic-information with UPKIHON if there is one",
            ]
        ),
    ]

    // MARK: Service types

    private static let types = Standard.current.serviceTypes
    private static let unexchanged = types.filter { $0.scope != .inScope }.map(\.code)

    private static let reasonsOfTypes: [(String, String, [String])] = [
        (
            "rows of a type that is not exchanged are CP511, and compared with nothing", "service type",
            unexchanged.flatMap { code in
                ["is outside the limit", "is bundled", "is of a fixed fee"].map { "\(code) \($0), or not" }
            }
        ),
        (
            "a type out of scope is refused in a name (CP104), so that nobody's side is known by it", "service type",
            types.filter { $0.scope == .outOfScope }.flatMap { type in
                ServiceType.Side.allCases.map { "\(type.code) is of side \($0)" }
            }
        ),
        (
            "rules ask whether it is 予防給付 or 総合事業, or neither (CP515, CP529)", "service type",
            types.flatMap { type in
                let prevention = ["予防給付", "総合事業"]
                let alike = prevention.contains(type.benefit) ? prevention : ["介護給付"]
                return alike.map { "\(type.code) is of \($0)" }
            }
        ),
        (
            "a type of file names alone is no value of a block (CP409), and so not CP528's", "service type",
            types.filter { $0.scope == .fileNameOnly }.flatMap { type in
                ["21", "22"].map { "\(type.code) is entered as \($0)" }
            }
        ),
        (
            "CP528 asks whether a type is entered as another, not as which", "service type",
            ["23 is entered as 21", "2A is entered as 21"]
        ),
    ]
}
