package import CarePlanStandard

/// What every paper about the vendor test says of itself.
package enum Simulation {
    /// On every page.
    package static let mark = BilingualText("模擬", "模擬 (simulation)")
    package static let sentence = BilingualText("国保中央会の試験ではありません", "this is not the test of 国保中央会")

    /// Both in a row.
    package static let notice = BilingualText(
        "模擬：国保中央会の試験ではありません", "Simulation (模擬): this is not the test of 国保中央会")
}
