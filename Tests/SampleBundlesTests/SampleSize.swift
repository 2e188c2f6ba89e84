import SampleBundles
import TestSupport

/// How much the tests of sample bundles try: little each time, all that was promised where CPCHECK_SIZE is `full`.
struct SampleSize {
    /// Seeds of each pair of offices.
    let seedsOfPair: Int
    /// Seeds of each unit and edition with its usual offices.
    let seeds: Int
    /// People of a large bundle.
    let crowd: Int

    static let current =
        TestSize.of(
            SampleSize(seedsOfPair: 1, seeds: 6, crowd: 60),
            full: SampleSize(seedsOfPair: 20, seeds: 1000, crowd: 5_000))

    /// Months of every length, from the first of V4 on and before the end of V3.
    static func month(_ number: Int) -> String {
        let months = ["202504", "202505", "202602", "202511", "202512", "202510", "202601", "202608", "202609"]
        return months[number % months.count]
    }
}
