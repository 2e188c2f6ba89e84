import CarePlanStandard
import SampleBundles

/// Cases and records of units that hold plans.
enum PlanPeople {
    static let careKinds = ["UP1KYO", "UP2KYO", "UP3KYO"]
    static let basicKinds = ["UPKIHON", "UPKIHON_SUB1", "UPKIHON_SUB2"]
    static let preventionKinds = ["UPYOBO", "UPYOBO_SUB"]

    static func request(
        _ unit: String, _ seed: Int, people: Int = 3, edition: String = "V4", from sender: String? = nil,
        to receiver: String? = nil
    ) -> SampleRequest {
        SampleRequest(
            unit: unit, edition: edition, senderType: sender, receiverType: receiver,
            month: ["202504", "202509", "202602"][seed % 3], people: people, seed: UInt64(seed))
    }

    static func bundle(
        _ unit: String, _ seed: Int, people: Int = 3, edition: String = "V4", from sender: String? = nil,
        to receiver: String? = nil
    ) throws -> SampleBundle {
        try SampleBundle(
            request(unit, seed, people: people, edition: edition, from: sender, to: receiver))
    }

    /// Types of all services that a receiver of care plans can have.
    static let careReceivers = [
        "11", "12", "13", "14", "15", "16", "17", "21", "22", "31", "71", "72", "73", "76", "78",
    ]
    static let preventionReceivers = ["62", "63", "64", "66", "67", "24", "34", "74", "75", "A2", "A6"]

    /// People of many seeds and receivers, with what their bundle shares.
    static func cases(
        _ unit: String, seeds: Range<Int>, receivers: [String], people: Int = 2
    ) throws -> [(SampleContext, InventedCase)] {
        try seeds.flatMap { seed -> [(SampleContext, InventedCase)] in
            let wanted = request(unit, seed, people: people, to: receivers[seed % receivers.count])
            let context = try SampleContext(wanted)
            return try SampleBundle.cases(wanted).map { (context, $0) }
        }
    }

    /// Records of a kind of file by the items' names.
    static func rows(_ bundle: SampleBundle, _ kind: String) -> [[String: String]] {
        guard let file = bundle.file(kind), let layout = Standard.current.kind(kind) else { return [] }
        let names = layout.columns(in: file.edition).map(\.name)
        return file.records.map { record in
            Dictionary(zip(names, record), uniquingKeysWith: { first, _ in first })
        }
    }
}
