package import CarePlanStandard

/// What every paper about the vendor test says of itself.
package enum Simulation {
    /// On every page.
    package static let mark = "模擬"
    package static let sentence = BilingualText("国保中央会の試験ではありません", "Simulation: not the test of 国保中央会")

    /// Both in a row.
    package static let notice = BilingualText(
        "模擬：国保中央会の試験ではありません", "Simulation: not the test of 国保中央会")
}
