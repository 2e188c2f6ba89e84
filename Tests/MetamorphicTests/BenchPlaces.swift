import CarePlanStandard
import SampleBundles
import TestSupport
import Testing

/// Every unit in every edition that has it.
struct BenchPlace: CustomTestStringConvertible, Sendable {
    let unit: String
    let edition: String
    var testDescription: String { "\(unit) \(edition)" }

    static let all = Standard.current.units.flatMap { unit in
        unit.editions.map { BenchPlace(unit: unit.id, edition: $0) }
    }

    /// `CPCHECK_SIZE=full` tries all of it, many times.
    static let isFull = TestSize.isFull

    /// Random numbers of this unit.
    var random: SeededGenerator {
        SeededGenerator(seed: testDescription.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    }

    /// More is tried than usual: it is said how much.
    static let tellsFigures = isFull || FaultSeeds.all.count > 2

    /// A request for a sample of four people, in months that have a like one a year before and after.
    func request(seed: UInt64) -> SampleRequest {
        let months = ["202505", "202504", "202511", "202510"]
        return SampleRequest(
            unit: unit, edition: edition, month: months[Int(seed) % months.count], people: 4, seed: seed)
    }

    func conforming(seed: UInt64) throws -> Bench {
        let request = request(seed: seed)
        return try Bench(request, SampleBundle(request).files, fault: nil, seed: seed)
    }

    /// A sample with one fault; nil where this unit has no place for it.
    func faulty(_ fault: SampleFault, seed: UInt64) throws -> Bench? {
        var request = request(seed: seed)
        guard let made = try fault.sample(of: request) else { return nil }
        request.senderType = made.context.sender.serviceType
        request.receiverType = made.context.receiver.serviceType
        return try Bench(request, made.files, fault: fault.rule, seed: seed)
    }

    /// The faults that samples of the unit have a place for, as the table has it. A ZIP (CP211) is another way for files to
    /// come, and a value of 1 MB (CP902) takes its time.
    var faults: [SampleFault] {
        get throws {
            let table = try FaultPlaces.table()
            return FaultCatalogue.faults.filter { fault in
                fault.rule != "CP211" && (Self.isFull || fault.rule != "CP902")
                    && table[fault.rule, default: []].contains("\(edition)/\(unit)")
            }
        }
    }
}

/// How often each edit was tried, for the table of results.
struct Tally {
    private var tried: [String: Int] = [:]

    mutating func add(_ edit: Edit) { tried[edit.name, default: 0] += 1 }

    var count: Int { tried.values.reduce(0, +) }

    /// Says it on standard output, where more is tried than usual.
    func tell(_ title: String) {
        guard BenchPlace.tellsFigures else { return }
        for (name, count) in tried.sorted(by: { $0.key < $1.key }) { print("\(title)\t\(name)\t\(count)") }
    }
}
