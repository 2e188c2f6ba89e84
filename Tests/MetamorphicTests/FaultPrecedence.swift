/// What the page of precedence says of two rules that look at the same thing: one gives way to the other, or is not checked.
/// Pairs of such rules have tests of their own; every other pair of faults gives the findings of both.
enum FaultPrecedence {
    /// One rule of the first set and one of the second.
    private struct GivesWay: Sendable {
        var ones: @Sendable (String) -> Bool
        var others: @Sendable (String) -> Bool
    }

    private static let all: [GivesWay] = [
        // A name and a unit: one finding about how the files of a unit belong together.
        GivesWay(ones: isOfNames, others: isOfNames),
        // A copy that differs from its original is none: CP112.
        GivesWay(ones: { $0 == "CP113" }, others: { _ in true }),
        // CP201 silences CP601-CP610 that need the missing file; a file of another unit or name is missing in this one.
        GivesWay(ones: isOfNames, others: isBetweenFiles),
        // Service types in the name tell a relay, for which rules about offices are silent.
        GivesWay(
            ones: { $0 == "CP111" }, others: { ["CP512", "CP513", "CP514", "CP515", "CP529"].contains($0) }),
        // A file that no rule reads.
        GivesWay(ones: { ["CP101", "CP307", "CP313", "CP806"].contains($0) }, others: { _ in true }),
        // Where records are lost or a key cannot be read, rules that need the absence of a key are not checked, and a
        // deletion (CP216) meets nothing under it.
        GivesWay(ones: losesKeys, others: needsAbsence),
        // CP501 replaces CP422 and CP426; CP502, CP605 and CP606 replace CP503, CP506, CP601, CP602 of their records.
        GivesWay(
            ones: { ["CP422", "CP426", "CP501"].contains($0) }, others: { ["CP422", "CP426", "CP501"].contains($0) }),
        GivesWay(
            ones: { ["CP502", "CP605", "CP606"].contains($0) },
            others: { ["CP503", "CP506", "CP601", "CP602", "CP605", "CP606"].contains($0) }),
    ]

    static func interact(_ a: String, _ b: String) -> Bool {
        all.contains { $0.ones(a) && $0.others(b) || $0.ones(b) && $0.others(a) }
    }

    @Sendable private static func isOfNames(_ rule: String) -> Bool { rule.hasPrefix("CP1") || rule.hasPrefix("CP2") }

    @Sendable private static func isBetweenFiles(_ rule: String) -> Bool { rule.hasPrefix("CP6") }

    /// Rules of records and of values of key columns.
    @Sendable private static func losesKeys(_ rule: String) -> Bool {
        rule.hasPrefix("CP3") || rule.hasPrefix("CP4") || rule.hasPrefix("CP8") || rule == "CP902"
    }

    @Sendable private static func needsAbsence(_ rule: String) -> Bool {
        [
            "CP514", "CP516", "CP517", "CP601", "CP602", "CP603", "CP607", "CP608", "CP702", "CP703",
            "CP216",
        ].contains(rule)
    }
}
