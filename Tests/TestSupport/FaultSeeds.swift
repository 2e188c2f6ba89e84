import Foundation

/// The seeds that tests of faults try: two, or as many as `CPCHECK_FAULT_SEEDS` says.
package enum FaultSeeds {
    package static let all: ClosedRange<UInt64> = {
        let asked = ProcessInfo.processInfo.environment["CPCHECK_FAULT_SEEDS"].flatMap { UInt64($0) } ?? 2
        return 1...max(1, asked)
    }()
}
