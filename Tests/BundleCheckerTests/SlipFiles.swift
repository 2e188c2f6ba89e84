import BundleChecker
import ByteSources
import TestSupport

/// Small service slips of V4 with lines by column number: what the money of tables 6 and 7 is tried on.
enum SlipFiles {
    private static let tail = "_202504_1399901014_43_1399902012_11_20250425200201.CSV"
    private static let person = [
        2: "990010", 3: "0000100001", 4: "20250425", 5: "202504",
    ]

    /// A line of 第6表: a visit on that day of April.
    static func planned(day: Int, _ edits: [Int: String] = [:]) -> String {
        line(
            25,
            [
                6: "1399901014", 7: "\"計画　担当子\"", 8: "396", 10: "202504" + (day < 10 ? "0" : "") + String(day),
                12: "0900", 13: "1000", 14: "1", 15: "111211", 20: "1399902012", 21: "\"あおぞら\"", 23: "0",
                24: "1399901014",
            ], edits)
    }

    /// A line of 第7表: a row with the visit's code.
    static func listed(_ edits: [Int: String] = [:]) -> String {
        line(
            37,
            [
                6: "\"あおぞら\"", 7: "1399902012", 9: "111211", 13: "396", 16: "2", 33: "0", 34: "9999999999",
                36: "1399901014",
            ], edits)
    }

    /// The grand total.
    static func total(_ edits: [Int: String] = [:]) -> String {
        listed([6: "", 7: "9999999999", 9: "999999", 13: "0", 16: "0"].merging(edits) { $1 })
    }

    private static func supplement() -> String {
        line(
            63,
            [
                4: "00000000", 5: "\"ミホン　ハナコ\"", 6: "\"見本　花子\"", 7: "2", 8: "19400401", 63: "202504",
            ], [5: "\"ミホン　ハナコ\""])
    }

    private static func line(_ count: Int, _ values: [Int: String], _ edits: [Int: String]) -> String {
        var fields = Array(repeating: "", count: count)
        fields[0] = "202407"
        for (number, value) in person { fields[number - 1] = value }
        for (number, value) in values { fields[number - 1] = value }
        for (number, value) in edits { fields[number - 1] = value }
        return fields.joined(separator: ",")
    }

    /// What is found in a slip of these lines.
    static func check(_ planned: [String], _ listed: [String], options: (inout CheckOptions) -> Void = { _ in })
        -> Report
    {
        let files = [("UPPLAN", planned), ("UPSIKYU", listed), ("UPHOSOKU", [supplement()])]
        var chosen = CheckOptions()
        options(&chosen)
        return Checker(options: chosen).check(
            BundleInput(sources: files.map { MemorySource(name: $0.0 + tail, bytes: Made.file($0.1)) }))
    }
}
