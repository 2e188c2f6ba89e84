extension RuleMutants {
    /// Mutants of rules that change nothing a corpus could hold, each with the reason.
    static let silent: [String: String] = {
        var silent: [String: String] = [:]
        for (reason, names) in reasons {
            for name in names { silent[name] = reason }
        }
        return silent
    }()

    /// Rules that by the standard of counting say one thing once.
    static let countsOnce: Set<String> = Set(
        (Array(101...114) + Array(201...206) + Array(208...215) + [
            217, 301, 302, 307, 309, 310, 313, 314, 315, 501, 510,
        ]
            + [601, 602, 603, 604, 806, 901, 902, 903, 904]).map { "CP\($0)" })

    private static let reasons: [(String, [String])] = [
        (
            "a name of an unknown prefix, or of nothing but its kind, tells no edition",
            [
                "CP101 off in V3", "CP101 off in V4", "CP101 ordinary off in V3", "CP101 ordinary off in V4",
                "CP101 near off in V3", "CP101 near off in V4", "CP102 no-parts off in V3",
            ]
        ),
        (
            "the variant speaks of kinds or counts that the other edition alone has",
            [
                "CP102 not-in-edition off in V3", "CP102 zero-month off in V3", "CP401 five-columns off in V4",
                "CP409 care-level-06 off in V3",
            ]
        ),
        (
            "a rule between files: its finding stands on one of them, and that kind is tried",
            ["V3", "V4"].flatMap { edition in
                [
                    "CP206 off for UPPLAN", "CP206 off for UPSIKYU", "CP608 off for UPPLAN", "CP609 off for UPSIKYU",
                    "CP610 off for UP1KYO",
                ].map { $0 + " in " + edition }
            }
        ),
        (
            "no corpus can hold a file that fails while it is read: FailingSourceTests do",
            ["CP901 ordinary off"]
        ),
        ("permissions do not bind root: CaseTests try it for others", ["CP901 permission off"]),
    ]
}
